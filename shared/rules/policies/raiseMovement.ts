import { lookups } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import type { Policy, Target } from '../rule';
import { Deed } from './deed';
import { isCivic } from './standing';
import { titled } from './titled';

/** Calls a civic movement into the streets at home. What opens the door to it opens it to the violent as well. */
export const raiseMovement: Policy = {
  ...titled('raiseMovement'),
  native: 'transformative',
  storey: 'ground',
  source: 'Sakwa 2019',
  cost: () => P.raiseCost.value,
  targets(world, actor): Target[] {
    if (world.states[actor]?.standing !== 'sovereign') return [];
    return lookups(world)
      .movements.filter((m) => isCivic(m) && (m.reach[actor] ?? 0) < P.raiseRoom.value)
      .map((m) => ({ on: 'movement', id: m.id }));
  },
  apply(ctx, actor, target, because) {
    const movement = ctx.world.movements[target.id];
    if (!movement) return [];
    const deed = new Deed(ctx, actor, because)
      .movement(movement, 'strength', P.raiseStrength.value)
      .reach(movement, actor.state, P.raiseReach.value)
      .lean(actor.state, 'transformative', P.raiseLean.value)
      .state(actor.state, 'cohesion', -P.raiseCohesion.value)
      .order('transformative', 'universality', P.raiseUniversality.value)
      .move('movement', target.id, 'leaning.transformative', P.raiseLeaning.value);
    for (const other of ctx.look.movements) {
      if (other.cause === 'uncivil') deed.reach(other, actor.state, P.raiseDoors.value);
    }
    return deed.track('vanguard', P.raiseTrack.value).done();
  },
};
