import type { CrisisAsk, Table } from '@shared/protocol/contract';
import type { Response } from '@shared/views/seen';
import type { Circle } from '@shared/world/circles';
import { ask } from '../host/ask';
import { attempt } from './attempt';
import { reveal } from './film';
import { get, set } from './store';
import type { CrisisDesk } from './types';

type Persuade = Response['persuade'][number];

/** Lays out the crises that ask the seat for its place; neutral until the person chooses. */
export function openDesk(table: Table): void {
  if (table.awaits !== 'responses' || table.asks.length === 0) {
    set({ desk: null });
    return;
  }
  const responses = Object.fromEntries(table.asks.map((one) => [one.crisis, opening(one)]));
  set({ desk: { asks: table.asks, at: 0, responses, forecasts: {} } });
  for (const one of table.asks) void forecast(one.crisis);
}

function opening(one: CrisisAsk): Response {
  const free = one.circles.filter(({ barred }) => barred === null);
  const circle = free.find((c) => c.circle === 'neutral') ?? free[0];
  return { crisis: one.crisis, circle: circle?.circle ?? 'neutral', persuade: [] };
}

/** An act and whom it is to win; whatever it costs. */
export interface Act {
  act: string;
  target: { on: string; id: string };
}

export function samePersuasion(a: Act, b: Act): boolean {
  return a.act === b.act && a.target.on === b.target.on && a.target.id === b.target.id;
}

/** What a response costs, by what the crisis asks. */
function responseCost(asked: CrisisAsk, response: Response): number {
  const place = asked.circles.find(({ circle }) => circle === response.circle)?.cost ?? 0;
  return response.persuade.reduce(
    (sum, act) => sum + (asked.persuasions.find((one) => samePersuasion(one, act))?.cost ?? 0),
    place,
  );
}

/** Capital left once all responses on the desk are paid for. */
export function capitalAfter(table: Table, desk: CrisisDesk): number {
  const capital = table.seat === null ? 0 : (table.world.seats[table.seat]?.capital ?? 0);
  return desk.asks.reduce((left, one) => {
    const response = desk.responses[one.crisis];
    return response ? left - responseCost(one, response) : left;
  }, capital);
}

export function turnTo(at: number): void {
  const { desk } = get();
  if (desk) set({ desk: { ...desk, at } });
}

export function chooseCircle(crisis: string, circle: Circle): void {
  change(crisis, (response) => ({ ...response, circle }));
}

export function togglePersuasion(crisis: string, act: string, target: Persuade['target']): void {
  change(crisis, (response) => {
    const has = response.persuade.some((one) => samePersuasion(one, { act, target }));
    const persuade = has
      ? response.persuade.filter((one) => !samePersuasion(one, { act, target }))
      : [...response.persuade, { act, crisis, target }];
    return { ...response, persuade };
  });
}

function change(crisis: string, to: (response: Response) => Response): void {
  const { desk } = get();
  const response = desk?.responses[crisis];
  if (!desk || !response) return;
  set({ desk: { ...desk, responses: { ...desk.responses, [crisis]: to(response) } } });
  void forecast(crisis);
}

/** Asks where states would stand; an answer to a choice that was changed meanwhile is dropped. */
export async function forecast(crisis: string): Promise<void> {
  const { table, desk } = get();
  const response = desk?.responses[crisis];
  if (!table || !response) return;
  try {
    const answer = await ask('forecast', { game: table.game, response });
    const now = get().desk;
    if (now?.responses[crisis] !== response) return;
    set({ desk: { ...now, forecasts: { ...now.forecasts, [crisis]: answer } } });
  } catch {
    // A forecast is a help, not a move: without one the choice stands all the same.
  }
}

/** The next crisis that has not been looked at yet; after the last of them commits. */
export async function settleCrisis(): Promise<boolean> {
  const { desk } = get();
  if (!desk || desk.at + 1 >= desk.asks.length) return commitResponses();
  turnTo(desk.at + 1);
  return true;
}

/** Commits the seat to its places. The coalition then forms in the scene. */
export async function commitResponses(): Promise<boolean> {
  const { table, desk } = get();
  if (!table || !desk) return false;
  return attempt(async () => {
    const responses = desk.asks.flatMap(({ crisis }) => desk.responses[crisis] ?? []);
    const next = await ask('respond', { game: table.game, responses });
    set({ desk: null });
    await reveal(table, next);
  });
}
