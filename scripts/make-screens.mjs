/**
 * Makes the pictures of docs/screens/ anew from the real program: the built host serves a new Gulf game to Chromium,
 * which plays its first turn as the United States.
 *   npm run build && node scripts/make-screens.mjs
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const root = join(import.meta.dirname, '..');
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

const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  /** @param {string} name */
  const shot = (name) => page.screenshot({ path: join(root, 'docs/screens', `${name}.png`) });
  /** @param {string | RegExp} name */
  const press = (name) => page.getByRole('button', { name }).first().click();
  await page.goto(address);
  await press(/new game/i);
  await press('Begin');
  await press('To the house');
  await page.getByRole('tab', { name: 'Orders' }).click();
  await page.waitForTimeout(1500);
  await shot('house');
  await press(/^End turn/);
  await press('End the turn');
  await press(/skip/i);
  await page.getByRole('radio', { name: /^Lead/ }).check({ force: true });
  await page.getByRole('checkbox', { name: /Security Council/ }).check({ force: true });
  await page.waitForTimeout(2500);
  await shot('crisis');
} finally {
  await browser.close();
  host.kill();
  rmSync(home, { recursive: true, force: true });
}
