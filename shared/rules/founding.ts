import type { StateId } from '../world/ids';
import type { Domain, Institution } from '../world/institution';
import type { World } from '../world/world';
import { policyParameters as P } from './parameters/policies';
import { powerOf } from './reach';

/** What is founded, and by whom. No writing. */
export interface Plan {
  id: string;
  domain: Domain;
  scope: Institution['scope'];
  region: string | null;
  /** Who is in it from the first day. */
  members: readonly StateId[];
  /** Whose idea it was: it commits itself more than the others. */
  first: StateId;
  name: string;
  label: string;
}

/** A body as young as it can be: founders bound halfway, votes even, offices as power is, owned by nobody. */
export function youngBody(world: World, plan: Plan): Institution {
  const { members: founders, first } = plan;
  const members: Record<StateId, number> = {};
  const votes: Record<StateId, number> = {};
  const offices: Record<StateId, number> = {};
  let all = 0;
  for (const id of founders) {
    const state = world.states[id];
    if (state) all += powerOf(state);
  }
  for (const id of founders) {
    const state = world.states[id];
    members[id] = id === first ? P.foundFounderDepth.value : P.foundDepth.value;
    votes[id] = 100 / founders.length;
    offices[id] = state && all > 0 ? (100 * powerOf(state)) / all : 100 / founders.length;
  }
  return {
    id: plan.id,
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
    authority: P.foundAuthority.value,
    legitimacy: P.foundLegitimacy.value,
    independence: P.foundIndependence.value,
    enforcement: P.foundEnforcement.value,
    ownership: { liberal: 0, transformative: 0, mercantilist: 0, sovereign: 0 },
    founder: null,
  };
}
