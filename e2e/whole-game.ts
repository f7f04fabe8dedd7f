import { expect, type Page } from '@playwright/test';
import { verify } from './fixtures';
import {
  answerCrisis,
  begin,
  button,
  endTurn,
  nextStop,
  order,
  picture,
  playOn,
  skipFilm,
  turnOf,
} from './play';

const TURNS = 12;
const LEFT_AT = 5;

/** How a door lets a game be left and found again, and a file be taken out of it. */
export interface Door {
  page(): Page;
  /** Closes the window in the middle of a game and opens another. */
  reopen(): Promise<void>;
  /** Does what makes the page hand out a file, and gives the path at which it was put. */
  download(press: () => Promise<void>): Promise<string>;
}

/** A whole Gulf game: orders, a real crisis, leaving in between, the last turn, the replay, the file. */
export async function playWholeGame(door: Door): Promise<void> {
  await begin(door.page(), { seat: 'United States', turns: TURNS, seed: 11 });
  const score = door.page().locator('.score');
  await expect(score).toBeVisible();

  await order(door.page());
  await order(door.page(), 'Open a channel');
  await expect(door.page().getByText('2 orders', { exact: true })).toBeVisible();

  // Undo within the turn, and quitting with a draft on the table.
  await door.page().keyboard.press('Control+z');
  await expect(door.page().getByText('1 order', { exact: true })).toBeVisible();
  await door.page().keyboard.press('Control+Shift+z');
  await expect(door.page().getByText('2 orders', { exact: true })).toBeVisible();
  await door.reopen();
  await button(door.page(), /^Continue/).click();
  await expect(door.page().getByText('2 orders', { exact: true })).toBeVisible();

  await endTurn(door.page());
  expect(await nextStop(door.page())).toBe('film');
  await expect(door.page().locator('.caption')).not.toBeEmpty();
  await skipFilm(door.page());

  await answerTheAnnexation(door.page());
  if ((await nextStop(door.page())) === 'film') await skipFilm(door.page());
  await expect(door.page().getByRole('heading', { name: 'Since your last turn' })).toBeVisible();
  await whyIsAnswered(door.page());

  await playOn(door.page(), (turn) => turn >= LEFT_AT);
  expect(await turnOf(door.page())).toBe(LEFT_AT);
  await door.reopen();
  await button(door.page(), /^Continue/).click();
  expect(await turnOf(door.page())).toBe(LEFT_AT);

  await playOn(door.page());
  const page = door.page();
  await expect(page.getByRole('heading', { name: 'The game is over' })).toBeVisible();
  await expect(page.getByRole('row', { name: /United States/ })).toBeVisible();
  await page
    .getByRole('button', { name: /^First degree|^Second degree|^Third degree|^Anarchy|^Federation/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Which regime the world is' })).toBeVisible();
  await button(page, 'Back').click();
  const fingerprint = await page.locator('.fingerprint code').textContent();

  const file = await door.download(() => button(page, 'Export this game').click());
  const verdict = verify(file);
  expect(verdict).toMatchObject({ kind: 'same', turns: TURNS });
  expect(verdict.hash).toBe(fingerprint);

  await stepThroughReplay(page);
}

async function answerTheAnnexation(page: Page): Promise<void> {
  expect(await nextStop(page)).toBe('crisis');
  await expect(page.getByRole('heading', { name: 'Annexation (Kuwait)' })).toBeVisible();
  await expect(page.getByText('What history did')).toBeVisible();
  await expect(page.locator('.forecast-rows')).toContainText('Iraq');
  const before = await page.locator('.forecast-rows').textContent();
  await page.locator('.circle', { hasText: 'Lead' }).getByRole('radio').check();
  await expect(page.locator('.leadership')).toContainText('United States');
  await expect(page.locator('.forecast-rows')).not.toHaveText(before ?? '');
  await page.getByRole('checkbox', { name: /Security Council/ }).check();
  await page.getByRole('button', { name: 'United Kingdom' }).click();
  await expect(page.locator('.terms')).toContainText('Ties with the leader');
  expect((await picture(page)).things).toBeGreaterThan(30);
  await answerCrisis(page, 'Lead');
}

async function whyIsAnswered(page: Page): Promise<void> {
  await page.locator('.change-line').first().click();
  await expect(page.locator('.why-links li').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.why-links')).toBeHidden();
}

async function stepThroughReplay(page: Page): Promise<void> {
  await button(page, 'Watch it again').click();
  const at = page.locator('.replay-bar output');
  await expect(at).toContainText('At the start');
  const start = await picture(page);
  await button(page, 'Next turn').click();
  await expect(at).toContainText('After turn 1 of 12');
  await expect.poll(() => picture(page)).not.toEqual(start);
  await button(page, 'To the last turn').click();
  await expect(at).toContainText('After turn 12 of 12');
  await button(page, 'One turn back').click();
  await expect(at).toContainText('After turn 11 of 12');
  await button(page, 'To the start').first().click();
  await expect(at).toContainText('At the start');
  await expect.poll(() => picture(page)).toEqual(start);
  await button(page, 'Play turn after turn').click();
  await expect(page.locator('.film-bar')).toBeVisible();
  await page.keyboard.press('Alt+s');
  await expect(at).not.toContainText('At the start', { timeout: 15_000 });
}
