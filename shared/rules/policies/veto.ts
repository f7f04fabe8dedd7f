import { lookups } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import type { Policy, Target } from '../rule';
import { Deed } from './deed';
import { titled } from './titled';

/** Uses a veto against a mandate in a crisis: the charter is kept, and the harm goes on without an answer. */
export const veto: Policy = {
  ...titled('veto'),
  native: 'sovereign',
  storey: 'top',
  source: 'Sakwa 2019',
  cost: () => P.vetoCost.value,
  targets(world, actor): Target[] {
    const found: Target[] = [];
    if (world.states[actor]?.standing !== 'sovereign') return found;
    for (const crisis of lookups(world).crises) {
      const forum = crisis.forum === null ? undefined : world.institutions[crisis.forum];
      if (crisis.stage === 'closed' || crisis.mandate <= 0 || !forum?.vetoes.includes(actor)) continue;
      found.push({ on: 'crisis', id: crisis.id });
    }
    return found;
  },
  apply(ctx, actor, target, because) {
    const crisis = ctx.world.crises[target.id];
    if (!crisis || crisis.forum === null) return [];
    const deed = new Deed(ctx, actor, because, [{ on: 'crisis', id: target.id, field: 'mandate' }])
      .move('crisis', target.id, 'mandate', -Math.min(crisis.mandate, P.vetoMandate.value))
      .institution(crisis.forum, 'authority', -P.vetoAuthority.value)
      .institution(crisis.forum, 'legitimacy', (-P.vetoLegitimacy.value * crisis.clarity) / 10)
      .primary('sovereignty', P.vetoSovereignty.value)
      // No answer to atrocity: the plainer and graver the wrong, the more a veto costs (Sakwa 2019).
      .order(actor.order, 'legitimacy', (-P.vetoOrder.value * crisis.clarity * crisis.severity) / 1000)
      .track('shelter', (P.vetoShelter.value * crisis.severity) / 100);
    if (crisis.target !== null && crisis.target !== actor.state) {
      deed.amity(actor.state, crisis.target, P.vetoThanks.value);
    }
    if (crisis.victim !== null && ctx.world.states[crisis.victim]) {
      deed.amity(actor.state, crisis.victim, -P.vetoMinded.value);
    }
    return deed.done();
  },
};
