import { ORDERS, type OrderId, type SeatId } from '../world/ids';
import type { World } from '../world/world';
import type { Aim } from './aims/aim';
import { aimsOf } from './aims/aimsOf';
import { clamp } from './curves';
import { SCORE_PAR as PAR, SCORE } from './parameters';
import { part, reading } from './parts';
import type { Reading } from './reading';

import { type Survey, survey } from './survey';

/** Points that an aim has gained since the start: so many a point of its level, or a tenth of a share. */
export function gained(aim: Aim, start: number | undefined): number {
  if (start === undefined) return 0;
  if (aim.kind === 'level') return SCORE.perPoint.value * (aim.level - start);
  return start > 0 ? 10 * SCORE.perTenth.value * (aim.level / start - 1) : 0;
}

/**
 * Par of an order after so many years: points that its aims gain, on average, in the hands of a government that gives
 * any legal orders. What an order wants grows or shrinks by itself, and not alike for all, so a score counts what is
 * more than par, as a handicap does.
 */
export function parOf(order: OrderId, years: number): number {
  switch (order) {
    case 'liberal':
      return rising(PAR.liberal.value, PAR.liberalYears.value, years);
    case 'transformative':
      return rising(PAR.transformative.value, PAR.transformativeYears.value, years);
    case 'mercantilist':
      return rising(PAR.mercantilist.value, PAR.mercantilistYears.value, years);
    case 'sovereign':
      return rising(PAR.sovereign.value, PAR.sovereignYears.value, years);
  }
}

/** From nothing towards `end`, half of which is reached after `half` years. */
const rising = (end: number, half: number, years: number): number => (end * years) / (years + half);

/**
 * How well a seat does by its own order's idea of winning, 0–100; about 50 at the start of a scenario. Each aim
 * counts partly for where it stands and partly for how far it has come since `seat.start`, against par. An unknown seat scores 0
 * and has no parts. `from` may be handed in when several seats of one world are scored.
 */
export function seatScore(world: World, seatId: SeatId, from: Survey = survey(world)): Reading {
  const seat = world.seats[seatId];
  if (!seat) return { value: 0, parts: [] };
  const inLevel = SCORE.level.value;
  const par = parOf(seat.order, world.turn * world.yearsPerTurn);
  return reading(
    aimsOf(from, seat, seat.order).map((aim) => {
      const grown = clamp(50 + gained(aim, seat.start[aim.key]) - par);
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
