import { policyParameters as P } from '../parameters/policies';
import { ownerOf } from '../reach';
import type { Policy } from '../rule';
import { amongBodies } from './aims';
import { Deed } from './deed';
import { isCivic } from './standing';
import { titled } from './titled';

/** Gives civic associations a hearing inside an institution: it gains legitimacy, and its owner loses some of its hold. */
export const openDoors: Policy = {
  ...titled('openDoors'),
  native: 'transformative',
  storey: 'top',
  source: 'Walzer 2013',
  cost: () => P.doorsCost.value,
  targets: amongBodies((i) => i.legitimacy < P.doorsRoom.value),
  apply(ctx, actor, target, because) {
    const institution = ctx.world.institutions[target.id];
    if (!institution) return [];
    const owner = ownerOf(institution);
    const deed = new Deed(ctx, actor, because)
      .institution(target.id, 'legitimacy', P.doorsLegitimacy.value)
      .institution(target.id, 'independence', P.doorsIndependence.value)
      .move(
        'institution',
        target.id,
        `ownership.${owner}`,
        (-P.doorsShare.value * institution.ownership[owner]) / 100,
      )
      .move(
        'system',
        'system',
        'worldSociety',
        (P.doorsSociety.value * (100 - ctx.world.system.worldSociety)) / 100,
      )
      .mindedBy('sovereign', P.doorsMinded.value);
    for (const movement of ctx.look.movements) {
      if (isCivic(movement)) deed.movement(movement, 'strength', P.doorsMovements.value);
    }
    return deed.done();
  },
};
