/**
 * The top storey in mid-1990. Members, vetoes and votes are facts as far as the listed states go; depth of commitment,
 * offices and indices are judged. Ownership follows Sakwa 2019: the liberal order claims the largest part of bodies
 * that belong to all, and most of what it built for itself; what no order claims belongs to all.
 */
import type { OrderId } from '../../shared/world/ids';
import type { Institution } from '../../shared/world/institution';
import { globalBodies } from './global-bodies';
import type { Plan } from './plan';
import { regionalBodies } from './regional-bodies';
import { toHundred } from './states';
import { round, type Tables } from './tables';

export function makeInstitutions(tables: Tables): Record<string, Institution> {
  return Object.fromEntries(
    [...globalBodies(tables), ...regionalBodies(tables)].map((plan) => [plan.id, build(plan)]),
  );
}

function build(plan: Plan): Institution {
  const members = [...new Set(plan.members)].sort((a, b) => (a < b ? -1 : 1));
  const voters = plan.voters ?? members;
  const [authority, legitimacy, independence, enforcement] = plan.indices;
  const [liberal, transformative, mercantilist, sovereign] = plan.ownership;
  const ownership: Record<OrderId, number> = { liberal, transformative, mercantilist, sovereign };
  const known = (record: Readonly<Record<string, number>> = {}) =>
    Object.fromEntries(Object.entries(record).filter(([id, value]) => members.includes(id) && value > 0));
  const offices = known(plan.offices);
  return {
    id: plan.id,
    name: plan.name,
    label: plan.label,
    domain: plan.domain,
    scope: plan.scope,
    region: plan.region,
    decision: plan.decision,
    members: Object.fromEntries(members.map((id) => [id, plan.depths?.[id] ?? plan.depth])),
    votes: toHundred(
      Object.fromEntries([...voters].sort((a, b) => (a < b ? -1 : 1)).map((id) => [id, voteOf(plan, id)])),
    ),
    // What is left of 100 is held by states outside the list.
    offices: Object.fromEntries(
      Object.entries(officeShares(plan, offices)).map(([id, value]) => [id, round(value)]),
    ),
    vetoes: plan.vetoes ?? [],
    authority,
    legitimacy,
    independence,
    enforcement,
    ownership,
    founder: null,
  };
}

function voteOf(plan: Plan, id: string): number {
  const weight = plan.votes?.[id];
  if (weight !== undefined) return weight;
  if (plan.decision === 'weighted') throw new Error(`${plan.id} weighs votes and has no weight for '${id}'.`);
  return 1;
}

/** Judges of the Court are counted, not shared: fifteen make the whole. */
function officeShares(plan: Plan, offices: Record<string, number>): Record<string, number> {
  if (plan.id !== 'icj') return offices;
  return Object.fromEntries(Object.entries(offices).map(([id, judges]) => [id, (judges / 15) * 100]));
}
