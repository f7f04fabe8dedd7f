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
    // A closed list of choices does not say that it cuts its words: one with nothing else to say shows its width.
    const wantedBy = (list: HTMLSelectElement) => {
      const alone = document.createElement('select');
      alone.style.inlineSize = 'max-content';
      alone.append(new Option(list.selectedOptions[0]?.text));
      list.after(alone);
      const width = alone.offsetWidth;
      alone.remove();
      return width;
    };
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
      if (one instanceof HTMLSelectElement && wantedBy(one) > box.width + 1)
        told.push(`${name(one)} is too narrow for “${one.selectedOptions[0]?.text}”`);
      // Else what is hidden within it would not scroll along, and would make the page itself taller than its window.
      if (getComputedStyle(one).position === 'static' && /auto|scroll/.test(overflowX + overflowY))
        told.push(`${name(one)} scrolls, but is not positioned`);
      if (
        one.matches('button, input, summary, h1, h2, h3, p, td') &&
        (box.left < -1 || box.right > innerWidth + 1)
      )
        told.push(`${name(one)} lies beside the window`);
    }
    return told;
  });

/** How far the page is higher than its window, px: Chromium hides in tests the scrollbar that people would see. */
const tooHigh = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

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

for (const [width, height] of SIZES) {
  for (const language of ['English', 'Deutsch']) {
    test(`every screen of a game fits its window of ${width} × ${height}: ${language}`, async ({
      page,
      host,
    }) => {
      test.setTimeout(240_000);
      const fits = async (screen: string) => {
        expect(await cutOff(page), screen).toEqual([]);
        expect(await tooHigh(page), `${screen} is so much higher than its window`).toBe(0);
      };
      await page.setViewportSize({ width, height });
      await page.goto(host.url);
      await fits('start');
      await begin(page, { seat: 'United States', turns: 4, seed: 7 });
      await page.keyboard.press('Control+,');
      await choose(page.getByRole('dialog'), language);
      await fits('settings');
      await page.keyboard.press('Escape');
      for (const tab of ['news', 'who', 'time', 'archive', 'orders']) {
        await page.locator(`#side-tab-${tab}`).click();
        await fits(tab);
      }
      await page.locator('.advisers > summary').click();
      await expect(page.locator('.voices')).toBeVisible();
      await fits('advisers');
      await page.locator('.offer').first().click();
      await expect(page.locator('.preview')).toBeVisible();
      await fits('policy');
      for (const [keys, dialog] of [
        ['F2', '.glossary'],
        ['Control+k', '.palette'],
        ['F1', '.shortcuts'],
      ] as const) {
        await page.keyboard.press(keys);
        await expect(page.locator(dialog).first()).toBeVisible();
        await fits(dialog);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await fits('end of turn');
      await page.getByRole('dialog').locator('button.main').click();
      await expect(page.locator('.film-bar')).toBeVisible();
      await fits('film');
      await page.keyboard.press('Alt+s');
      await expect(page.locator('.circle.chosen')).toBeVisible();
      await fits('crisis');
      await page.locator('.circle[data-circle=lead] input').press('Space');
      await expect(page.locator('.circle[data-circle=lead].chosen')).toBeVisible();
      await fits('crisis, leading');
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('.film-bar')).toBeVisible();
      await page.keyboard.press('Alt+s');
      await page.locator('.stood > summary').click();
      await fits('what came of it');
      await page.locator('.change-line').first().click();
      await expect(page.locator('.why-links')).toBeVisible();
      await fits('why');
      await page.goto(host.url);
      await expect(page.locator('.saved-game')).toBeVisible();
      await fits('library');
      await page.locator('.saved-actions button').nth(1).click();
      await expect(page.locator('.replay-bar')).toBeVisible();
      await fits('replay');
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
