import { expect, test } from './fixtures';
import { begin } from './play';

test('a picture whose graphics were lost and came back is the same again', async ({ page, host }) => {
  await page.goto(host.url);
  await begin(page, { seat: 'China', turns: 2, seed: 7 });
  const picture = page.getByTestId('stage').locator('canvas');
  const told = () => page.evaluate(() => JSON.stringify(window.describeScene?.() ?? null));
  await expect.poll(told).not.toBe('null');
  const before = await told();
  const shown = await picture.screenshot();
  const first = await picture.elementHandle();
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="stage"] canvas');
    const loser = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!loser) throw new Error('no graphics to lose');
    loser.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 100));
    loser.restoreContext();
  });
  await expect.poll(() => first?.evaluate((canvas) => canvas.isConnected)).toBe(false);
  await expect.poll(told).toBe(before);
  await expect.poll(async () => (await picture.screenshot()).equals(shown)).toBe(true);
});
