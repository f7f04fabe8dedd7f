import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { whereAtHome } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Listens to popular moods and keeps foreign-funded groups out, before there is an uprising to put down. */
export const steadySociety: Policy = {
  ...titled('steadySociety'),
  native: 'sovereign',
  storey: 'ground',
  source: 'Sakwa 2019',
  cost: () => P.steadyCost.value,
  targets: whereAtHome(() => true),
  apply(ctx, actor, _target, because) {
    const deed = new Deed(ctx, actor, because)
      .state(actor.state, 'legitimacy', P.steadyLegitimacy.value)
      .state(actor.state, 'cohesion', P.steadyCohesion.value)
      .state(actor.state, 'inequality', -P.steadyInequality.value)
      .state(actor.state, 'strife', -P.steadyStrife.value)
      .state(actor.state, 'rights', -P.steadyRights.value)
      .track('shelter', P.steadyShelter.value);
    for (const movement of ctx.look.movements) {
      if (movement.cause === 'rights' || movement.cause === 'uncivil') {
        if ((movement.reach[actor.state] ?? 0) > 0) deed.reach(movement, actor.state, -P.steadyReach.value);
      }
    }
    return deed.done();
  },
};
