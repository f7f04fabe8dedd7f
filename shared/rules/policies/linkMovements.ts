import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { isCivic } from './standing';
import { titled } from './titled';

/** Ties movements at home to their like in another country; its rulers welcome that as far as they answer to anyone. */
export const linkMovements: Policy = {
  ...titled('linkMovements'),
  native: 'transformative',
  storey: 'ground',
  source: 'Walzer 2013',
  cost: () => P.linkCost.value,
  targets: amongPartners(
    (other, dyad, self) => dyad.amity >= P.linkAmity.value || other.borders.includes(self.id),
  ),
  apply(ctx, actor, target, because) {
    const state = ctx.world.states[target.id];
    if (!state) return [];
    const deed = new Deed(ctx, actor, because, [{ on: 'state', id: target.id, field: 'accountability' }]);
    for (const movement of ctx.look.movements) {
      const here = movement.reach[actor.state] ?? 0;
      if (isCivic(movement)) {
        deed.reach(movement, target.id, P.linkReach.value * (P.linkSeed.value + here / 100));
        deed.movement(movement, 'strength', (P.linkStrength.value * here) / 100);
        deed.movement(movement, 'independence', P.linkIndependence.value);
      } else if (movement.cause === 'uncivil' && here > 0) {
        deed.reach(movement, target.id, (P.linkReach.value * P.linkDoors.value * here) / 100);
      }
    }
    const { worldSociety } = ctx.world.system;
    return deed
      .move('system', 'system', 'worldSociety', (P.linkSociety.value * (100 - worldSociety)) / 100)
      .amity(actor.state, target.id, (P.linkWelcome.value * (state.accountability - 50)) / 50)
      .order('transformative', 'universality', P.linkUniversality.value)
      .track('vanguard', P.linkTrack.value)
      .done();
  },
};
