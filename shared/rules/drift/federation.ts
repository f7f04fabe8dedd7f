import { ref } from '../../world/ref';
import { type Because, type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';
import type { Drift, RuleContext } from '../rule';
import { approach } from '../steps';
import { deepestUnion, isCommon, type Union } from './centre';
import { drip, isTurnOf, rounds } from './gauge';
import { appealed } from './jurisdiction';

/**
 * States that have freely ceded enough to a union become a federation, once the occasion comes; peoples that have a
 * state by then are recognised in its constitution. The centre, which is nobody's, holds as far as rights stay ceded
 * and all appeal to it alike or, where hardly anything stands between it and a person, as far as it is believed in
 * (Walzer 2013).
 */
export const federation: Drift = {
  id: 'federation',
  title: { key: 'drift.federation.title' },
  source: 'Walzer 2013',
  reads: [
    'institution.authority',
    'institution.enforcement',
    'institution.legitimacy',
    'institution.members.*',
    'state.accountability',
    'state.force',
    'state.legitimacy',
    'state.population',
    'state.rights',
    'state.standing',
    'state.strife',
    'state.wealth',
    'system.centre.hold',
    'system.centre.state',
  ],
  writes: ['people.guarantor', 'system.centre.disposition', 'system.centre.hold'],
  run(ctx) {
    const effects: Effect[] = [];
    const { centre } = ctx.world.system;
    if (centre.state !== null) return effects;
    if (!isCommon(ctx.world)) {
      if (centre.hold > 0) settle(ctx, effects, 0, []);
      // Occasions are looked for once a round, for all its years.
      const every = rounds(ctx);
      if (!isTurnOf(ctx, 0, every)) return effects;
      const candidate = deepestUnion(ctx.look);
      if (candidate && candidate.ceded >= P.federalFrom.value) found(ctx, effects, candidate, every);
      return effects;
    }
    const union = deepestUnion(ctx.look);
    const granted = holdOf(union);
    const ceded = granted + appealed(ctx.look, granted);
    const loyal = loyalHold(ctx, centre.hold);
    const from = union && ceded >= loyal ? [ref('institution', union.body.id, 'authority')] : [];
    settle(ctx, effects, Math.min(100, Math.max(ceded, loyal)), from);
    return effects;
  },
};

function settle(ctx: RuleContext, effects: Effect[], goal: number, from: Because['from']): void {
  const step = approach(ctx.world.system.centre.hold, goal, P.federalRate.value, ctx.years);
  drip(effects, 'system', 'system', 'centre.hold', step, { rule: 'drift.federation', from: from ?? [] });
}

/** What a union holds by the rights ceded to it: drawn out, so that little that is ceded tells. */
function holdOf(union: Union | null): number {
  return union ? 10 * Math.sqrt(Math.max(0, union.ceded)) : 0;
}

/** What a centre holds of itself: as directly as it rules, carried by loyalty and worn down by revolt. */
function loyalHold({ look }: RuleContext, hold: number): number {
  let all = 0;
  let belief = 0;
  let revolt = 0;
  for (const state of look.standing) {
    const weight = powerOf(state);
    all += weight;
    belief += weight * state.legitimacy;
    revolt += weight * state.strife;
  }
  if (all <= 0) return 0;
  const loyalty =
    P.loyaltyBase.value + (P.loyaltyBelief.value * belief - P.loyaltyRevolt.value * revolt) / (100 * all);
  // What is held through others needs more than loyalty to hold it.
  return ((hold * hold) / 100) * loyalty;
}

/** The founding: a hold, a disposition that no one chose, and a guaranteed place for whoever has a state by then. */
function found(ctx: RuleContext, effects: Effect[], union: Union, every: number): void {
  const { body } = union;
  const odds = Math.min(1, (P.federalOdds.value * ctx.years * every * body.legitimacy) / 100);
  if (!ctx.chance.happens('founding', odds)) return;
  const because: Because = {
    rule: 'drift.federation',
    from: [ref('institution', body.id, 'authority'), ref('institution', body.id, 'legitimacy')],
  };
  const disposition = ctx.chance.between('disposition', P.cruelest.value, P.wisest.value);
  const hold = Math.max(P.federalStands.value, holdOf(union));
  effects.push(
    set('system', 'system', 'centre.hold', hold, because),
    set('system', 'system', 'centre.disposition', disposition, because),
  );
  for (const people of ctx.look.peoples) {
    const home = people.home === null ? undefined : ctx.world.states[people.home];
    if (home?.standing !== 'sovereign' || body.members[home.id] === undefined) continue;
    effects.push(set('people', people.id, 'guarantor', null, because));
  }
}
