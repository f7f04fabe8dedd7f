import { policyParameters as P } from '../parameters/policies';
import { claimed } from '../reach';
import type { Policy } from '../rule';
import { amongBodies } from './aims';
import { Deed } from './deed';
import { isCivic } from './standing';
import { titled } from './titled';

/** A campaign for security or equality carried into an institution: institutions and movements both grow by use. */
export const campaign: Policy = {
  ...titled('campaign'),
  native: 'transformative',
  storey: 'top',
  source: 'Walzer 2013',
  cost: () => P.campaignCost.value,
  targets: amongBodies((i) => i.scope === 'global'),
  apply(ctx, actor, target, because) {
    const institution = ctx.world.institutions[target.id];
    if (!institution) return [];
    let voice = 0;
    for (const movement of ctx.look.movements) {
      if (isCivic(movement)) voice += ((movement.reach[actor.state] ?? 0) * movement.strength) / 10000;
    }
    const deed = new Deed(ctx, actor, because, [{ on: 'institution', id: target.id, field: 'authority' }]);
    const won = ctx.chance.happens(
      `campaign.${target.id}`,
      deed.odds(P.campaignOdds.value + P.campaignVoice.value * voice),
    );
    if (won) {
      deed
        .institution(target.id, 'authority', P.campaignAuthority.value)
        .institution(target.id, 'legitimacy', P.campaignLegitimacy.value)
        .claim(target.id, P.campaignClaim.value)
        .order('transformative', 'legitimacy', P.campaignOrder.value)
        .order('transformative', 'universality', P.campaignUniversality.value);
    }
    for (const movement of ctx.look.movements) {
      if (isCivic(movement) && (movement.reach[actor.state] ?? 0) > 0) {
        deed.movement(movement, 'strength', won ? P.campaignMovements.value : -P.campaignDefeat.value);
      }
    }
    // An institution already claimed by others resists being called to account.
    return deed
      .institution(target.id, 'independence', (P.campaignIndependence.value * claimed(institution)) / 100)
      .done();
  },
};
