import { lookups } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import { claimed } from '../reach';
import type { Policy } from '../rule';
import { amongBodies } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Universal rules grow by binding: more authority, deeper commitment, and a stronger claim of whose house it is. */
export const deepenInstitution: Policy = {
  ...titled('deepenInstitution'),
  native: 'liberal',
  storey: 'top',
  source: 'Sakwa 2019',
  cost: () => P.deepenCost.value,
  targets: amongBodies((i) => i.authority < P.deepenRoom.value),
  apply(ctx, actor, target, because) {
    const { world } = ctx;
    const institution = world.institutions[target.id];
    if (!institution) return [];
    const deed = new Deed(ctx, actor, because, [
      { on: 'institution', id: target.id, field: 'ownership.liberal' },
    ]);
    deed
      .institution(target.id, 'authority', P.deepenAuthority.value)
      .institution(target.id, 'enforcement', P.deepenEnforcement.value)
      .depth(target.id, actor.state, P.deepenDepth.value)
      .state(actor.state, 'commitment', P.deepenCommitment.value)
      .claim(target.id, P.deepenClaim.value)
      .order('liberal', 'universality', P.deepenUniversality.value);
    for (const state of lookups(world).standing) {
      if (state.id === actor.state || state.mix.liberal < P.mindingMix.value) continue;
      deed.depth(target.id, state.id, (P.deepenFollowers.value * state.mix.liberal) / 100);
    }
    // Held as the property of one order, a stronger institution looks like that order's rule (Sakwa 2019).
    const owned = claimed(institution) / 100;
    deed.institution(target.id, 'legitimacy', P.deepenLegitimacy.value * (1 - 2 * owned));
    if (deed.otherOrders === 0) deed.order(actor.order, 'supremacy', P.deepenSupremacy.value * owned);
    return deed.done();
  },
};
