/**
 * How soon there is something to see, in the desktop window itself: from the opening of the window to its first
 * picture, and from opening a saved game to the first picture of the house. Several openings of a built program with a
 * home of its own; the best counts, since on a busy machine the clock runs on while others work.
 *
 *   npm run build && npm run bench:window [-- --json]
 *
 * It needs Electron and a display (`xvfb-run -a` makes one).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import { findElectron, isLinuxRoot, whyNoWindow } from './electron.mjs';

/** From the opening of the window to its first picture, and from the press that opens a game to the house. */
const LIMIT = 2000;
const OPENINGS = 4;
const ROOT = resolve(import.meta.dirname, '..');

const reason = whyNoWindow();
if (reason) {
  console.error(`No window can be timed: ${reason}.`);
  process.exit(1);
}
const home = mkdtempSync(join(tmpdir(), 'worldhouse-window-'));
/** @type {Awaited<ReturnType<typeof open>>[]} */
const results = [];
try {
  for (let opening = 0; opening < OPENINGS; opening++) results.push(await open(opening === 0));
} finally {
  rmSync(home, { recursive: true, force: true });
}
const best = (/** @type {'windowMs' | 'houseMs'} */ what) => Math.min(...results.map((one) => one[what]));
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ results, windowMs: best('windowMs'), houseMs: best('houseMs') }));
else console.table(results);
for (const what of /** @type {const} */ (['windowMs', 'houseMs']))
  if (best(what) > LIMIT) {
    console.error(`late: ${what} is ${best(what)} at best, the limit is ${LIMIT}`);
    process.exitCode = 1;
  }

/**
 * Opens the program once and times it. The first time there is no game yet, so one is begun.
 * @param {boolean} isFirst
 */
async function open(isFirst) {
  const app = await _electron.launch({
    executablePath: findElectron(),
    args: [...(isLinuxRoot() ? ['--no-sandbox'] : []), ROOT],
    env: /** @type {Record<string, string>} */ ({ ...process.env, WORLDHOUSE_HOME: home }),
  });
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(60_000);
    await page.getByRole('heading', { name: 'Worldhouse' }).waitFor();
    const born = Number(await app.evaluate(() => process.getCreationTime?.() ?? 0));
    const painted = await page.evaluate(async () => {
      const seen = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      while (seen() === undefined) await new Promise(requestAnimationFrame);
      return { at: performance.timeOrigin + Number(seen()), after: Number(seen()) };
    });
    if (isFirst) {
      await page.getByRole('button', { name: 'New game' }).click();
      await page.getByRole('button', { name: 'Begin' }).waitFor();
    }
    // Pressed in the page, so that the way of the press through the test's tools is not counted.
    const house = await page.evaluate(
      async (name) => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          one.textContent?.includes(name),
        );
        if (!button) throw new Error(`There is no button ${name}.`);
        const pressed = performance.now();
        button.click();
        const tell = () =>
          /** @type {{ describeScene?: () => unknown[] }} */ (window).describeScene?.() ?? [];
        while (tell().length === 0) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - pressed;
      },
      isFirst ? 'Begin' : 'Continue',
    );
    return {
      opening: isFirst ? 'first, a new game' : 'again, the saved game',
      startMs: born > 0 ? Math.round(painted.at - born) : 0,
      windowMs: Math.round(painted.after),
      houseMs: Math.round(house),
    };
  } finally {
    await app.close();
  }
}
