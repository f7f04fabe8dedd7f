import { dyadId } from '../../world/ids';
import { policyParameters as P } from '../parameters/policies';
import { partners } from '../reach';
import type { Policy } from '../rule';
import { Deed } from './deed';
import { treatyPartners } from './standing';
import { titled } from './titled';

/** Opens two markets to each other by agreement: wealth and contact for both, unevenly spread within them. */
export const openTrade: Policy = {
  ...titled('openTrade'),
  native: 'liberal',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost: () => P.tradeCost.value,
  targets(world, actor) {
    const open = treatyPartners(world, actor, ['trade']);
    return partners(
      world,
      actor,
      (other, dyad) => dyad.recognition !== 'none' && dyad.amity >= P.tradeAmity.value && !open.has(other.id),
    );
  },
  apply(ctx, actor, target, because) {
    const deed = new Deed(ctx, actor, because);
    deed.make('treaty', {
      id: `trade-${dyadId(actor.state, target.id)}-${ctx.turn}`,
      kind: 'trade',
      parties: actor.state < target.id ? [actor.state, target.id] : [target.id, actor.state],
      since: ctx.turn,
    });
    deed
      .interdependence(actor.state, target.id, P.tradeInterdependence.value)
      .amity(actor.state, target.id, P.tradeAmityGain.value);
    for (const id of [actor.state, target.id]) {
      // Unregulated openness enriches and divides (Sakwa 2019: the disembedding of the market).
      deed
        .state(id, 'openness', P.tradeOpenness.value)
        .state(id, 'wealth', P.tradeWealth.value)
        .state(id, 'inequality', P.tradeInequality.value);
    }
    for (const corporation of ctx.look.corporations) {
      if (corporation.home === actor.state || corporation.home === target.id) {
        deed.move(
          'corporation',
          corporation.id,
          'strength',
          ((100 - corporation.strength) * P.tradeFirms.value) / 100,
        );
      }
    }
    return deed
      .track('disembedding', P.tradeTrack.value)
      .order('liberal', 'universality', P.tradeUniversality.value)
      .done();
  },
};
