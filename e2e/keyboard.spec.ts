import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { nextStop, skipFilm } from './play';

/** Goes on by Tab until what has the focus bears this name; fails when it never comes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return element?.getAttribute('aria-label') ?? label ?? '';
    });
    if (name.test(focused.trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${name}`);
}

const SEED = '11';
const SEAT = 'Soviet Union';

test('a whole game can be played by keyboard alone, and looked back at', async ({ page, host }) => {
  test.setTimeout(300_000);
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'Worldhouse' })).toBeVisible();
  await beginByKeys(page);

  let crises = 0;
  for (let steps = 0; steps < 60; steps++) {
    const stop = await nextStop(page);
    if (stop === 'end') break;
    if (stop === 'film') await holdAndSkip(page);
    else if (stop === 'crisis') {
      crises += 1;
      await answerByKeys(page);
    } else await orderByKeys(page);
  }
  expect(crises).toBeGreaterThan(0);

  await expect(page.getByRole('heading', { name: 'The game is over' })).toBeVisible();
  await tabTo(page, /^Watch it again$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.replay-bar output')).toContainText('At the start');
  await tabTo(page, /^Next turn$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.replay-bar output')).toContainText('After turn 1 of 4');
});

async function beginByKeys(page: Page): Promise<void> {
  await tabTo(page, /^New game$/);
  await page.keyboard.press('Enter');
  // A screen that comes is read out from its name.
  await expect(page.getByRole('heading', { name: 'New game' })).toBeFocused();
  await tabTo(page, /^Gulf, 1990/);
  await tabTo(page, /^United States/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(`${SEAT}, playing for the`)).toBeVisible();
  await tabTo(page, /^Length/);
  await page.keyboard.press('Home');
  await tabTo(page, /^Advanced$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(SEED);
  await tabTo(page, /^Begin$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Gulf, 1990' })).toBeFocused();
}

async function orderByKeys(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2');
  // Whoever comes by a key reads on from there.
  await expect(page.getByRole('tab', { name: 'Orders', selected: true })).toBeFocused();
  await tabTo(page, /^Possible now/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The page of the policy takes the focus, so that it is read out.
  await expect(page.locator('#sheet-title')).toBeFocused();
  await expect(page.locator('.preview')).toBeVisible();
  await page.keyboard.press('Control+d');
  await expect(page.getByText('1 order', { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^1 order, \d+ capital left$/ })).toHaveCount(1);
  // From a page that lies on the panel too.
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('tab', { name: 'Orders', selected: true })).toBeFocused();
  await page.keyboard.press('Control+Enter');
}

async function holdAndSkip(page: Page): Promise<void> {
  await expect(page.locator('.film-bar button').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await skipFilm(page);
  // A focus that went with the film would leave the reader at the top of the page.
  await expect(page.locator('body')).not.toBeFocused();
}

/** Another place than the one that is laid out, in each crisis on the desk; the same keys lead on and commit. */
async function answerByKeys(page: Page): Promise<void> {
  await tabTo(page, /^Neutral/);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.circle.chosen')).not.toContainText('Neutral');
  const next = page.getByRole('button', { name: 'Next crisis' });
  while (await next.isVisible()) {
    const title = await page.locator('.crisis-head h2').textContent();
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.crisis-head h2')).not.toHaveText(title ?? '');
  }
  await expect(page.getByRole('button', { name: new RegExp(`^Commit ${SEAT}`) })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.circles')).toBeHidden();
}

test('the palette finds commands, states and policies, and the help lists the keys', async ({
  page,
  host,
}) => {
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

  await beginByKeys(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('iraq');
  await page.keyboard.press('Enter');
  await expect(page.locator('#sheet-title')).toHaveText('Iraq');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('open a chan');
  await page.keyboard.press('Enter');
  await expect(page.locator('#sheet-title')).toHaveText('Open a channel');
});
