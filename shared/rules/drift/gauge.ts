import type { Institution } from '../../world/institution';
import { type Lookups, memberPlaces } from '../../world/lookups';
import { Notes } from '../../world/notes';
import { placesOf } from '../../world/places';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { SubjectKind } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { nearness } from '../reach';
import type { RuleContext } from '../rule';

/** Small tools of the drifts: tight loops over states and pairs, and changes too small to name left out. */

/** Appends a change unless it is too small to matter. */
export function drip(
  into: Effect[],
  on: SubjectKind,
  id: string,
  field: string,
  amount: number,
  because: Because,
): void {
  if (amount > P.least.value || amount < -P.least.value) into.push(add(on, id, field, amount, because));
}

/**
 * Slow changes of many things are looked at in turn, each after about so many years and then for all of them at
 * once: the same drift at a fraction of the ledger. Returns how many turns one round takes.
 */
export function rounds(ctx: RuleContext): number {
  return Math.max(1, Math.round(P.roundYears.value / Math.max(ctx.years, 0.01)));
}

/** Whether the thing at this place of its list is looked at in this turn. */
export function isTurnOf(ctx: RuleContext, place: number, every: number): boolean {
  return (place + ctx.turn) % every === 0;
}

/** The places looked at in a turn of the rounds, the same in every list: marked for as many as were asked for last. */
let marked = { every: 0, first: 0, turns: new Uint8Array(0) };

/**
 * 1 at the places of a list that are looked at in this turn, for a loop that asks of the two ends of every pair; for
 * `count` places at least.
 */
export function turnsOf(ctx: RuleContext, count: number, every: number): Uint8Array {
  const first = firstInTurn(ctx, every);
  if (marked.every === every && marked.first === first && marked.turns.length >= count) return marked.turns;
  const turns = new Uint8Array(count);
  for (let place = first; place < count; place += every) turns[place] = 1;
  marked = { every, first, turns };
  return turns;
}

function firstInTurn({ turn }: RuleContext, every: number): number {
  return (every - (turn % every)) % every;
}

/** Calls `see` for each thing of a list that is looked at in this turn, with its place. */
export function eachInTurn<T>(
  ctx: RuleContext,
  list: readonly T[],
  every: number,
  see: (one: T, place: number) => void,
): void {
  for (let place = firstInTurn(ctx, every); place < list.length; place += every) see(list[place] as T, place);
}

/** A kept pair and its two ends. */
export interface Pair {
  dyad: Dyad;
  a: State;
  b: State;
  /** Places of the two in the list of all states, by which a drift may keep what it adds up. */
  atA: number;
  atB: number;
  /** How near they are: 1 at a border … 0 at the antipodes. */
  near: number;
  /** Places of the two in the list of standing states; −1 for one that is annexed. */
  placeA: number;
  placeB: number;
}

interface Known {
  standing: readonly State[];
  all: readonly Pair[];
  pairs: readonly Pair[];
}

const known = new Notes<readonly Dyad[], Known>();

/** Worked out anew only when a state joins or leaves an institution: then the list of them is made anew. */
const memberships = new Notes<readonly Institution[], { states: readonly State[]; bits: Int32Array }>();

/** What was worked out last: a list that is made anew has mostly the pairs of the one before. */
let last: Known | null = null;

/** Every kept pair, also of states that are annexed; each at the place that it has in the list of the lookups. */
export function keptPairs(ctx: RuleContext): readonly Pair[] {
  return knownOf(ctx).all;
}

/**
 * Every pair whose two ends both stand, worked out once for all drifts and turns until a pair comes or goes or a state
 * falls: only then are the lists of the lookups made anew.
 */
export function pairsOf(ctx: RuleContext): readonly Pair[] {
  return knownOf(ctx).pairs;
}

/** The bodies of each state as bits of a number, by its place among all; those beyond the thirtieth are left out. */
export function membershipsOf({ look }: RuleContext): Int32Array {
  const had = memberships.of(look.institutions);
  if (had?.states === look.states) return had.bits;
  const bits = new Int32Array(look.states.length);
  look.institutions.slice(0, 30).forEach((institution, n) => {
    for (const place of memberPlaces(look, institution)) bits[place] = (bits[place] as number) | (1 << n);
  });
  memberships.put(look.institutions, { states: look.states, bits });
  return bits;
}

/** How many institutions a pair shares, by what `membershipsOf` says. */
export function sharedBodies(bodies: Int32Array, { atA, atB }: Pair): number {
  let count = 0;
  for (let left = (bodies[atA] as number) & (bodies[atB] as number); left !== 0; left &= left - 1) count++;
  return count;
}

function knownOf({ look }: RuleContext): Known {
  const { standing } = look;
  const had = known.of(look.dyads);
  if (had?.standing === standing) return had;
  const all = withEnds(look, last?.standing === standing ? last.all : []);
  const pairs = all.filter(({ placeA, placeB }) => placeA >= 0 && placeB >= 0);
  last = { standing, all, pairs };
  known.put(look.dyads, last);
  return last;
}

/** All kept pairs with their ends; `earlier` are those of the same states before, kept where they are still there. */
function withEnds(look: Lookups, earlier: readonly Pair[]): Pair[] {
  const places = placesOf(look);
  const standing = standingPlaces(look);
  const all: Pair[] = [];
  let next = 0;
  for (const dyad of look.dyads) {
    let before = earlier[next];
    while (before && before.dyad !== dyad && before.dyad.id < dyad.id) before = earlier[++next];
    if (before?.dyad === dyad) {
      all.push(before);
      next++;
      continue;
    }
    const atA = places.get(dyad.a);
    const atB = places.get(dyad.b);
    if (atA === undefined || atB === undefined) continue;
    const a = look.states[atA] as State;
    const b = look.states[atB] as State;
    const placeA = standing[atA] as number;
    const placeB = standing[atB] as number;
    all.push({ dyad, a, b, atA, atB, near: nearness(a, b), placeA, placeB });
  }
  return all;
}

/** Where in the list of standing states each state is, −1 for one that is annexed, by its place among all. */
function standingPlaces({ states }: Lookups): Int32Array {
  const places = new Int32Array(states.length).fill(-1);
  let next = 0;
  states.forEach(({ standing }, place) => {
    if (standing !== 'annexed') places[place] = next++;
  });
  return places;
}

/** How alike two states' repertoires are, 0–100: what their leanings to the four orders have in common. */
export function likeness(a: State, b: State): number {
  return (
    Math.min(a.mix.liberal, b.mix.liberal) +
    Math.min(a.mix.transformative, b.mix.transformative) +
    Math.min(a.mix.mercantilist, b.mix.mercantilist) +
    Math.min(a.mix.sovereign, b.mix.sovereign)
  );
}
