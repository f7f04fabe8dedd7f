import type { OrderId, StateId } from '../../world/ids';
import type { Domain, Institution } from '../../world/institution';
import { policyParameters as P } from '../parameters/policies';
import { powerOf } from '../reach';
import type { Deed } from './deed';

interface Plan {
  domain: Domain;
  scope: Institution['scope'];
  region: string | null;
  members: readonly StateId[];
  name: string;
  label: string;
}

/**
 * Founds an institution: founders commit themselves halfway, votes go evenly, offices follow power, and the founding
 * order claims a share, which is smaller the more orders sponsor it (Sakwa 2019: what belongs to all).
 */
export function found(deed: Deed, plan: Plan): void {
  const { world, turn } = deed.ctx;
  const members: Record<StateId, number> = {};
  const votes: Record<StateId, number> = {};
  const offices: Record<StateId, number> = {};
  let all = 0;
  for (const id of plan.members) {
    const state = world.states[id];
    if (state) all += powerOf(state);
  }
  for (const id of plan.members) {
    const state = world.states[id];
    members[id] = id === deed.actor.state ? P.foundFounderDepth.value : P.foundDepth.value;
    votes[id] = 100 / plan.members.length;
    offices[id] = state && all > 0 ? (100 * powerOf(state)) / all : 100 / plan.members.length;
  }
  const sponsors = 1 + deed.otherOrders;
  const ownership: Record<OrderId, number> = { liberal: 0, transformative: 0, mercantilist: 0, sovereign: 0 };
  ownership[deed.actor.order] = P.foundClaim.value / (sponsors * sponsors);
  deed.make('institution', {
    id: `${plan.domain}-${deed.actor.state}-${turn}`,
    name: plan.name,
    label: plan.label,
    domain: plan.domain,
    scope: plan.scope,
    region: plan.region,
    decision: plan.scope === 'global' ? 'majority' : 'consensus',
    members,
    votes,
    offices,
    vetoes: [],
    authority: P.foundAuthority.value * deed.actor.skill,
    legitimacy: Math.min(100, P.foundLegitimacy.value + P.togetherLegitimacy.value * deed.otherOrders),
    independence: P.foundIndependence.value,
    enforcement: P.foundEnforcement.value,
    ownership,
    founder: deed.actor.seat,
  });
}
