import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { begin, button, choose, endTurn, nextStop } from './play';

test('a game can be taken out, deleted, and brought back', async ({ page, host }, info) => {
  await page.goto(host.url);
  await begin(page, { seat: 'Japan', turns: 6, seed: 5 });
  await button(page, /^To the start screen/).click();
  const row = page.locator('.saved-game');
  await expect(row).toContainText(/Gulf, 1990 · Japan.*turn 1 of 6/);

  const [download] = await Promise.all([page.waitForEvent('download'), button(page, /^Export/).click()]);
  const file = join(info.outputDir, 'kept.worldhouse');
  await download.saveAs(file);

  await button(page, /^Delete/).click();
  await expect(page.getByRole('dialog')).toContainText('gone for good');
  await button(page, 'Cancel').click();
  await expect(row).toHaveCount(1);
  await button(page, /^Delete/).click();
  await button(page.getByRole('dialog'), 'Delete').click();
  await expect(row).toHaveCount(0);

  await page.setInputFiles('input[type=file]', file);
  await expect(row).toContainText(/Gulf, 1990 · Japan.*turn 1 of 6/);

  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  const damaged = join(info.outputDir, 'damaged.worldhouse');
  writeFileSync(damaged, bytes);
  await page.setInputFiles('input[type=file]', damaged);
  await expect(page.getByRole('alert')).toContainText('damaged.worldhouse');
  await expect(row).toHaveCount(1);
});

test('a line that is lost is said to be, and taken up again with nothing lost', async ({ page, host }) => {
  await page.goto(host.url);
  await begin(page, { seat: 'China', turns: 6, seed: 5 });
  await host.kill();
  await expect(page.getByText('The line to the host is down')).toBeVisible();
  await host.restart();
  await page.goto(host.url);
  await button(page, /^Continue/).click();
  await expect(page.locator('.play-title')).toContainText('turn 1 of 6');
});

test('a game can be watched: the computer plays every seat', async ({ page, host }) => {
  await page.goto(host.url);
  await button(page, 'New game').click();
  await choose(page, /^Watch/);
  await expect(page.getByText('You will watch.')).toBeVisible();
  await button(page, 'Begin').click();
  await button(page, 'To the house').click();
  await button(page, 'Next turn').click();
  await expect(page.getByRole('button', { name: 'Skip to the end' })).toBeVisible();
});

test('another order than the listed one is called counterfactual, in the game too', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await button(page, 'New game').click();
  await choose(page, /^Mercantilist/);
  await button(page, 'Begin').click();
  await button(page, 'To the house').click();
  await expect(page.locator('.play-seat')).toContainText('Mercantilist · counterfactual');
  await endTurn(page);
  expect(await nextStop(page)).toBe('film');
});
