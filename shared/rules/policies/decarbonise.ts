import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { whereAtHome } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Turns an economy away from carbon: dear at first, new in its technology, and an example to movements elsewhere. */
export const decarbonise: Policy = {
  ...titled('decarbonise'),
  native: 'transformative',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost: () => P.carbonCost.value,
  targets: whereAtHome((self) => self.carbon >= P.carbonFloor.value),
  apply(ctx, actor, _target, because) {
    const deed = new Deed(ctx, actor, because)
      .state(actor.state, 'carbon', -P.carbonCut.value)
      .state(actor.state, 'technology', P.carbonTechnology.value)
      .state(actor.state, 'wealth', -P.carbonWealth.value)
      .lean(actor.state, 'transformative', P.carbonLean.value)
      .order('transformative', 'legitimacy', P.carbonOrder.value)
      .order('transformative', 'universality', P.carbonUniversality.value);
    for (const institution of ctx.look.institutions) {
      if (institution.domain === 'environment' && institution.members[actor.state] !== undefined) {
        deed.institution(institution.id, 'legitimacy', P.carbonInstitution.value);
      }
    }
    return deed.done();
  },
};
