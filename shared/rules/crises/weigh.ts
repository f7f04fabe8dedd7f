import type { Crisis } from '../../world/crisis';
import { entryOf, ORDERS, type OrderId, type StateId } from '../../world/ids';
import { dyadBetween, inOrder } from '../../world/lookups';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { FieldRef, SubjectKind, World } from '../../world/world';
import { add, type Because, create, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import { leaningOf } from '../reach';
import { within } from '../steps';

/** Small weighings that the rules of crises share. */

/** 0–100 as a share of one. */
export const share = (index: number): number => index / 100;
/** What is lacking of 100, as a share of one. */
export const lack = (index: number): number => 1 - index / 100;

/** The odds of two sides: `means` against `need`, 0–1. Nothing against nothing is nothing. */
export function odds(means: number, need: number): number {
  return means <= 0 ? 0 : means / (means + Math.max(0, need));
}

/** Probability in some years of what happens `rate` times a year; rational, so that every engine has the same bits. */
export function chanceIn(years: number, rate: number): number {
  const expected = Math.max(0, rate * years);
  return expected / (1 + expected);
}

/** A curve from 0 to 1 that rises fast and then flattens, the more so the smaller `half` is; a stand-in for a log. */
export function bent(x: number, half: number): number {
  return x <= 0 ? 0 : (x * (1 + half)) / (x + half);
}

/** Capability as a share of the greatest: the index is its square root, so this undoes it. */
export const capability = (state: State): number => share(state.force) * share(state.force);
/** Product as a share of the greatest. */
export const product = (state: State): number => share(state.wealth) * share(state.wealth);

/**
 * What settling a crisis by money and standing asks for, in shares of the greatest product: `full` times what the economy
 * of the state that it turns on weighs, and a little where that is none, as far as the crisis is grave.
 */
export function needBy(world: World, crisis: Crisis, turnsOn: StateId | null, full: number): number {
  const state = turnsOn === null ? undefined : world.states[turnsOn];
  return full * share(crisis.severity) * (P.leastNeed.value + (state ? product(state) : 0));
}

/** How far a government has lost its hold, 0–1. */
export const strain = (state: State): number =>
  (lack(state.legitimacy) + lack(state.cohesion) + share(state.strife)) / 3;

/** The order that a state acts in: its seat's, or the one that guides it most. */
export function orderOf(world: World, id: StateId): OrderId {
  for (const seat of inOrder(world.seats)) if (seat.state === id) return seat.order;
  const state = world.states[id];
  return state ? leaningOf(state) : 'sovereign';
}

/** A pair that nobody kept so far: indifferent, and recognised as the system's default has it. */
export function newDyad(world: World, a: StateId, b: StateId, over: Partial<Dyad> = {}): Dyad {
  const [first, second] = a < b ? [a, b] : [b, a];
  return {
    id: `${first}~${second}`,
    a: first,
    b: second,
    amity: 0,
    interdependence: 0,
    recognition: world.system.defaultRecognition,
    subordination: 0,
    superior: null,
    ...over,
  };
}

/** A change of amity or interdependence of a pair; a pair that is not kept yet is made with it. */
export function ofPair(
  world: World,
  a: StateId,
  b: StateId,
  field: 'amity' | 'interdependence',
  amount: number,
  because: Because,
): Effect[] {
  if (a === b || amount === 0) return [];
  const kept = dyadBetween(world, a, b);
  if (kept) return [add('dyad', kept.id, field, amount, because)];
  const floor = field === 'amity' ? -100 : 0;
  return [create('dyad', newDyad(world, a, b, { [field]: within(amount, floor, 100) }), because)];
}

/** Names of fields that a rule read, written short: `refs('state', 'irq', 'force', 'debt')`. */
export function refs(on: SubjectKind, id: string, ...fields: readonly string[]): FieldRef[] {
  return fields.map((field) => ({ on, id, field }));
}

/** A state turns to one order by so many points, taken from the others in proportion, so that all still sum to 100. */
export function turnTo(
  world: World,
  id: StateId,
  order: OrderId,
  points: number,
  because: Because,
): Effect[] {
  const mix = world.states[id]?.mix;
  if (!mix) return [];
  const others = 100 - mix[order];
  const moved = Math.min(points, others);
  if (moved <= 0) return [];
  const effects: Effect[] = [add('state', id, entryOf('mix', order), moved, because)];
  for (const other of ORDERS) {
    if (other === order || mix[other] <= 0) continue;
    effects.push(add('state', id, entryOf('mix', other), (-moved * mix[other]) / others, because));
  }
  return effects;
}

/** How far the weaker of a pair is still a power of its own, 1 not ruled at all … 0 ruled as a dominion is. */
export function unruled({ subordination }: Dyad): number {
  return Math.max(0, 1 - subordination / P.ruledWhole.value);
}
