/**
 * How much script the scene needs for a frame: a busy turn is driven from end to end, time by time, in a real
 * browser, and each frame's script is timed. Painted pixels are not counted: they depend on the machine's
 * graphics. The best of three passes counts, since on a busy machine the clock runs on while others work.
 *
 *   npm run bench:scene [-- --frames=100 --json]
 */
import { chromium } from 'playwright-core';
import { findChromium, QUIET_BROWSER } from './chromium.mjs';
import { buildScenePage, serveScenePage } from './scene-page.mjs';

/** What a frame of the ordinary size may cost, in milliseconds of script. */
const BUDGET = 3;
const PASSES = 3;
const SIZES = [
  {
    name: '40 states, 12 institutions, 1,000 particles',
    query: 'world=invented&states=40&bodies=12&density=1',
    budget: BUDGET,
  },
  {
    name: '60 states, 20 institutions, 3,000 particles',
    query: 'world=invented&states=60&bodies=20&density=3',
    budget: null,
  },
];

const told = new Map(
  process.argv.slice(2).map((word) => /** @type {[string, string]} */ (word.replace(/^--/, '').split('='))),
);
const frames = Number(told.get('frames') ?? 100);

await buildScenePage();
const { address, close } = await serveScenePage();
const browser = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: false,
  args: QUIET_BROWSER,
});
const results = [];
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: 960, height: 600 }, deviceScaleFactor: 1 });
    await page.goto(`${address}?${size.query}&smooth=no`);
    await page.waitForSelector('html[data-ready]', { timeout: 30_000 });
    await page.evaluate("(bench.film('invented'), bench.time(60))");
    const passes = [];
    for (let pass = 0; pass < PASSES; pass++) {
      /** @type {number[]} */
      const spent = await page.evaluate(`bench.time(${frames})`);
      const sorted = spent.sort((a, b) => a - b);
      const at = (/** @type {number} */ share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
      passes.push({ median: at(0.5), p95: at(0.95) });
    }
    const best = passes.reduce((a, b) => (b.median < a.median ? b : a));
    results.push({
      size: size.name,
      frames: frames * PASSES,
      medianMs: round(best.median),
      p95Ms: round(best.p95),
      mediansMs: passes.map((pass) => round(pass.median)).join(' '),
      budgetMs: size.budget,
    });
    await page.close();
  }
} finally {
  await browser.close();
  close();
}

if (told.has('json')) console.log(JSON.stringify(results, null, 2));
else console.table(results);
const over = results.filter((result) => result.budgetMs !== null && result.medianMs > result.budgetMs);
if (over.length > 0) {
  console.error(`Over budget: ${over.map((result) => result.size).join('; ')}`);
  process.exitCode = 1;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
