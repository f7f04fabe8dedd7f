import type { StateId } from '../../world/ids';
import type { Institution } from '../../world/institution';
import { dyadBetween, type Lookups, memberPlaces } from '../../world/lookups';
import { placesOf } from '../../world/places';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { onceAMoment } from '../moment';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';
import type { RuleContext } from '../rule';
import { type Bond, bondsOf } from './burden';
import { zeros } from './places';

/** Readings of a single centre that several drifts share. No writing. */

const PERCENT = 100;

/** Whether a centre stands that is nobody's, as in a federation or a global state (Walzer 2013). */
export function isCommon({ system }: World): boolean {
  return system.centre.state === null && system.centre.hold >= P.federalStands.value;
}

/** How far the state that is the centre rules another, 0–1; not at all where the centre is nobody's. */
export function ruledByCentre(world: World, id: StateId): number {
  const ruler = world.system.centre.state;
  if (ruler === null || id === ruler) return 0;
  const dyad = dyadBetween(world, ruler, id);
  return dyad?.superior === ruler ? dyad.subordination / PERCENT : 0;
}

/**
 * How far one centre holds two states that are not it, 0–1: all of them where the centre is nobody's, those it rules
 * where it is a state's, as far as it rules the freer of the two.
 */
export function heldTogether(world: World, one: StateId, other: StateId): number {
  const { centre } = world.system;
  if (isCommon(world)) return centre.hold / PERCENT;
  if (centre.state === null) return 0;
  return Math.min(ruledByCentre(world, one), ruledByCentre(world, other));
}

/** What one state rules. */
export interface Realm {
  ruler: StateId;
  /** Share of the power of all others that it rules, per cent, each as far as it is ruled. */
  share: number;
}

/** One state under another, by their places in the list of all states, 0–100. */
type Rule = Pick<Bond, 'over' | 'under' | 'degree'>;

/** All rule of one state over another; annexed states are held whole. */
function rulesOf(ctx: RuleContext): Rule[] {
  const { look } = ctx;
  const rules: Rule[] = [];
  for (const bond of bondsOf(ctx)) if (bond.subject.standing !== 'annexed') rules.push(bond);
  const places = placesOf(look);
  for (let under = 0; under < look.states.length; under++) {
    const { standing, ruler } = look.states[under] as State;
    const over = standing === 'annexed' && ruler !== null ? places.get(ruler) : undefined;
    if (over !== undefined) rules.push({ over, under, degree: PERCENT });
  }
  return rules;
}

const NOBODY: readonly Rule[] = [];

/** What one state holds, by places: each that it holds once, as far as the firmest of its holds goes. */
class Holding {
  readonly held: number[] = [];
  private readonly degrees: number[];

  constructor(states: number) {
    this.degrees = zeros(states);
  }

  /** How far it holds one, 0–100. */
  over(under: number): number {
    return this.degrees[under] as number;
  }

  hold(under: number, degree: number): void {
    const known = this.over(under);
    if (known === 0) this.held.push(under);
    if (degree > known) this.degrees[under] = degree;
  }
}

/**
 * What each state rules of the rest, the widest realm first; annexed states count whole, and those ruled through
 * another as far as both bonds hold (Walzer 2013: rule over others is mediated). It looks at what is ruled and at
 * nothing else, so that it can be asked every turn.
 */
export const realms = onceAMoment((ctx): readonly Realm[] => {
  const { states } = ctx.look;
  const rules = rulesOf(ctx);
  if (rules.length === 0) return [];
  const holdings: (Holding | undefined)[] = new Array(states.length).fill(undefined);
  const hold = (over: number, under: number, degree: number) => {
    holdings[over] ??= new Holding(states.length);
    holdings[over].hold(under, degree);
  };
  for (const { over, under, degree } of rules) hold(over, under, degree);
  // Who stands above each that rules others in its turn.
  const above: (Rule[] | undefined)[] = new Array(states.length).fill(undefined);
  for (const rule of rules) {
    if (holdings[rule.under] === undefined) continue;
    const known = above[rule.under];
    if (known) known.push(rule);
    else above[rule.under] = [rule];
  }
  for (const { over, under, degree } of rules)
    for (const higher of above[over] ?? NOBODY)
      if (higher.over !== under) hold(higher.over, under, (degree * higher.degree) / PERCENT);
  const powers = states.map(powerOf);
  let all = 0;
  for (const power of powers) all += power;
  const found: Realm[] = [];
  for (let place = 0; place < states.length; place++) {
    const self = states[place] as State;
    const own = holdings[place];
    if (own === undefined || self.standing === 'annexed') continue;
    let ruled = 0;
    for (const under of own.held) ruled += ((powers[under] as number) * own.over(under)) / PERCENT;
    found.push({ ruler: self.id, share: (PERCENT * ruled) / Math.max(1, all - (powers[place] as number)) });
  }
  return found.sort((one, other) => other.share - one.share || (one.ruler < other.ruler ? -1 : 1));
});

/** Share of the power of all others that a state rules, per cent. */
export function realmOf(ctx: RuleContext, ruler: StateId): number {
  for (const realm of realms(ctx)) if (realm.ruler === ruler) return realm.share;
  return 0;
}

/** Bodies that could be the government of a union: councils, assemblies, unions of a region. */
function isPolitical({ domain }: Institution): boolean {
  return domain === 'security' || domain === 'assembly' || domain === 'regional' || domain === 'alternative';
}

/** The body to which most has been ceded, and how much. */
export interface Union {
  body: Institution;
  /** Per cent of the rights of all states: depth of membership by power, times authority, times means to coerce. */
  ceded: number;
}

/** The union to which states have ceded most (Walzer 2013: rights freely ceded, and the power to coerce). */
export function deepestUnion(look: Lookups): Union | null {
  let all = 0;
  for (const state of look.standing) all += powerOf(state);
  let deepest: Union | null = null;
  for (const body of look.institutions) {
    // What a body can hold at most is told by its own strength; a weaker one need not be weighed.
    if (!isPolitical(body) || (body.authority + body.enforcement) / 2 <= (deepest?.ceded ?? 0)) continue;
    let depth = 0;
    for (const place of memberPlaces(look, body)) {
      const state = look.states[place] as State;
      if (state.standing !== 'annexed') depth += powerOf(state) * (body.members[state.id] ?? 0);
    }
    const bound = (P.federalDepth.value * depth) / Math.max(1, all);
    // Authority is obeyed of itself in part; means to coerce make up the rest.
    const ceded = (bound * (body.authority + body.enforcement)) / (2 * PERCENT);
    if (!deepest || ceded > deepest.ceded) deepest = { body, ceded };
  }
  return deepest;
}
