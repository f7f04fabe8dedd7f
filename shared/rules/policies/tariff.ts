import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Shuts a market to a competitor: a share taken at home, a share lost there, and perhaps the same in return. */
export const tariff: Policy = {
  ...titled('tariff'),
  native: 'mercantilist',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost: () => P.tariffCost.value,
  targets: amongPartners((_other, dyad) => dyad.interdependence >= P.tariffTies.value),
  apply(ctx, actor, target, because) {
    const { world } = ctx;
    const self = world.states[actor.state];
    const state = world.states[target.id];
    if (!self || !state) return [];
    const deed = new Deed(ctx, actor, because, [{ on: 'state', id: target.id, field: 'wealth' }]);
    deed
      .breaksPacts(target.id)
      .state(actor.state, 'wealth', P.tariffGain.value)
      .state(actor.state, 'openness', -P.tariffOpenness.value)
      .state(actor.state, 'legitimacy', P.tariffHome.value)
      .state(target.id, 'wealth', -P.tariffLoss.value)
      .interdependence(actor.state, target.id, -P.tariffInterdependence.value)
      .amity(actor.state, target.id, -P.tariffAmity.value);
    // The stronger market can afford to answer in kind.
    const answer = P.tariffAnswer.value * Math.min(1, state.wealth / Math.max(1, self.wealth));
    if (ctx.chance.happens(`tariff.${target.id}`, Math.min(P.oddsCeiling.value, answer), false)) {
      deed
        .state(actor.state, 'wealth', -P.tariffLoss.value)
        .state(target.id, 'openness', -P.tariffOpenness.value);
    }
    for (const institution of ctx.look.institutions) {
      if (institution.domain === 'trade' && institution.members[actor.state] !== undefined) {
        deed.institution(institution.id, 'authority', -P.tariffRules.value);
      }
    }
    return deed
      .mindedBy('liberal', P.tariffMinded.value)
      .track('beggarNeighbour', P.tariffTrack.value)
      .track('disembedding', -P.tariffSobers.value)
      .done();
  },
};
