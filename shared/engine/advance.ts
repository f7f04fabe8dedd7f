import { measure } from '../measures/measure';
import type { Reading } from '../measures/reading';
import { seatScore } from '../measures/score';
import { survey } from '../measures/survey';
import type { TurnRecord } from '../views/record';
import { byText } from '../world/lookups';
import type { World } from '../world/world';
import { answerCrises } from './answer';
import { assess } from './assessment';
import { type Committer, draftedCommitter } from './commit';
import type { Game } from './game';
import { hashMoment } from './hash';
import { resolveOrders } from './resolution';
import { askingCrises, drift, strikeCrises } from './structure';

/** Whether every seat has handed in what the game waits for. */
export function ready(game: Game): boolean {
  if (game.awaits === 'over') return false;
  const handed = game.awaits === 'orders' ? game.orders : game.responses;
  return Object.keys(game.world.seats).every((id) => handed[id] !== undefined);
}

/**
 * Play on from what was handed in; a seat that handed in nothing does nothing. From `orders` the game goes through
 * resolution, drift and crisis, and stops at `responses` when a crisis asks (record null); else the turn ends and
 * its record is returned. A game that is over stays as it is.
 */
export function advance(game: Game): { game: Game; record: TurnRecord | null } {
  if (game.awaits === 'over') return { game, record: null };
  if (game.awaits === 'responses') return finish(game);
  const seed = game.setup.seed;
  const commit = draftedCommitter(game.world, game.carry);
  const orders = resolveOrders(commit, seed, game.orders, game.turning);
  drift(commit, seed);
  const broke = strikeCrises(commit, seed, game.schedule);
  const midway: Game = {
    ...game,
    world: commit.world,
    carry: commit.carry,
    awaits: 'responses',
    responses: {},
    partial: { orders, entries: commit.entries, broke },
  };
  return askingCrises(commit).length > 0 ? { game: midway, record: null } : finish(midway);
}

function finish(game: Game): { game: Game; record: TurnRecord } {
  const seed = game.setup.seed;
  const partial = game.partial ?? { orders: [], entries: [], broke: [] };
  const commit = draftedCommitter(game.world, game.carry, partial.entries);
  const answered = answerCrises(commit, seed, game.responses, partial.broke);
  assess(commit);
  const world = commit.world;
  const record: TurnRecord = {
    turn: world.turn,
    orders: partial.orders,
    responses: answered.responses,
    entries: commit.entries,
    crises: answered.crises,
    hash: hashMoment(world, commit.carry),
    measures: measure(world),
    scores: scoresOf(world),
  };
  const next: Game = {
    ...game,
    world,
    carry: commit.carry,
    awaits: world.turn >= game.setup.turns ? 'over' : 'orders',
    orders: {},
    responses: {},
    turning: {},
    pledges: [],
    partial: null,
  };
  return { game: next, record };
}

/** Every seat's score. */
export function scoresOf(world: World): Record<string, Reading> {
  const out: Record<string, Reading> = {};
  const from = survey(world);
  for (const id of Object.keys(world.seats).sort(byText)) out[id] = seatScore(world, id, from);
  return out;
}

export type { Committer };
