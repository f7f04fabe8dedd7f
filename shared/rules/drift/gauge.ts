import type { StateId } from '../../world/ids';
import type { Lookups } from '../../world/lookups';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { FieldRef, SubjectKind } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { nearness } from '../reach';
import type { RuleContext } from '../rule';

/** Small tools of the drifts: tight loops over states and pairs, and changes too small to name left out. */

/** One field of one subject, as causes name it. */
export function ref(on: SubjectKind, id: string, field: string): FieldRef {
  return { on, id, field };
}

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

/** A kept pair whose two ends both stand, and how near they are: 1 at a border … 0 at the antipodes. */
export interface Pair {
  dyad: Dyad;
  a: State;
  b: State;
  near: number;
}

const pairs = new WeakMap<Lookups, readonly Pair[]>();

/**
 * Every standing pair, worked out once for all drifts of a turn. Lookups are made anew whenever subjects come, go or
 * fall, and what is kept here (who, and where they lie) changes in no other way.
 */
export function pairsOf(ctx: RuleContext): readonly Pair[] {
  const known = pairs.get(ctx.look);
  if (known) return known;
  const made: Pair[] = [];
  for (const dyad of ctx.look.dyads) {
    const a = ctx.world.states[dyad.a];
    const b = ctx.world.states[dyad.b];
    if (!a || !b || a.standing === 'annexed' || b.standing === 'annexed') continue;
    made.push({ dyad, a, b, near: nearness(a, b) });
  }
  pairs.set(ctx.look, made);
  return made;
}

const memberships = new WeakMap<Lookups, { turn: number; bits: ReadonlyMap<StateId, number> }>();

/** How many bodies two states share; institutions beyond the thirtieth are not counted. */
export function sharedBodies({ look, turn }: RuleContext): (a: StateId, b: StateId) => number {
  let known = memberships.get(look);
  if (known?.turn !== turn) {
    known = { turn, bits: membershipsOf(look) };
    memberships.set(look, known);
  }
  const { bits } = known;
  return (a, b) => {
    let shared = (bits.get(a) ?? 0) & (bits.get(b) ?? 0);
    let count = 0;
    while (shared !== 0) {
      shared &= shared - 1;
      count++;
    }
    return count;
  };
}

/** The bodies of each state as bits of a number; asked once a turn, for every state and body. */
function membershipsOf(look: Lookups): ReadonlyMap<StateId, number> {
  const bits = new Map<StateId, number>();
  const most = Math.min(30, look.institutions.length);
  for (const state of look.states) {
    let mask = 0;
    for (let i = 0; i < most; i++) {
      const institution = look.institutions[i];
      if (institution && institution.members[state.id] !== undefined) mask += 1 << i;
    }
    bits.set(state.id, mask);
  }
  return bits;
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
