import { expect, test } from './fixtures';
import { begin, button, choose, picture } from './play';

test('the language is chosen in the settings and changes without a restart, the picture too', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await page.goto(host.url);
  await begin(page, { seat: 'China', turns: 4, seed: 3 });
  const english = await picture(page);
  await button(page, 'Settings').click();
  await choose(page.getByRole('dialog'), 'Deutsch');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(button(page, 'Runde beenden')).toBeVisible();
  // The same things stand in the house, under other words.
  await expect(async () => {
    expect((await picture(page)).things).toBe(english.things);
  }).toPass({ timeout: 20_000 });
  await page.getByRole('tab', { name: 'Wer', exact: true }).click();
  await expect(page.locator('.row-name', { hasText: 'Vereinigte Staaten' })).toBeVisible();
  for (const tab of ['Handeln', 'Wer', 'Verlauf', 'Archiv', 'Lage']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    // A missing word would show its key.
    await expect(page.locator('body')).not.toContainText(/\[(ui|gloss|hint|scene|field)\./);
  }
  await page.reload();
  await expect(button(page, 'Neues Spiel')).toBeVisible();
  await button(page, 'Einstellungen').click();
  await choose(page.getByRole('dialog'), 'English');
  await page.keyboard.press('Escape');
  await expect(button(page, 'New game')).toBeVisible();
});
