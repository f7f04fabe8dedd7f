import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { begin, button, choose, endTurn, nextStop, skipFilm } from './play';

/**
 * What is cut off in the window as it stands: words that an element hides because they are too long or too high for
 * it, and whatever can be used but lies beside the window. Pictures are not words; what is there for screen readers
 * alone is hidden on purpose.
 */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const told: string[] = [];
    const name = (one: Element) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`;
    for (const one of document.querySelectorAll('body *')) {
      if (!(one instanceof HTMLElement) || one.closest('.unseen, .stage, .chart-canvas, .spark-canvas'))
        continue;
      // What lies folded away has a size, but is not seen.
      if (!one.checkVisibility()) continue;
      const box = one.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (hides(overflowX) && one.scrollWidth > one.clientWidth + 1)
        told.push(`${name(one)} is ${one.scrollWidth} wide in ${one.clientWidth}`);
      if (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
        told.push(`${name(one)} is ${one.scrollHeight} high in ${one.clientHeight}`);
      if (!hides(overflowX) && overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1)
        told.push(`${name(one)} scrolls sideways: ${one.scrollWidth} in ${one.clientWidth}`);
      if (
        one.matches('button, input, summary, h1, h2, h3, p, td') &&
        (box.left < -1 || box.right > innerWidth + 1)
      )
        told.push(`${name(one)} lies beside the window`);
    }
    return told;
  });

const SIZES = [
  [1024, 768],
  [1600, 1000],
] as const;

for (const [width, height] of SIZES) {
  for (const language of ['English', 'Deutsch']) {
    test(`at twice the size of text nothing is cut off at ${width} × ${height}: ${language}`, async ({
      page,
      host,
    }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height });
      await page.goto(host.url);
      await button(page, 'Settings').click();
      await choose(page.getByRole('dialog'), '200 %');
      await page.keyboard.press('Escape');
      expect(await cutOff(page), 'start').toEqual([]);
      await begin(page, { seat: 'China', turns: 4, seed: 3 });
      await page.keyboard.press('Control+,');
      await choose(page.getByRole('dialog'), language);
      expect(await cutOff(page), 'settings').toEqual([]);
      await page.keyboard.press('Escape');
      for (const tab of ['news', 'who', 'time', 'archive', 'orders']) {
        await page.locator(`#side-tab-${tab}`).click();
        expect(await cutOff(page), tab).toEqual([]);
      }
      await page.keyboard.press('Alt+k');
      await expect(page.locator('.scene-key')).toBeVisible();
      expect(await cutOff(page), 'key').toEqual([]);
      await page.keyboard.press('Alt+k');
      await page.locator('.advisers > summary').click();
      await expect(page.locator('.voices')).toBeVisible();
      expect(await cutOff(page), 'advisers').toEqual([]);
      await page.locator('.offer').first().click();
      await expect(page.locator('.preview')).toBeVisible();
      expect(await cutOff(page), 'policy').toEqual([]);
      await page.keyboard.press('F2');
      await expect(page.locator('.glossary')).toBeVisible();
      expect(await cutOff(page), 'glossary').toEqual([]);
    });
  }
}

test('a small window holds every choice of a new game at once, and every table whole', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(host.url);
  await button(page, 'New game').click();
  await choose(page, /^Gulf, 1990/);
  for (const name of [/^United States/, /^Sovereign/, /^Hard/]) {
    const radio = page.getByRole('radio', { name }).first();
    await expect(radio).toBeInViewport({ ratio: 1 });
  }
  await expect(page.getByRole('slider', { name: 'Length' })).toBeInViewport({ ratio: 1 });
  await button(page, 'Back').click();
  await begin(page, { seat: 'China', turns: 4, seed: 3 });
  await page.locator('#side-tab-who').click();
  for (const kind of ['states', 'institutions', 'peoples', 'movements', 'corporations', 'orders', 'seats']) {
    await page.locator(`#who-tab-${kind}`).click();
    expect(await cutOff(page), kind).toEqual([]);
  }
});

for (const [width, height] of SIZES) {
  for (const size of ['100 %', '200 %']) {
    test(`a crisis opens with the chosen place and the way on in sight at ${width} × ${height}: ${size}`, async ({
      page,
      host,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await page.goto(host.url);
      await button(page, 'Settings').click();
      await choose(page.getByRole('dialog'), size);
      await page.keyboard.press('Escape');
      await begin(page, { seat: 'United States', turns: 4, seed: 7 });
      await endTurn(page);
      expect(await nextStop(page)).toBe('film');
      await skipFilm(page);
      expect(await nextStop(page)).toBe('crisis');
      await expect(page.locator('.circle.chosen input')).toBeInViewport({ ratio: 1 });
      await expect(button(page, 'Commit United States: Neutral')).toBeInViewport({ ratio: 1 });
      // The window itself stays where it is: its head would be lost, and there is nothing below it.
      expect(await page.evaluate(() => [scrollY, document.body.scrollTop])).toEqual([0, 0]);
      await expect(page.locator('.play-head')).toBeInViewport({ ratio: 1 });
      expect(await cutOff(page), 'crisis').toEqual([]);
    });
  }
}
