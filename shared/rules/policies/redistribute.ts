import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Forgives debt and shares means with a poorer society: less precarity there, more goodwill, less wealth at home. */
export const redistribute: Policy = {
  ...titled('redistribute'),
  native: 'transformative',
  storey: 'middle',
  source: 'Walzer 2013',
  cost: () => P.aidCost.value,
  targets: amongPartners((other, _dyad, self) => self.wealth >= other.wealth + P.aidGap.value),
  apply(ctx, actor, target, because) {
    const state = ctx.world.states[target.id];
    if (!state) return [];
    return new Deed(ctx, actor, because)
      .state(target.id, 'debt', -P.aidDebt.value)
      .state(target.id, 'inequality', -P.aidInequality.value)
      .state(target.id, 'wealth', P.aidWealth.value)
      .state(target.id, 'legitimacy', P.aidLegitimacy.value)
      .state(actor.state, 'wealth', -P.aidOwn.value)
      .amity(actor.state, target.id, P.aidAmity.value)
      .lean(target.id, actor.order, P.aidLean.value)
      .track('disembedding', -P.aidTrack.value)
      .order('transformative', 'legitimacy', P.aidOrder.value)
      .done();
  },
};
