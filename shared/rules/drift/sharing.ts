import { isUnion } from '../../measures/survey-top';
import type { Institution } from '../../world/institution';
import { memberPlaces } from '../../world/lookups';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';
import type { Drift, RuleContext } from '../rule';
import { approach } from '../steps';
import { drip, isTurnOf, rounds } from './gauge';

/**
 * A regional union shares among its members, the more the tighter it is and only within limits that the strongest of
 * them sets (Walzer 2013: the European Community's redistribution, modest and not nothing).
 */
export const sharing: Drift = {
  id: 'sharing',
  title: { key: 'drift.sharing.title' },
  source: 'Walzer 2013',
  reads: [
    'institution.authority',
    'institution.members.*',
    'state.force',
    'state.population',
    'state.standing',
    'state.wealth',
  ],
  writes: ['state.wealth'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    ctx.look.institutions.forEach((union, place) => {
      if (!isUnion(union) || !isTurnOf(ctx, place, every)) return;
      share(ctx, effects, union, ctx.years * every);
    });
    return effects;
  },
};

function share({ look }: RuleContext, effects: Effect[], union: Institution, span: number): void {
  const own: State[] = [];
  let wealth = 0;
  let people = 0;
  let power = 0;
  let strongest = 0;
  for (const place of memberPlaces(look, union)) {
    const state = look.states[place] as State;
    if (state.standing === 'annexed') continue;
    own.push(state);
    // What is shared is what the members have brought in, each as deep as it is bound.
    wealth += state.wealth * state.wealth;
    people += state.population;
    const weight = powerOf(state);
    power += weight;
    strongest = Math.max(strongest, weight);
  }
  if (own.length < 2 || people <= 0) return;
  const limits = 1 - strongest / Math.max(1, power);
  for (const state of own) {
    const depth = union.members[state.id] ?? 0;
    const pace = (P.sharingRate.value * limits * depth * union.authority) / 10000;
    // By head; the index is a root of the share.
    const due = Math.min(100, Math.sqrt((wealth * state.population) / people));
    drip(effects, 'state', state.id, 'wealth', approach(state.wealth, due, pace, span), {
      rule: 'drift.sharing',
      from: [ref('institution', union.id, `members.${state.id}`), ref('institution', union.id, 'authority')],
    });
  }
}
