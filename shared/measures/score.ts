import { ORDERS, type OrderId, type SeatId } from '../world/ids';
import type { World } from '../world/world';
import type { Aim } from './aims/aim';
import { aimsOf } from './aims/aimsOf';
import { clamp } from './curves';
import { SCORE } from './parameters';
import { part, reading } from './parts';
import type { Reading } from './reading';

import { type Survey, survey } from './survey';

/** 50 at the start; points of growth are worth `perPoint`, tenths of a share `perTenth`. */
function growth(aim: Aim, start: number | undefined): number {
  if (start === undefined) return 50;
  if (aim.kind === 'level') return clamp(50 + SCORE.perPoint.value * (aim.level - start));
  return start > 0 ? clamp(50 + 10 * SCORE.perTenth.value * (aim.level / start - 1)) : 50;
}

/**
 * How well a seat does by its own order's idea of winning, 0–100; about 50 at the start of a scenario. Each aim
 * counts partly for where it stands and partly for how far it has come since `seat.start`. An unknown seat scores 0
 * and has no parts. `from` may be handed in when several seats of one world are scored.
 */
export function seatScore(world: World, seatId: SeatId, from: Survey = survey(world)): Reading {
  const seat = world.seats[seatId];
  if (!seat) return { value: 0, parts: [] };
  const inLevel = SCORE.level.value;
  return reading(
    aimsOf(from, seat, seat.order).map((aim) => {
      const grown = growth(aim, seat.start[aim.key]);
      const value = aim.kind === 'share' ? grown : inLevel * aim.level + (1 - inLevel) * grown;
      return part(aim.key, value, aim.weight, aim.from);
    }),
  );
}

/**
 * What `seat.start` should hold: the levels of every order's aims at this moment, so that a seat that changes its
 * order is still told what has grown. Empty for an unknown seat. `from` may be handed in for several seats of one world.
 */
export function scoreStart(
  world: World,
  seatId: SeatId,
  from: Survey = survey(world),
): Record<string, number> {
  const seat = world.seats[seatId];
  const start: Record<string, number> = {};
  if (!seat) return start;
  for (const order of ORDERS as readonly OrderId[])
    for (const aim of aimsOf(from, seat, order)) start[aim.key] = Math.round(aim.level * 1000) / 1000;
  return start;
}
