import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Reopens talk with an adversary: nothing is settled, and less is feared. */
export const openChannel: Policy = {
  ...titled('openChannel'),
  native: 'sovereign',
  storey: 'middle',
  source: 'Buzan 1993',
  cost: () => P.channelCost.value,
  targets: amongPartners((_other, dyad) => dyad.amity < P.channelBelow.value),
  apply(ctx, actor, target, because) {
    const deed = new Deed(ctx, actor, because, [{ on: 'system', id: 'system', field: 'primary.diplomacy' }]);
    const room = P.channelBase.value + ctx.world.system.primary.diplomacy / 100;
    return deed
      .amity(actor.state, target.id, P.channelGain.value * room)
      .primary('diplomacy', P.channelDiplomacy.value)
      .state(actor.state, 'opinion', P.channelOpinion.value)
      .order(actor.order, 'supremacy', -P.channelRestraint.value)
      .done();
  },
};
