import { neighboursOf } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import { nearness } from '../reach';
import type { Policy } from '../rule';
import { whereAtHome } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Buys force with wealth. Whoever already mistrusts the buyer has reason to mistrust it more. */
export const arm: Policy = {
  ...titled('arm'),
  native: 'mercantilist',
  storey: 'middle',
  source: 'Buzan 1993',
  cost: () => P.armCost.value,
  targets: whereAtHome((self) => self.wealth >= P.armWealthFloor.value),
  apply(ctx, actor, _target, because) {
    const { world } = ctx;
    const self = world.states[actor.state];
    if (!self) return [];
    const deed = new Deed(ctx, actor, because, [{ on: 'state', id: self.id, field: 'wealth' }])
      .state(actor.state, 'force', P.armForce.value * (P.armBase.value + self.technology / 100))
      .state(actor.state, 'wealth', -P.armWealth.value)
      .state(actor.state, 'cohesion', P.armCohesion.value)
      .state(actor.state, 'bars', -P.armBars.value);
    for (const { state: other, dyad } of neighboursOf(world, actor.state)) {
      if (dyad.amity >= P.armTrusted.value) continue;
      const mistrust = (P.armTrusted.value - dyad.amity) / 100;
      const damping = dyad.recognition === 'equal' ? 1 - P.armDamping.value : 1;
      deed.amityOf(dyad, -P.armAmity.value * mistrust * nearness(self, other) * damping);
    }
    for (const corporation of ctx.look.corporations) {
      if (corporation.sector === 'arms' && corporation.home === actor.state) {
        deed.move(
          'corporation',
          corporation.id,
          'strength',
          (P.armFirms.value * (100 - corporation.strength)) / 100,
        );
      }
    }
    for (const movement of ctx.look.movements) {
      if (movement.cause === 'peace') deed.reach(movement, actor.state, P.armPeace.value);
    }
    return deed.done();
  },
};
