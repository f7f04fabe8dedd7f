import { createHash } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does in the window, the same through both doors. */

/** A button by its whole name, or by a part of it as an expression. */
export const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const endTurnButton = (page: Page) => page.getByRole('button', { name: 'End turn', exact: true });
const skip = (page: Page) => page.getByRole('button', { name: 'Skip to the end' });
const commit = (page: Page) => button(page, /^Commit /);

export interface Choice {
  seat: string;
  turns: number;
  seed: number;
}

/** From the start screen to the first turn of the Gulf. */
export async function begin(page: Page, { seat, turns, seed }: Choice): Promise<void> {
  await button(page, 'New game').click();
  await choose(page, /^Gulf, 1990/);
  await choose(page, new RegExp(`^${seat}`));
  const length = page.getByRole('slider', { name: 'Length' });
  await length.fill(String(turns));
  await page.getByText('Advanced').click();
  await page.getByRole('spinbutton', { name: 'Seed' }).fill(String(seed));
  await button(page, 'Begin').click();
  await expect(page.getByRole('dialog')).toContainText('Gulf, 1990');
  await button(page, 'To the house').click();
  await expect(endTurnButton(page)).toBeEnabled();
}

/** Takes one of a few choices that lie under their labels: as by keyboard, which reaches every one of them. */
export async function choose(page: Page | Locator, name: string | RegExp): Promise<void> {
  const radio = page.getByRole('radio', { name, exact: typeof name === 'string' });
  await radio.press('Space');
  await expect(radio).toBeChecked();
}

/** Drafts the first policy that can be paid, or one by its name. */
export async function order(page: Page, policy?: string): Promise<void> {
  await page.getByRole('tab', { name: 'Orders' }).click();
  const offers = page.locator('.offer:not(.faint)');
  await (policy ? offers.filter({ hasText: policy }) : offers).first().click();
  await button(page, 'Add to orders').click();
  await expect(button(page, 'Take it back')).toBeVisible();
  await button(page, 'Back').click();
}

/** What the window waits for: a film that plays, a crisis, orders, or nothing more. */
export type Stop = 'film' | 'crisis' | 'orders' | 'end';

export async function nextStop(page: Page): Promise<Stop> {
  let stop: Stop | null = null;
  await expect(async () => {
    if (await page.getByRole('heading', { name: 'The game is over' }).isVisible()) stop = 'end';
    else if (await skip(page).isVisible()) stop = 'film';
    else if (await page.locator('.circles').isVisible()) stop = 'crisis';
    else if (await endTurnButton(page).isEnabled({ timeout: 100 })) stop = 'orders';
    expect(stop).not.toBeNull();
  }).toPass({ timeout: 20_000, intervals: [50] });
  return stop as unknown as Stop;
}

export async function skipFilm(page: Page): Promise<void> {
  // By its key: where a processor draws, a click waits long for a picture that stands still.
  await page.keyboard.press('Alt+s');
  await expect(skip(page)).toBeHidden({ timeout: 15_000 });
}

/** Takes a place in each crisis on the desk and commits. */
export async function answerCrisis(page: Page, circle = 'Neutral'): Promise<void> {
  const next = button(page, 'Next crisis');
  while (await next.isVisible()) {
    await next.click();
  }
  const place = page.locator('.circle', { has: page.getByText(circle, { exact: true }) }).getByRole('radio');
  if (await place.isEnabled()) await place.check();
  await commit(page).click();
  await expect(commit(page)).toBeHidden();
}

export async function endTurn(page: Page): Promise<void> {
  await endTurnButton(page).click();
  const anyway = page.getByRole('dialog').getByRole('button', { name: 'End the turn' });
  await expect(anyway.or(skip(page)).first()).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
}

/** Plays on, skipping what is shown, until `until` holds at a pause for orders, or the game is over. */
export async function playOn(page: Page, until: (turn: number) => boolean = () => false): Promise<void> {
  for (let steps = 0; steps < 300; steps++) {
    const stop = await nextStop(page);
    if (stop === 'end') return;
    if (stop === 'film') await skipFilm(page);
    else if (stop === 'crisis') await answerCrisis(page);
    else if (until(await turnOf(page))) return;
    else await endTurn(page);
  }
  throw new Error('the game goes on and on');
}

export async function turnOf(page: Page): Promise<number> {
  const text = await page.locator('.play-title').textContent();
  return Number(/turn (\d+) of/.exec(text ?? '')?.[1] ?? Number.NaN);
}

/** How many things the scene shows, and a digest of all that it says of them; waits until there is a scene. */
export async function picture(page: Page): Promise<{ things: number; digest: string }> {
  await page.waitForFunction(() => ((window.describeScene?.() ?? []) as unknown[]).length > 0);
  const told = await page.evaluate(() => (window.describeScene?.() ?? []) as unknown[]);
  return { things: told.length, digest: createHash('sha256').update(JSON.stringify(told)).digest('hex') };
}
