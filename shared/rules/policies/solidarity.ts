import { otherEnd } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import { powerOf } from '../reach';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Stands with a state outside the blocs: it leans less on whoever stands above it, and whoever does minds. */
export const solidarity: Policy = {
  ...titled('solidarity'),
  native: 'transformative',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost: () => P.solidarityCost.value,
  targets: amongPartners(
    (other, dyad) => powerOf(other) < P.greatPower.value && dyad.amity >= P.solidarityAmity.value,
  ),
  apply(ctx, actor, target, because) {
    const deed = new Deed(ctx, actor, because)
      .amity(actor.state, target.id, P.solidarityGain.value)
      .state(target.id, 'autonomy', P.solidarityAutonomy.value)
      .state(target.id, 'legitimacy', P.solidarityHome.value)
      .lean(target.id, 'transformative', P.solidarityLean.value)
      .state(actor.state, 'opinion', P.solidarityOpinion.value);
    for (const dyad of ctx.look.dyadsOf[target.id] ?? []) {
      const above = dyad.superior;
      if (above === null || above === target.id || above === actor.state || dyad.subordination <= 0) continue;
      if (otherEnd(dyad, target.id) !== above) continue;
      deed.move('dyad', dyad.id, 'subordination', (-P.solidarityLoosen.value * dyad.subordination) / 100);
      if (ctx.world.states[above]) deed.amity(actor.state, above, -P.solidarityMinded.value);
    }
    for (const institution of ctx.look.institutions) {
      if (institution.domain === 'assembly' && institution.members[actor.state] !== undefined) {
        deed.institution(institution.id, 'legitimacy', P.solidarityAssembly.value);
      }
    }
    return deed.order('transformative', 'universality', P.solidarityUniversality.value).done();
  },
};
