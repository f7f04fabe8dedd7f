import type { Crisis } from './crisis';
import type { Corporation, Movement, People } from './ground';
import type { StateId } from './ids';
import type { Institution } from './institution';
import { Notes } from './notes';
import type { Dyad, Recognition, Treaty, War } from './relations';
import type { State } from './state';
import type { Collection, World } from './world';

/** Reading aids for one world: the order in which every rule walks it, and who stands next to whom. */
export interface Lookups {
  /** Every state, in the order of their ids. */
  states: readonly State[];
  /** Those that are not annexed. */
  standing: readonly State[];
  institutions: readonly Institution[];
  peoples: readonly People[];
  movements: readonly Movement[];
  corporations: readonly Corporation[];
  dyads: readonly Dyad[];
  /** Kept pairs of each state. */
  dyadsOf: Readonly<Record<StateId, readonly Dyad[]>>;
  /** Kept pairs by both their ends: quicker than writing out their ids. */
  between: Between;
  /** Filled by `neighboursOf`. */
  neighbours: Map<StateId, readonly Neighbour[]>;
  /** Filled by `memberPlaces`; the same for the world and for all views of it, which list its states alike. */
  members: Map<string, readonly number[]>;
  treaties: readonly Treaty[];
  wars: readonly War[];
  crises: readonly Crisis[];
}

/** A state, and the pair that another keeps with it. */
export interface Neighbour {
  state: State;
  dyad: Dyad;
}

/** Made when first asked for, and shared by all lookups of the same pairs. */
interface Between {
  pairs: Map<StateId, Map<StateId, Dyad>> | null;
}

const cache = new Notes<World, Lookups>();

/** Values of a record in the order of their keys: the only order in which rules may walk a record. */
export function inOrder<T>(record: Readonly<Record<string, T>>): T[] {
  const keys = keysInOrder(record);
  const out: T[] = [];
  for (const key of keys) out.push(record[key] as T);
  return out;
}

