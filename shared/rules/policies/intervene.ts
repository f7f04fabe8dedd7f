import { recognitionBetween } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import { nearness } from '../reach';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { mandateAgainst } from './standing';
import { titled } from './titled';

/** Sends force into another state for the sake of its people: it may end the killing or feed it. */
export const intervene: Policy = {
  ...titled('intervene'),
  native: 'liberal',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost: () => P.interveneCost.value,
  targets: amongPartners(
    (other, _dyad, self) =>
      (other.strife >= P.interveneStrife.value || other.rights <= P.interveneRights.value) &&
      self.bars <= P.interveneBars.value &&
      self.force >= other.force * P.interveneForce.value,
  ),
  apply(ctx, actor, target, because) {
    const { world } = ctx;
    const self = world.states[actor.state];
    const state = world.states[target.id];
    if (!self || !state) return [];
    const deed = new Deed(ctx, actor, because, [
      { on: 'state', id: self.id, field: 'force' },
      { on: 'state', id: state.id, field: 'force' },
    ]);
    const reach = (self.force * nearness(self, state)) / (self.force + state.force + 1);
    const won = ctx.chance.happens(
      `intervene.${target.id}`,
      deed.odds(P.interveneOdds.value * (0.5 + reach)),
    );
    const lawful = mandateAgainst(world, target.id) >= P.mandateEnough.value;
    deed
      .breaksPacts(target.id)
      .state(target.id, 'strife', won ? -P.interveneRelief.value : P.interveneHarm.value)
      .state(target.id, 'rights', won ? P.interveneGain.value : -P.interveneGain.value / 2)
      .state(target.id, 'autonomy', -P.interveneAutonomy.value)
      .state(actor.state, 'force', won ? -P.interveneForceCost.value : -2 * P.interveneForceCost.value)
      .state(actor.state, 'wealth', -P.interveneWealth.value)
      .state(actor.state, 'legitimacy', won ? P.interveneHome.value : -2 * P.interveneHome.value)
      .amity(actor.state, target.id, -P.interveneAmity.value)
      .track('intervention', lawful ? P.interveneTrack.value / 2 : P.interveneTrack.value);
    if (recognitionBetween(world, actor.state, target.id) !== 'equal') {
      deed.subordinate(actor.state, target.id, P.interveneSubordination.value);
    }
    if (lawful) return deed.order(actor.order, 'legitimacy', won ? P.interveneOrder.value : 0).done();
    return deed
      .primary('sovereignty', -P.interveneSovereignty.value)
      .primary('internationalLaw', -P.interveneSovereignty.value)
      .mindedBy('sovereign', P.interveneMinded.value)
      .friendsMind(target.id, P.interveneMinded.value)
      .order(actor.order, 'supremacy', P.interveneSupremacy.value)
      .order(actor.order, 'legitimacy', -P.interveneOrder.value)
      .done();
  },
};
