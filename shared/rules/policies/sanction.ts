import { interdependenceBetween } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import { powerOf } from '../reach';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { mandateAgainst } from './standing';
import { titled } from './titled';

/** Cuts a state off from markets. With a mandate it enforces a rule; without one it is power in the name of rules. */
export const sanction: Policy = {
  ...titled('sanction'),
  native: 'liberal',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost(world, _actor, target) {
    const state = world.states[target.id];
    const great = state && powerOf(state) >= P.greatPower.value;
    return P.sanctionCost.value + (great ? 1 : 0);
  },
  targets: amongPartners((_other, dyad) => dyad.amity < P.sanctionAmityBelow.value),
  apply(ctx, actor, target, because) {
    const { world } = ctx;
    const ties = interdependenceBetween(world, actor.state, target.id);
    const lawful = mandateAgainst(world, target.id) >= P.mandateEnough.value;
    const deed = new Deed(ctx, actor, because, [
      {
        on: 'dyad',
        id: actor.state < target.id ? `${actor.state}~${target.id}` : `${target.id}~${actor.state}`,
        field: 'interdependence',
      },
    ]);
    deed
      .breaksPacts(target.id)
      .state(target.id, 'wealth', -P.sanctionBase.value - (P.sanctionWealth.value * ties) / 100)
      .state(target.id, 'openness', -P.sanctionOpenness.value)
      .state(target.id, 'legitimacy', lawful ? -P.sanctionLegitimacy.value : P.sanctionRally.value)
      .state(actor.state, 'wealth', (-P.sanctionOwn.value * ties) / 100)
      .interdependence(actor.state, target.id, -P.sanctionInterdependence.value)
      .amity(actor.state, target.id, -P.sanctionAmity.value);
    if (lawful) return deed.primary('internationalLaw', P.sanctionLaw.value).done();
    return deed
      .friendsMind(target.id, P.sanctionMinded.value)
      .order(actor.order, 'supremacy', P.sanctionSupremacy.value)
      .order(actor.order, 'legitimacy', -P.sanctionOrder.value)
      .done();
  },
};
