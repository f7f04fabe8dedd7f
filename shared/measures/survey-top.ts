import type { Institution } from '../world/institution';
import type { Lookups } from '../world/lookups';
import { zeros } from './curves';
import { WEIGHING } from './parameters';
import { spread } from './spread';
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
export function surveyTop(
  look: Lookups,
  indexOf: ReadonlyMap<string, number>,
  standing: readonly number[],
  people: readonly number[],
): TopStorey {
  const { institutions } = look;
  const n = standing.length;
  const m = institutions.length;
  const strength = zeros(m);
  const coverage = zeros(m);
  const depth = zeros(m);
  const working = zeros(m);
  const binding = zeros(n);
  const status = zeros(n);
  const union = zeros(n);
  const members = zeros(n);
  const votes = zeros(n);
  const offices = zeros(n);
  const full = WEIGHING.fullDepth.value;
  const inVotes = WEIGHING.votesInStatus.value;
  let standingPeople = 0;
  for (let i = 0; i < n; i++) if (standing[i] === 1) standingPeople += people[i] as number;
  let authority = 0;
  for (let k = 0; k < m; k++) {
    const one = institutions[k] as Institution;
    const regional = one.scope === 'regional';
    const strong = institutionStrength(one);
    spread(one.members, indexOf, members, -1);
    let covered = 0;
    let depths = 0;
    let count = 0;
    for (let i = 0; i < n; i++) {
      const member = members[i] as number;
      if (standing[i] === 0 || member < 0) continue;
      count++;
      depths += member;
      covered += (people[i] as number) * (member >= full ? 1 : member / full);
      binding[i] = (binding[i] as number) + (strong * member) / 100;
    }
    if (!regional && one.authority > 0) {
      authority += one.authority;
      spread(one.votes, indexOf, votes, 0);
      spread(one.offices, indexOf, offices, 0);
      for (let i = 0; i < n; i++) {
        const share = inVotes * (votes[i] as number) + (1 - inVotes) * (offices[i] as number);
        if (standing[i] === 1) status[i] = (status[i] as number) + (one.authority * share) / 100;
      }
    }
    strength[k] = strong;
    coverage[k] = standingPeople > 0 ? covered / standingPeople : 0;
    depth[k] = count > 0 ? depths / count / 100 : 0;
    const works = 100 * strong * (regional ? (depth[k] as number) : (coverage[k] as number));
    working[k] = works;
    if (count < 2 || !isUnion(one)) continue;
    for (let i = 0; i < n; i++)
      if (standing[i] === 1 && (members[i] as number) >= 0 && (union[i] as number) < works) union[i] = works;
  }
  if (authority > 0) for (let i = 0; i < n; i++) status[i] = (status[i] as number) / authority;
  return { institutions, strength, coverage, depth, working, binding, status, union };
}
