import type { Institution } from '../world/institution';
import type { Lookups } from '../world/lookups';
import type { State } from '../world/state';
import { WEIGHING } from './parameters';
import type { TopStorey } from './survey';

/** Authority as far as legitimacy and independence carry it, 0–1 (Walzer 2013: working and independent). */
export function institutionStrength(of: Institution): number {
  const legit = WEIGHING.legitimacyFloor.value;
  const free = WEIGHING.independenceFloor.value;
  return (
    (of.authority / 100) *
    (legit + ((1 - legit) * of.legitimacy) / 100) *
    (free + ((1 - free) * of.independence) / 100)
  );
}

/** A regional union, as a union of states that means more than an alliance (Walzer 2013: a regional federation). */
export function isUnion(of: Institution): boolean {
  return of.scope === 'regional' && of.domain === 'regional';
}

/** The top storey as numbers. `people` are shares of mankind; members that are annexed count for nothing. */
export function surveyTop(look: Lookups, standing: Uint8Array, people: Float64Array): TopStorey {
  const { institutions, states } = look;
  const n = states.length;
  const m = institutions.length;
  const strength = new Float64Array(m);
  const coverage = new Float64Array(m);
  const depth = new Float64Array(m);
  const working = new Float64Array(m);
  const binding = new Float64Array(n);
  const status = new Float64Array(n);
  const union = new Float64Array(n);
  const full = WEIGHING.fullDepth.value;
  const inVotes = WEIGHING.votesInStatus.value;
  let standingPeople = 0;
  for (let i = 0; i < n; i++) if (standing[i] === 1) standingPeople += people[i] as number;
  let authority = 0;
  for (let k = 0; k < m; k++) {
    const one = institutions[k] as Institution;
    const regional = one.scope === 'regional';
    const strong = institutionStrength(one);
    const inStatus = regional ? 0 : one.authority;
    let covered = 0;
    let depths = 0;
    let count = 0;
    for (let i = 0; i < n; i++) {
      if (standing[i] === 0) continue;
      const id = (states[i] as State).id;
      const member = one.members[id];
      if (member === undefined) continue;
      count++;
      depths += member;
      covered += (people[i] as number) * (member >= full ? 1 : member / full);
      binding[i] = (binding[i] as number) + (strong * member) / 100;
      if (inStatus > 0) {
        const share = inVotes * (one.votes[id] ?? 0) + (1 - inVotes) * (one.offices[id] ?? 0);
        status[i] = (status[i] as number) + (inStatus * share) / 100;
      }
    }
    authority += inStatus;
    strength[k] = strong;
    coverage[k] = standingPeople > 0 ? covered / standingPeople : 0;
    depth[k] = count > 0 ? depths / count / 100 : 0;
    working[k] = 100 * strong * (regional ? (depth[k] as number) : (coverage[k] as number));
    if (isUnion(one) && count > 1) raise(union, one, working[k] as number, states, standing);
  }
  if (authority > 0) for (let i = 0; i < n; i++) status[i] = (status[i] as number) / authority;
  return { institutions, strength, coverage, depth, working, binding, status, union };
}

/** Each member's best union is the strongest that it is in. */
function raise(
  best: Float64Array,
  union: Institution,
  working: number,
  states: readonly State[],
  standing: Uint8Array,
): void {
  for (let i = 0; i < states.length; i++) {
    if (standing[i] === 0 || (best[i] as number) >= working) continue;
    if (union.members[(states[i] as State).id] !== undefined) best[i] = working;
  }
}
