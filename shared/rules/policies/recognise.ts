import { dyadBetween } from '../../world/lookups';
import { EQUALS_BEAR } from '../../world/relations';
import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Takes a state one step further into mutual recognition: the boundary of international society (Buzan 1993). */
export const recognise: Policy = {
  ...titled('recognise'),
  native: 'sovereign',
  storey: 'middle',
  source: 'Buzan 1993',
  cost: () => P.recogniseCost.value,
  targets: amongPartners((_other, dyad) => {
    if (dyad.recognition === 'equal') return false;
    // No pair is at once sovereign-equal and suzerain or worse.
    return dyad.recognition === 'none' || dyad.subordination < EQUALS_BEAR;
  }),
  apply(ctx, actor, target, because) {
    const dyad = dyadBetween(ctx.world, actor.state, target.id);
    const state = ctx.world.states[target.id];
    if (!dyad || !state) return [];
    const deed = new Deed(ctx, actor, because)
      .put('dyad', dyad.id, 'recognition', dyad.recognition === 'none' ? 'deFacto' : 'equal')
      .amity(actor.state, target.id, P.recogniseAmity.value)
      .state(target.id, 'autonomy', P.recogniseAutonomy.value)
      .state(target.id, 'legitimacy', P.recogniseLegitimacy.value)
      .state(target.id, 'commitment', P.recogniseCommitment.value)
      .state(actor.state, 'commitment', P.recogniseCommitment.value)
      .primary('sovereignty', P.recogniseSovereignty.value);
    // Whoever holds the door shut against it minds that it is opened.
    for (const other of ctx.look.dyadsOf[target.id] ?? []) {
      const id = other.a === target.id ? other.b : other.a;
      if (id !== actor.state && other.recognition === 'none')
        deed.amity(actor.state, id, -P.recogniseMinded.value);
    }
    return deed.order('sovereign', 'legitimacy', P.recogniseOrder.value).done();
  },
};
