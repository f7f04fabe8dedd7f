import { entryOf } from '../../world/ids';
import { policyParameters as P } from '../parameters/policies';
import { sayOf, weightIn } from '../reach';
import type { Policy } from '../rule';
import { amongBodies } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/**
 * Keeps back what is owed to an institution until it yields a greater say: whoever pays, by say or by power, rules; and
 * it works less.
 */
export const withholdDues: Policy = {
  ...titled('withholdDues'),
  native: 'mercantilist',
  storey: 'top',
  source: 'Sakwa 2019',
  cost: () => P.duesCost.value,
  targets: amongBodies(
    // Its weight is its say or more, and takes far longer to weigh.
    (i, actor, world) => sayOf(i, actor) >= P.duesSay.value || weightIn(world, i, actor) >= P.duesSay.value,
  ),
  apply(ctx, actor, target, because) {
    const institution = ctx.world.institutions[target.id];
    if (!institution) return [];
    const pays = weightIn(ctx.world, institution, actor.state);
    const deed = new Deed(ctx, actor, because, [
      { on: 'institution', id: target.id, field: `offices.${actor.state}` },
      { on: 'institution', id: target.id, field: 'independence' },
    ])
      .institution(target.id, 'authority', -P.duesAuthority.value)
      .institution(target.id, 'enforcement', -P.duesEnforcement.value)
      .institution(target.id, 'independence', -P.duesIndependence.value)
      .institution(target.id, 'legitimacy', -P.duesLegitimacy.value)
      .state(actor.state, 'wealth', P.duesWealth.value)
      .credibility(-P.duesCredibility.value)
      .track('beggarNeighbour', P.duesTrack.value);
    const odds = deed.odds(
      P.duesOdds.value + (P.duesVoice.value * pays - P.duesResist.value * institution.independence) / 100,
    );
    if (ctx.chance.happens(`withholdDues.${target.id}`, odds)) {
      deed.move('institution', target.id, entryOf('offices', actor.state), P.duesOffices.value);
      deed.claim(target.id, P.duesClaim.value);
    }
    return deed.mindedBy('liberal', P.duesMinded.value).done();
  },
};
