import type { Movement } from '../../world/ground';
import { policyParameters as P } from '../parameters/policies';
import { partners } from '../reach';
import type { Policy } from '../rule';
import { Deed } from './deed';
import { strongest } from './standing';
import { titled } from './titled';

const populist = ({ cause }: Movement): boolean => cause === 'populist';

/** Feeds national populists abroad: they need grievances to grow on, and they pull their state out of common rules. */
export const backPopulists: Policy = {
  ...titled('backPopulists'),
  native: 'mercantilist',
  storey: 'ground',
  source: 'Sakwa 2019',
  cost: () => P.populistCost.value,
  targets(world, actor) {
    if (!strongest(world, populist)) return [];
    return partners(world, actor, (other) => other.inequality >= P.populistInequality.value);
  },
  apply(ctx, actor, target, because) {
    const state = ctx.world.states[target.id];
    const movement = strongest(ctx.world, populist);
    if (!state || !movement) return [];
    const soil = state.inequality / 100;
    const deed = new Deed(ctx, actor, because, [{ on: 'state', id: target.id, field: 'inequality' }])
      .reach(movement, target.id, P.populistReach.value * soil)
      .movement(movement, 'strength', P.populistStrength.value)
      .movement(movement, 'independence', -P.populistIndependence.value)
      .lean(target.id, 'mercantilist', P.populistLean.value * soil)
      .state(target.id, 'cohesion', -P.populistCohesion.value);
    if (ctx.chance.happens(`backPopulists.${target.id}`, P.populistExposed.value, false)) {
      deed.amity(actor.state, target.id, -P.populistAmity.value).credibility(-P.populistCredibility.value);
    }
    return deed.done();
  },
};
