import type { Movement, People } from './ground';
import { dyadId, type StateId } from './ids';
import type { Institution } from './institution';
import type { Dyad, Recognition } from './relations';
import type { State } from './state';
import type { World } from './world';

/** Reading aids for one world: the order in which every rule walks it, and who stands next to whom. */
export interface Lookups {
  /** Every state, in the order of their ids. */
  states: readonly State[];
  /** Those that are not annexed. */
  standing: readonly State[];
  institutions: readonly Institution[];
  peoples: readonly People[];
  movements: readonly Movement[];
  dyads: readonly Dyad[];
  /** Kept pairs of each state. */
  dyadsOf: Readonly<Record<StateId, readonly Dyad[]>>;
}

const cache = new WeakMap<World, Lookups>();

/** Values of a record in the order of their keys: the only order in which rules may walk a record. */
export function inOrder<T>(record: Readonly<Record<string, T>>): T[] {
  const keys = orderedKeys(record);
  const out: T[] = [];
  for (const key of keys) out.push(record[key] as T);
  return out;
}

/** Keys in order; most records are in order already, and seeing that costs less than sorting. */
function orderedKeys(record: Readonly<Record<string, unknown>>): string[] {
  const keys = Object.keys(record);
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort(byText);
  }
  return keys;
}

/** Comparison by code units, the same on every machine (never `localeCompare`). */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The lookups of a world, made once per world. The in-place commit calls `forgetLookups` when subjects come or go. */
export function lookups(world: World): Lookups {
  const known = cache.get(world);
  if (known) return known;
  const states = inOrder(world.states);
  const dyads = inOrder(world.dyads);
  const dyadsOf: Record<StateId, Dyad[]> = {};
  for (const state of states) dyadsOf[state.id] = [];
  for (const dyad of dyads) {
    dyadsOf[dyad.a]?.push(dyad);
    dyadsOf[dyad.b]?.push(dyad);
  }
  const made: Lookups = {
    states,
    standing: states.filter((s) => s.standing !== 'annexed'),
    institutions: inOrder(world.institutions),
    peoples: inOrder(world.peoples),
    movements: inOrder(world.movements),
    dyads,
    dyadsOf,
  };
  cache.set(world, made);
  return made;
}

/**
 * Give a world that differs from another only in one state and in its institutions the other's lookups, with those
 * put in their places: a seat's view is such a world, and there is one for every seat and turn.
 */
export function adoptLookups(world: World, from: World, replaced: State | undefined): void {
  const known = lookups(from);
  const swap = (s: State): State => (replaced && s.id === replaced.id ? replaced : s);
  cache.set(world, {
    ...known,
    states: replaced ? known.states.map(swap) : known.states,
    standing: replaced ? known.standing.map(swap) : known.standing,
    institutions: world.institutions === from.institutions ? known.institutions : inOrder(world.institutions),
  });
}

/** Forget what was worked out for a world that was changed in place. */
export function forgetLookups(world: World): void {
  cache.delete(world);
}

/** The kept pair of two states, or undefined where nothing is kept. */
export function dyadBetween(world: World, a: StateId, b: StateId): Dyad | undefined {
  return world.dyads[dyadId(a, b)];
}

/** Amity between two states; 0 where no pair is kept, 100 with itself. */
export function amityBetween(world: World, a: StateId, b: StateId): number {
  if (a === b) return 100;
  return dyadBetween(world, a, b)?.amity ?? 0;
}

/** Interdependence of two states; 0 where no pair is kept. */
export function interdependenceBetween(world: World, a: StateId, b: StateId): number {
  return dyadBetween(world, a, b)?.interdependence ?? 0;
}

/** Recognition between two states; the system's default where no pair is kept. */
export function recognitionBetween(world: World, a: StateId, b: StateId): Recognition {
  return dyadBetween(world, a, b)?.recognition ?? world.system.defaultRecognition;
}

/** The state of the other end of a pair. */
export function otherEnd(dyad: Dyad, id: StateId): StateId {
  return dyad.a === id ? dyad.b : dyad.a;
}

/** Distance of two states as a chord of the unit sphere: 0 same place … 2 antipodes. */
export function distance(a: State, b: State): number {
  const x = a.place[0] - b.place[0];
  const y = a.place[1] - b.place[1];
  const z = a.place[2] - b.place[2];
  return Math.sqrt(x * x + y * y + z * z);
}