/** Keys in order; most records are in order already, and seeing that costs less than sorting. */
export function keysInOrder(record: Readonly<Record<string, unknown>>): string[] {
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

/** Which world was asked about last, and its lookups: the next question is nearly always about the same. */
let lastWorld: World | null = null;
let lastLook: Lookups | null = null;

function keep(world: World, look: Lookups | undefined): void {
  cache.put(world, look);
  lastWorld = null;
}

/** The lookups of a world, made once per world; `amendLookups` keeps up with one that is changed in place. */
export function lookups(world: World): Lookups {
  if (world === lastWorld && lastLook) return lastLook;
  lastLook = cache.of(world) ?? made(world);
  lastWorld = world;
  return lastLook;
}

function made(world: World): Lookups {
  const states = inOrder(world.states);
  const dyads = inOrder(world.dyads);
  const dyadsOf: Record<StateId, Dyad[]> = {};
  for (const state of states) dyadsOf[state.id] = [];
  for (const dyad of dyads) {
    dyadsOf[dyad.a]?.push(dyad);
    dyadsOf[dyad.b]?.push(dyad);
  }
  const look: Lookups = {
    states,
    standing: states.filter(stands),
    institutions: inOrder(world.institutions),
    peoples: inOrder(world.peoples),
    movements: inOrder(world.movements),
    corporations: inOrder(world.corporations),
    dyads,
    dyadsOf,
    between: { pairs: null },
    neighbours: new Map(),
    members: new Map(),
    treaties: inOrder(world.treaties),
    wars: inOrder(world.wars),
    crises: inOrder(world.crises),
  };
  cache.put(world, look);
  return look;
}

const stands = (state: State): boolean => state.standing !== 'annexed';

/** Take over lookups that somebody worked out another way, as a view does from the world that it is a view of. */
export function adoptLookups(world: World, known: Lookups): void {
  keep(world, known);
}

/** Forget what was worked out for a world that was changed in place. */
export function forgetLookups(world: World): void {
  keep(world, undefined);
}

/**
 * A subject that came to be or ended, a state whose standing changed, an institution that was joined or left, or a
 * people that came to a state or left it.
 */
export interface Passage {
  on: Collection;
  id: string;
}

/**
 * Bring the lookups of a world that was changed in place up to date. Only a few subjects come and go in a turn, and
 * putting those in their places takes a tenth of the time of ordering hundreds of pairs anew.
 */
export function amendLookups(world: World, passages: readonly Passage[]): void {
  const known = cache.of(world);
  if (!known || passages.length === 0) return;
  const made = copyOf(known);
  let dyadsOf: Record<StateId, readonly Dyad[]> | null = null;
  for (const { on, id } of passages) {
    switch (on) {
      case 'state':
        // Where one came or went, the places of all others changed.
        if (!made.states.includes(world.states[id] as State)) {
          forgetLookups(world);
          return;
        }
        made.standing = made.states.filter(stands);
        break;
      case 'dyad': {
        made.dyads = amended(made.dyads, world.dyads, id);
        const [a, b] = endsOf(world.dyads[id], id);
        dyadsOf ??= { ...made.dyadsOf };
        for (const end of [a, b]) dyadsOf[end] = amended(dyadsOf[end] ?? [], world.dyads, id);
        made.dyadsOf = dyadsOf;
        made.neighbours.delete(a);
        made.neighbours.delete(b);
        if (made.between.pairs) pair(made.between.pairs, a, b, world.dyads[id]);
        break;
      }
      case 'institution':
        made.institutions = amended(made.institutions, world.institutions, id);
        made.members.delete(id);
        break;
      case 'people':
        made.peoples = amended(made.peoples, world.peoples, id);
        break;
      case 'movement':
        made.movements = amended(made.movements, world.movements, id);
        break;
      case 'corporation':
        made.corporations = amended(made.corporations, world.corporations, id);
        break;
      case 'treaty':
        made.treaties = amended(made.treaties, world.treaties, id);
        break;
      case 'war':
        made.wars = amended(made.wars, world.wars, id);
        break;
      case 'crisis':
        made.crises = amended(made.crises, world.crises, id);
        break;
      default:
        break;
    }
  }
  keep(world, made);
}

/** Written out: what is spread comes in a layout of its own, and every reader of lookups is slow for a third one. */
function copyOf(look: Lookups): Lookups {
  return {
    states: look.states,
    standing: look.standing,
    institutions: look.institutions,
    peoples: look.peoples,
    movements: look.movements,
    corporations: look.corporations,
    dyads: look.dyads,
    dyadsOf: look.dyadsOf,
    between: look.between,
    neighbours: look.neighbours,
    members: look.members,
    treaties: look.treaties,
    wars: look.wars,
    crises: look.crises,
  };
}

/** The two states of a pair, which is there no more where it has just ended. */
function endsOf(dyad: Dyad | undefined, id: string): [StateId, StateId] {
  return dyad ? [dyad.a, dyad.b] : (id.split('~') as [StateId, StateId]);
}

/** A list in the order of ids with one subject put in or taken out, as the record now has it. */
function amended<T extends { id: string }>(
  list: readonly T[],
  record: Readonly<Record<string, T>>,
  id: string,
): readonly T[] {
  let place = list.length;
  while (place > 0 && (list[place - 1] as T).id >= id) place--;
  const there = list[place]?.id === id ? 1 : 0;
  const now = record[id];
  return now ? list.toSpliced(place, there, now) : list.toSpliced(place, there);
}

/** The states with which one keeps pairs, in the order of the pairs; worked out when first asked for. */
export function neighboursOf(world: World, id: StateId): readonly Neighbour[] {
  const { neighbours, dyadsOf } = lookups(world);
  let known = neighbours.get(id);
  if (!known) {
    const found: Neighbour[] = [];
    for (const dyad of dyadsOf[id] ?? []) {
      const state = world.states[otherEnd(dyad, id)];
      if (state) found.push({ state, dyad });
    }
    neighbours.set(id, found);
    known = found;
  }
  return known;
}

/** Where in the list of states the members of an institution are, in its order; worked out when first asked for. */
export function memberPlaces({ states, members }: Lookups, institution: Institution): readonly number[] {
  let places = members.get(institution.id);
  if (!places) {
    const found: number[] = [];
    for (let place = 0; place < states.length; place++) {
      if (institution.members[(states[place] as State).id] !== undefined) found.push(place);
    }
    members.set(institution.id, found);
    places = found;
  }
  return places;
}

/** The kept pair of two states, or undefined where nothing is kept. */
export function dyadBetween(world: World, a: StateId, b: StateId): Dyad | undefined {
  const look = lookups(world);
  const pairs = look.between.pairs ?? betweenOf(look.dyads);
  look.between.pairs = pairs;
  return pairs.get(a)?.get(b);
}

function betweenOf(dyads: readonly Dyad[]): Map<StateId, Map<StateId, Dyad>> {
  const between = new Map<StateId, Map<StateId, Dyad>>();
  for (const dyad of dyads) pair(between, dyad.a, dyad.b, dyad);
  return between;
}

/** Put a pair under both its ends, or take it from there where there is none any more. */
function pair(
  between: Map<StateId, Map<StateId, Dyad>>,
  a: StateId,
  b: StateId,
  dyad: Dyad | undefined,
): void {
  for (let turned = 0; turned < 2; turned++) {
    const [from, to] = turned === 0 ? [a, b] : [b, a];
    const known = between.get(from);
    if (!dyad) known?.delete(to);
    else if (known) known.set(to, dyad);
    else between.set(from, new Map([[to, dyad]]));
  }
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
