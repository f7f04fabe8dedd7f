/**
 * Makes the pictures of docs/screens/ anew from the real program: the built host serves Gulf games of a fixed seed to
 * Chromium, which plays them and holds the film at the same moments each time.
 *   npm run build && node scripts/make-screens.mjs [name …]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, QUIET_BROWSER } from './chromium.mjs';

/** @typedef {import('playwright-core').Page} Page */

const SEED = '7';
const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'worldhouse-screens-'));
const host = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'host', '--port', '0'], {
  env: { ...process.env, WORLDHOUSE_HOME: home },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  host.stdout.on('data', (data) => {
    const found = /http:\S+/.exec(String(data));
    if (found) resolve(found[0]);
  });
  host.on('exit', () => reject(new Error('The host did not start. Run `npm run build` first.')));
});
const browser = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: false,
  args: [...QUIET_BROWSER, '--font-render-hinting=none', '--force-color-profile=srgb'],
});

try {
  await asTheUnitedStates();
  await withoutALeader();
  await onAProjector();
} finally {
  await browser.close();
  host.kill();
  rmSync(home, { recursive: true, force: true });
}

/** In the light: a start, orders, the first turn with its crisis, what came of it, and the end of a short game. */
async function asTheUnitedStates() {
  const page = await begin({ seat: 'United States', theme: 'Light', size: [1600, 1000], turns: 4 });
  await shot(page, 'start');
  await page.getByRole('tab', { name: 'Orders' }).click();
  await page.locator('.offer:not(.faint)').first().click();
  await shot(page, 'orders');
  await page.getByRole('button', { name: 'Add to orders' }).click();
  await endTurn(page);
  await hold(page, 'order', 0, 0.42);
  await shot(page, 'resolution');
  await hold(page, 'drift', 0, 0.5);
  await shot(page, 'drift');
  await skip(page);
  await page.getByRole('radio', { name: /^Lead/ }).check({ force: true });
  await page.getByRole('checkbox', { name: /Security Council/ }).check({ force: true });
  await shot(page, 'crisis');
  await commit(page);
  await hold(page, 'persuade', 0, 0.86);
  await shot(page, 'persuasion');
  await hold(page, 'ring', 3, 0.6);
  await shot(page, 'rings');
  await hold(page, 'outcome', 0, 0.62);
  await shot(page, 'outcome');
  await skip(page);
  await settled(page);
  await shot(page, 'aftermath');
  if (!asked('end')) return page.close();
  await playOn(page);
  await shot(page, 'end');
  await page.close();
}

/** In the dark and in a small window: the strongest stays out, and who offers to lead does it without force. */
async function withoutALeader() {
  if (!asked('small', 'scaled')) return;
  const page = await begin({ seat: 'United States', theme: 'Dark', size: [1024, 768], turns: 4 });
  await shot(page, 'small');
  await endTurn(page);
  await skip(page);
  await commit(page);
  await hold(page, 'withdraw', 0, 0.99);
  await shot(page, 'scaled');
  await page.close();
}

/** On the wall of a class. */
async function onAProjector() {
  if (!asked('projector')) return;
  const page = await begin({ seat: 'China', theme: 'Projector', size: [2560, 1440], turns: 4 });
  await shot(page, 'projector');
  await page.close();
}

/** @param {...string} names */
function asked(...names) {
  return wanted.length === 0 || names.some((name) => wanted.includes(name));
}

/**
 * A new Gulf game, at its first pause.
 * @param {{ seat: string, theme: string, size: [number, number], turns: number }} game
 */
async function begin({ seat, theme, size: [width, height], turns }) {
  const page = await browser.newPage({ viewport: { width, height } });
  // Where a processor draws and others work besides, a click may wait.
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: theme, exact: true }).press('Space');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('radio', { name: /^Gulf, 1990/ }).press('Space');
  const place = page.getByRole('radio', { name: new RegExp(`^${seat}`) });
  if (!(await place.isVisible())) await page.getByRole('button', { name: /more seats/ }).click();
  await place.press('Space');
  await page.getByRole('slider', { name: 'Length' }).fill(String(turns));
  await page.getByText('Advanced').click();
  await page.getByRole('spinbutton', { name: 'Seed' }).fill(SEED);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'To the house' }).click();
  await settled(page);
  return page;
}

/** @param {Page} page @param {string} name */
async function shot(page, name) {
  if (!asked(name)) return;
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(root, 'docs/screens', `${name}.png`) });
}

/** @param {Page} page */
async function endTurn(page) {
  await page.getByRole('button', { name: 'End turn', exact: true }).click();
  const anyway = page.getByRole('dialog').getByRole('button', { name: 'End the turn' });
  const film = page.getByRole('button', { name: 'Skip to the end' });
  await anyway.or(film).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
}

/**
 * Holds the film that is about to begin, or is on, at a share of the nth beat of a kind.
 * @param {Page} page @param {string} kind @param {number} nth @param {number} share
 */
async function hold(page, kind, nth, share) {
  await page.getByRole('button', { name: 'Skip to the end' }).waitFor();
  const held = await page.evaluate(`window.holdFilm?.('${kind}', ${nth}, ${share})`);
  if (held !== true) throw new Error(`The film has no beat ${kind} ${nth}.`);
}

/** Past whatever other crises ask, to the places as they are chosen. @param {Page} page */
async function commit(page) {
  const last = page.getByRole('button', { name: /^Commit / });
  const next = page.getByRole('button', { name: 'Next crisis' });
  await last.or(next).first().waitFor();
  // Between one crisis and the next neither button may be there.
  while (!(await last.isVisible())) {
    if (await next.isVisible()) await next.click();
    await page.waitForTimeout(100);
  }
  await last.click();
}

/** @param {Page} page */
async function skip(page) {
  const film = page.getByRole('button', { name: 'Skip to the end' });
  await film.waitFor();
  await page.keyboard.press('Alt+s');
  await film.waitFor({ state: 'hidden' });
}

/** @param {Page} page */
async function settled(page) {
  await page.getByRole('button', { name: 'End turn', exact: true }).waitFor();
  await page.waitForFunction('(window.describeScene?.() ?? []).length > 0');
}

/** Plays to the end, neutral in every crisis. @param {Page} page */
async function playOn(page) {
  const over = page.getByRole('heading', { name: 'The game is over' });
  const film = page.getByRole('button', { name: 'Skip to the end' });
  const crisis = page.getByRole('button', { name: /^(Commit |Next crisis)/ });
  const turn = page.getByRole('button', { name: 'End turn', exact: true });
  for (let steps = 0; steps < 60; steps++) {
    await page.waitForTimeout(300);
    if (await over.isVisible()) return;
    if (await film.isVisible()) await skip(page);
    else if ((await crisis.isVisible()) && (await crisis.isEnabled())) await commit(page);
    else if (await turn.isEnabled()) await endTurn(page);
  }
  throw new Error('The game goes on and on.');
}
