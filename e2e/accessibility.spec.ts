import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { answerCrisis, begin, button, choose, endTurn, nextStop, playOn, skipFilm } from './play';

/**
 * Serious faults that axe finds on the screen as it stands, as readable lines. It runs within the page, which holds no
 * frames of others: its usual way opens a second page for each answer. What passes need not be told.
 */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
}

test('a fault that is there is found', async ({ page, host }) => {
  await page.goto(host.url);
  await expect(button(page, 'New game')).toBeVisible();
  await page.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'Hardly to be read';
    faint.style.cssText = 'position: fixed; inset: 0 auto auto 0; color: #888; background: #999';
    document.body.append(faint, document.createElement('img'));
  });
  expect((await faults(page)).map((fault) => fault.split(' ')[0]).sort()).toEqual([
    'color-contrast',
    'image-alt',
  ]);
});

for (const theme of ['Light', 'Dark', 'Projector']) {
  test(`every screen is free of serious faults of access: ${theme}`, async ({ page, host }) => {
    test.setTimeout(400_000);
    await page.goto(host.url);
    await button(page, 'Settings').click();
    await choose(page.getByRole('dialog'), theme);
    expect(await faults(page), 'settings').toEqual([]);
    await page.keyboard.press('Escape');
    expect(await faults(page), 'start').toEqual([]);
    await button(page, 'New game').click();
    await button(page, /more seats/).click();
    expect(await faults(page), 'new game').toEqual([]);
    await button(page, 'Back').click();
    await begin(page, { seat: 'China', turns: 4, seed: 3 });
    for (const tab of ['Orders', 'Who', 'Time', 'Archive', 'News']) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      expect(await faults(page), tab).toEqual([]);
    }
    await page.keyboard.press('Alt+k');
    await expect(page.locator('.scene-key')).toBeVisible();
    expect(await faults(page), 'key').toEqual([]);
    await page.keyboard.press('Alt+k');
    await expect(page.locator('.scene-key')).toBeHidden();
    await page.keyboard.press('F2');
    await expect(page.locator('.glossary')).toBeVisible();
    expect(await faults(page), 'glossary').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Orders' }).click();
    await page.locator('.advisers > summary').click();
    await expect(page.locator('.voices')).toBeVisible();
    expect(await faults(page), 'advisers').toEqual([]);
    await page.locator('.offer').first().click();
    await expect(page.locator('.preview')).toBeVisible();
    expect(await faults(page), 'policy').toEqual([]);
    await endTurn(page);
    await nextStop(page);
    expect(await faults(page), 'film').toEqual([]);
    await skipFilm(page);
    await nextStop(page);
    await expect(page.locator('.forecast-rows')).toBeVisible();
    expect(await faults(page), 'crisis').toEqual([]);
    await answerCrisis(page);
    await nextStop(page);
    await skipFilm(page);
    await page.locator('.change-line').first().click();
    await expect(page.locator('.why-links')).toBeVisible();
    expect(await faults(page), 'why').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Time', exact: true }).click();
    await page.locator('.history-table > summary').click();
    expect(await faults(page), 'charts').toEqual([]);
    await page.locator('.ribbon-now').click();
    expect(await faults(page), 'regime').toEqual([]);
    if (theme !== 'Light') return;
    await playOn(page);
    expect(await faults(page), 'end').toEqual([]);
    await button(page, 'Watch it again').click();
    await expect(page.locator('.replay-bar')).toBeVisible();
    expect(await faults(page), 'replay').toEqual([]);
  });
}
