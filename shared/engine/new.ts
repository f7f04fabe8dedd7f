import { scoreStart } from '../measures/score';
import { survey } from '../measures/survey';
import type { Token } from '../rules/effect';
import { seatParameters as P } from '../rules/parameters/seats';
import type { ScheduledCrisis } from '../world/crisis';
import { inOrder } from '../world/lookups';
import type { Seat } from '../world/order';
import { hashText } from '../world/random';
import { makeRoom } from '../world/roomy';
import type { World } from '../world/world';
import { incomes } from './assessment';
import type { Game, Setup } from './game';

/** What the engine needs of a scenario: a starting world for a seed, and what is bound to happen. */
export interface Playable {
  schedule: readonly ScheduledCrisis[];
  start(seed: number): World;
}

/** A game cannot be set up as asked; `reason` says why in the catalogue's words. */
export class SetupError extends Error {
  constructor(
    readonly code: string,
    readonly reason: Token,
  ) {
    super(code);
  }
}

/**
 * A new game, before its first turn. Throws SetupError for a seat that the world has no state for, a seat listed
 * twice, or an impossible number of turns.
 */
export function newGame(playable: Playable, setup: Setup): Game {
  return {
    setup,
    schedule: playable.schedule,
    world: freezeDeep(startWorld(playable, setup)),
    awaits: 'orders',
    carry: new Map(),
    orders: {},
    responses: {},
    turning: {},
    pledges: [],
    partial: null,
  };
}

/** The starting world with its seats taken; the caller owns it. */
export function startWorld(playable: Playable, setup: Setup): World {
  if (!Number.isInteger(setup.turns) || setup.turns < 1 || setup.turns > 400) {
    throw new SetupError('badTurns', { key: 'refused.badTurns' });
  }
  const world = playable.start(setup.seed);
  makeRoom(world);
  world.salt = hashText(`salt/${setup.seed}`);
  world.seats = {};
  for (const wanted of setup.seats) {
    if (!world.states[wanted.id])
      throw new SetupError('noSeatState', { key: 'refused.noSeatState', params: { seat: wanted.id } });
    if (world.seats[wanted.id])
      throw new SetupError('seatTwice', { key: 'refused.seatTwice', params: { seat: wanted.id } });
    const seat: Seat = {
      id: wanted.id,
      state: wanted.id,
      order: wanted.order,
      listedOrder: wanted.listedOrder,
      controller: wanted.controller,
      capital: P.startCapital.value,
      income: 0,
      credibility: P.startCredibility.value,
      start: {},
    };
    world.seats[wanted.id] = seat;
  }
  const gathers = incomes(world);
  const from = survey(world);
  for (const seat of inOrder(world.seats)) {
    seat.income = gathers[seat.id] ?? 0;
    seat.start = scoreStart(world, seat.id, from);
  }
  return world;
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Object.keys(value)) freezeDeep((value as Record<string, unknown>)[key]);
  }
  return value;
}
