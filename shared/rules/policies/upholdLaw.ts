import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { amongBodies } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Puts a state's own case under an institution's rules and bears the verdict: restraint that others can believe. */
export const upholdLaw: Policy = {
  ...titled('upholdLaw'),
  native: 'liberal',
  storey: 'top',
  source: 'Walzer 2013',
  cost: () => P.upholdCost.value,
  targets: amongBodies((i) => i.domain === 'law' || i.domain === 'rights' || i.domain === 'nonproliferation'),
  apply(ctx, actor, target, because) {
    return new Deed(ctx, actor, because)
      .institution(target.id, 'authority', P.upholdAuthority.value)
      .institution(target.id, 'legitimacy', P.upholdLegitimacy.value)
      .institution(target.id, 'independence', P.upholdIndependence.value)
      .depth(target.id, actor.state, P.upholdDepth.value)
      .primary('internationalLaw', P.upholdLaw.value)
      .state(actor.state, 'commitment', P.upholdCommitment.value)
      .state(actor.state, 'bars', P.upholdBars.value)
      .order(actor.order, 'supremacy', -P.upholdRestraint.value)
      .order(actor.order, 'legitimacy', P.upholdOrder.value)
      .credibility(P.upholdCredibility.value)
      .done();
  },
};
