import { dyadId } from '../../world/ids';
import { amityBetween } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import { partners } from '../reach';
import type { Policy } from '../rule';
import { Deed } from './deed';
import { treatyPartners } from './standing';
import { titled } from './titled';

/** A pledge of non-interference and partnership without a bloc: it asks nothing about how the other is ruled. */
export const partnership: Policy = {
  ...titled('partnership'),
  native: 'sovereign',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost: () => P.pledgeCost.value,
  targets(world, actor) {
    const bound = treatyPartners(world, actor, ['partnership', 'nonaggression']);
    return partners(
      world,
      actor,
      (other, dyad) =>
        dyad.recognition !== 'none' && dyad.amity >= P.pledgeAmity.value && !bound.has(other.id),
    );
  },
  apply(ctx, actor, target, because) {
    const state = ctx.world.states[target.id];
    if (!state) return [];
    const warm = amityBetween(ctx.world, actor.state, target.id) >= P.pledgeWarm.value;
    const kind = warm ? 'partnership' : 'nonaggression';
    const deed = new Deed(ctx, actor, because)
      .make('treaty', {
        id: `${kind}-${dyadId(actor.state, target.id)}-${ctx.turn}`,
        kind,
        parties: actor.state < target.id ? [actor.state, target.id] : [target.id, actor.state],
        since: ctx.turn,
      })
      .amity(actor.state, target.id, P.pledgeGain.value)
      .state(target.id, 'autonomy', P.pledgeAutonomy.value)
      .state(target.id, 'legitimacy', P.pledgeLegitimacy.value)
      .lean(target.id, 'sovereign', P.pledgeLean.value)
      .primary('sovereignty', P.pledgeSovereignty.value)
      .order('sovereign', 'universality', P.pledgeUniversality.value);
    if (state.rights < P.pledgeShelterRights.value) {
      // The critics' charge: behind pluralism, a defence of authoritarian rule (Sakwa 2019).
      deed
        .track('shelter', P.pledgeShelter.value)
        .state(target.id, 'rights', -P.pledgeShelterCost.value)
        .order('sovereign', 'legitimacy', -P.pledgeShelterOrder.value);
    }
    return deed.done();
  },
};
