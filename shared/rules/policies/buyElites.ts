import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Buys the few who decide elsewhere: cheap where they answer to nobody, ruinous when it comes out. */
export const buyElites: Policy = {
  ...titled('buyElites'),
  native: 'mercantilist',
  storey: 'ground',
  source: 'Sakwa 2019',
  cost: () => P.eliteCost.value,
  targets: amongPartners(
    (other, _dyad, self) => self.wealth > other.wealth && other.accountability < P.eliteAccountability.value,
  ),
  apply(ctx, actor, target, because) {
    const state = ctx.world.states[target.id];
    if (!state) return [];
    const deed = new Deed(ctx, actor, because, [
      { on: 'state', id: target.id, field: 'accountability' },
      { on: 'state', id: target.id, field: 'inequality' },
    ])
      .state(target.id, 'inequality', P.eliteInequality.value)
      .state(target.id, 'accountability', -P.eliteAccount.value)
      .lean(target.id, actor.order, P.eliteLean.value)
      .track('beggarNeighbour', P.eliteTrack.value);
    const exposed = Math.min(
      P.oddsCeiling.value,
      (P.eliteExposed.value * (state.accountability + state.rights)) / 100,
    );
    if (ctx.chance.happens(`buyElites.${target.id}`, exposed, false)) {
      deed
        .amity(actor.state, target.id, -P.eliteAmity.value)
        .state(target.id, 'legitimacy', -P.eliteLegitimacy.value)
        .credibility(-P.eliteCredibility.value);
      for (const movement of ctx.look.movements) {
        if (movement.cause === 'populist') deed.reach(movement, target.id, P.elitePopulists.value);
      }
      return deed.done();
    }
    return deed
      .amity(actor.state, target.id, P.eliteAmity.value)
      .subordinate(actor.state, target.id, P.eliteSubordination.value)
      .state(actor.state, 'wealth', P.eliteWealth.value)
      .done();
  },
};
