import { lookups } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import type { Policy, Target } from '../rule';
import { push } from '../steps';
import { Deed } from './deed';
import { titled } from './titled';

/** Grants a people within the state a life of its own: tolerance that holds as long as the one who grants it will. */
export const grantAutonomy: Policy = {
  ...titled('grantAutonomy'),
  native: 'sovereign',
  storey: 'ground',
  source: 'Walzer 2013',
  cost: () => P.autonomyCost.value,
  targets(world, actor): Target[] {
    if (world.states[actor]?.standing !== 'sovereign') return [];
    return lookups(world)
      .peoples.filter(
        (p) => p.home !== actor && (p.shares[actor] ?? 0) > 0 && p.autonomy < P.autonomyRoom.value,
      )
      .map((p) => ({ on: 'people', id: p.id }));
  },
  apply(ctx, actor, target, because) {
    const people = ctx.world.peoples[target.id];
    if (!people) return [];
    // Only the part of the people that lives here is touched.
    let everywhere = 0;
    for (const state of ctx.look.states) everywhere += people.shares[state.id] ?? 0;
    const part = (people.shares[actor.state] ?? 0) / Math.max(1e-9, everywhere);
    return new Deed(ctx, actor, because, [{ on: 'people', id: target.id, field: 'grievance' }])
      .move('people', target.id, 'autonomy', push(people.autonomy, P.autonomyGain.value) * part)
      .move('people', target.id, 'security', push(people.security, P.autonomySecurity.value) * part)
      .move('people', target.id, 'grievance', push(people.grievance, -P.autonomyRelief.value) * part)
      .move('people', target.id, 'claim', push(people.claim, P.autonomyClaim.value) * part)
      .state(actor.state, 'strife', -P.autonomyStrife.value)
      .state(actor.state, 'cohesion', -P.autonomyCohesion.value)
      .order('sovereign', 'legitimacy', P.autonomyOrder.value)
      .done();
  },
};
