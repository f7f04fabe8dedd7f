import type { Movement } from '../../world/ground';
import { policyParameters as P } from '../parameters/policies';
import { partners } from '../reach';
import type { Policy } from '../rule';
import { Deed } from './deed';
import { strongest } from './standing';
import { titled } from './titled';

const forRights = ({ cause }: Movement): boolean => cause === 'rights';

/** Pays civic groups in another country. They reach further, and are more easily called somebody's agents. */
export const fundRights: Policy = {
  ...titled('fundRights'),
  native: 'liberal',
  storey: 'ground',
  source: 'Walzer 2013',
  cost: () => P.fundCost.value,
  targets(world, actor) {
    const movement = strongest(world, forRights);
    if (!movement) return [];
    return partners(world, actor, (other) => other.rights < P.fundRoom.value);
  },
  apply(ctx, actor, target, because) {
    const state = ctx.world.states[target.id];
    const movement = strongest(ctx.world, forRights);
    if (!state || !movement) return [];
    const closed = (100 - state.accountability) / 100;
    return new Deed(ctx, actor, because, [{ on: 'state', id: target.id, field: 'accountability' }])
      .reach(movement, target.id, P.fundReach.value)
      .movement(movement, 'strength', P.fundStrength.value)
      .movement(movement, 'independence', -P.fundIndependence.value)
      .state(target.id, 'rights', P.fundRightsGain.value * (1 - closed))
      .amity(actor.state, target.id, -P.fundAmity.value * closed)
      .track('culturalLiberalism', P.fundTrack.value)
      .track('rightsMaximalism', P.fundTrack.value / 2)
      .order('liberal', 'universality', P.fundUniversality.value)
      .done();
  },
};
