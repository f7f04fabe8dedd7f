import { expect, test } from '@playwright/test';
import { buildScenePage, serveScenePage } from '../scripts/scene-page.mjs';

/** A settled picture is the same each time; edges may be smoothed a little otherwise on another machine. */
const CLOSE = { threshold: 0.25, maxDiffPixelRatio: 0.01 };
/** As much as a laptop leaves beside the panels, and little enough for a file. */
const SIZE = { width: 900, height: 660 };

/** Worlds that no scenario knows: the pictures change when the drawing does, and not with the data. */
const PICTURES = [
  { name: 'section-light', query: 'states=40&bodies=12&theme=light' },
  { name: 'section-sixty-dark', query: 'states=60&bodies=20&theme=dark' },
  { name: 'section-vacant-projector', query: 'states=16&bodies=0&theme=projector' },
  { name: 'section-large-text', query: 'states=24&bodies=8&theme=light&text=1.5' },
  { name: 'rings', query: 'states=40&bodies=12&theme=light', crisis: true },
] as const;

let scene: Awaited<ReturnType<typeof serveScenePage>>;

test.beforeAll(async () => {
  await buildScenePage();
  scene = await serveScenePage();
});

test.afterAll(() => scene.close());

for (const picture of PICTURES)
  test(`the settled picture ${picture.name} is the one that was last looked at`, async ({ page }) => {
    await page.setViewportSize(SIZE);
    await page.goto(`${scene.address}?world=invented&${picture.query}`);
    await page.waitForSelector('html[data-ready]');
    if ('crisis' in picture) await page.evaluate("window.bench.crisis('invented')");
    await expect(page).toHaveScreenshot(`${picture.name}.png`, CLOSE);
  });
