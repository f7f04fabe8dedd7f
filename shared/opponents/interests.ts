import type { Add, Create, Effect, SetTo } from '../rules/effect';
import type { OrderId } from '../world/ids';
import type { World } from '../world/world';
import { commonInterest } from './interests/common';
import { liberalInterest } from './interests/liberal';
import { mercantilistInterest } from './interests/mercantilist';
import { sovereignInterest } from './interests/sovereign';
import { transformativeInterest } from './interests/transformative';
import type { Stakes } from './stakes';

/** What one order makes of a change: worth in points of its own score, roughly, for each kind of effect. */
export interface Interest {
  /** Worth of one point added. */
  add(effect: Add, world: World, stakes: Stakes): number;
  set(effect: SetTo, world: World, stakes: Stakes): number;
  create(effect: Create, world: World, stakes: Stakes): number;
}

const INTERESTS: Readonly<Record<OrderId, Interest>> = {
  liberal: liberalInterest,
  transformative: transformativeInterest,
  mercantilist: mercantilistInterest,
  sovereign: sovereignInterest,
};

/** What a seat would give for these effects, by its own order's idea of winning and any government's of surviving. */
export function worth(effects: readonly Effect[], world: World, stakes: Stakes): number {
  const interest = INTERESTS[stakes.seat.order];
  let sum = 0;
  for (const e of effects) sum += worthTo(interest, e, world, stakes);
  return sum;
}

/** What it would give for one of them. */
export function worthOf(e: Effect, world: World, stakes: Stakes): number {
  return worthTo(INTERESTS[stakes.seat.order], e, world, stakes);
}

function worthTo(interest: Interest, e: Effect, world: World, stakes: Stakes): number {
  if (e.kind === 'add')
    return e.amount * (interest.add(e, world, stakes) + commonInterest.add(e, world, stakes));
  if (e.kind === 'set') return interest.set(e, world, stakes) + commonInterest.set(e, world, stakes);
  if (e.kind === 'create') return interest.create(e, world, stakes) + commonInterest.create(e, world, stakes);
  return 0;
}
