import { policyParameters as P } from '../parameters/policies';
import { powerOf } from '../reach';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** A bargain between two, outside common rules: both gain, the stronger more, and the weaker comes to depend on it. */
export const bilateralDeal: Policy = {
  ...titled('bilateralDeal'),
  native: 'mercantilist',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost: () => P.dealCost.value,
  targets: amongPartners((_other, dyad) => dyad.amity >= P.dealAmity.value),
  apply(ctx, actor, target, because) {
    const { world } = ctx;
    const self = world.states[actor.state];
    const state = world.states[target.id];
    if (!self || !state) return [];
    // 0.5 between equals, towards 1 the stronger the actor is.
    const share = powerOf(self) / Math.max(1, powerOf(self) + powerOf(state));
    const deed = new Deed(ctx, actor, because, [
      { on: 'state', id: self.id, field: 'wealth' },
      { on: 'state', id: state.id, field: 'wealth' },
    ])
      .state(actor.state, 'wealth', P.dealWealth.value * share)
      .state(target.id, 'wealth', P.dealWealth.value * (1 - share))
      .interdependence(actor.state, target.id, P.dealInterdependence.value)
      .amity(actor.state, target.id, P.dealAmityGain.value);
    if (share >= P.dealUneven.value)
      deed.subordinate(actor.state, target.id, P.dealSubordination.value * share);
    for (const institution of ctx.look.institutions) {
      if (institution.domain === 'trade' && institution.members[actor.state] !== undefined) {
        deed.institution(institution.id, 'authority', -P.dealRules.value);
      }
    }
    return deed.track('beggarNeighbour', P.dealTrack.value).done();
  },
};
