import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { nextStop, skipFilm } from './play';

/** Goes on by Tab until what has the focus bears this name; fails when it never comes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement ? element.closest('label')?.textContent : element?.textContent;
      return element?.getAttribute('aria-label') ?? label ?? '';
    });
    if (name.test(focused.trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${name}`);
}

test('a turn with a crisis can be played by keyboard alone', async ({ page, host }) => {
  test.setTimeout(300_000);
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'Worldhouse' })).toBeVisible();
  await tabTo(page, /^New game$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Gulf, 1990/);
  await tabTo(page, /^United States/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('You will play Soviet Union')).toBeVisible();
  await tabTo(page, /^Begin$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('tab', { name: 'Orders' })).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, /^Possible now/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The page of the policy takes the focus, so that it is read out.
  await expect(page.locator('#sheet-title')).toBeFocused();
  await expect(page.locator('.preview')).toBeVisible();
  await page.keyboard.press('Control+d');
  await expect(page.getByText('1 order', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');

  expect(await nextStop(page)).toBe('film');
  await expect(page.locator('.film-bar button').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await skipFilm(page);
  expect(await nextStop(page)).toBe('crisis');
  await tabTo(page, /^Neutral/);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: /^Commit Soviet Union: (?!Neutral)/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.circles')).toBeHidden();
  expect(await nextStop(page)).toBe('film');
  await skipFilm(page);
  await expect(page.getByRole('heading', { name: 'Since your last turn' })).toBeVisible();
});

test('the palette finds commands, and the help lists their keys', async ({ page, host }) => {
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'Worldhouse' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('setti');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('Ctrl + K');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
