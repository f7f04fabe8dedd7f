import type { Centralisation } from './centralisation';
import { clamp } from './curves';
import type { Condition, RegimeReading } from './measures';
import { REGIME } from './parameters';
import { hundredths } from './parts';
import type { Plurality } from './plurality';
import { REGIMES, type Reason, type RegimeId } from './reading';

/**
 * Walzer's seven regimes by the conditions that each needs (Walzer 2013). From the left a single centre is divided
 * step by step: the citizens of a global state stand before it without anyone between; an empire has subjects; a
 * federation has members. From the right the anarchy of states is mitigated by adding agents: global institutions,
 * civil society, regional unions. A world is the first regime of the list all of whose conditions it meets.
 */

/** A condition as needed: at least, or less than where `most` says so. `points` are what one unit is worth. */
interface Need {
  key: string;
  value: number;
  needed: number;
  most: boolean;
  points: number;
}

function atLeast(key: string, value: number, needed: number, points = 1): Need {
  return { key, value, needed, most: false, points };
}
function atMost(key: string, value: number, needed: number): Need {
  return { key, value, needed, most: true, points: 1 };
}

/** How much is missing, in points; negative where it is met with room to spare. */
function missing(need: Need): number {
  return (need.most ? need.value - need.needed : need.needed - need.value) * need.points;
}
function isMet(need: Need): boolean {
  return need.most ? need.value < need.needed : need.value >= need.needed;
}

function needsOf(c: Centralisation, p: Plurality): Record<RegimeId, readonly Need[]> {
  const R = REGIME;
  const oneCentre = atLeast('regime.needs.singleCentre', c.bound, R.singleCentre.value);
  const noCentre = atMost('regime.needs.noSingleCentre', c.bound, R.singleCentre.value);
  const institutions = atLeast('regime.needs.institutions', p.globalInstitutions, R.globalInstitutions.value);
  const civil = atLeast('regime.needs.civilSociety', p.civilSociety, R.civilSociety.value);
  const free = R.independentBody.value;
  return {
    globalState: [
      atLeast('regime.needs.wholeCentre', c.bound, R.wholeCentre.value),
      atMost('regime.needs.unmediated', c.mediation, R.mediation.value),
      atMost('regime.needs.oneCitizenry', c.differentiation, R.differentiation.value),
    ],
    empire: [oneCentre, atLeast('regime.needs.subjects', c.subjection, R.subjection.value)],
    federation: [oneCentre, atMost('regime.needs.peers', c.subjection, R.subjection.value)],
    thirdDegree: [
      noCentre,
      institutions,
      civil,
      atLeast('regime.needs.unions', p.regionalUnions, R.regionalUnions.value),
      atLeast('regime.needs.manyUnions', p.unions, R.manyUnions.value, R.pointsPerUnion.value),
      atLeast('regime.needs.freeBank', p.bank, free),
      atLeast('regime.needs.freeCourt', p.court, free),
      atLeast('regime.needs.freeTrade', p.tradeBody, free),
    ],
    secondDegree: [noCentre, institutions, civil],
    firstDegree: [noCentre, institutions],
    anarchy: [noCentre],
  };
}

/** How far a condition that is met is from being lost; of what is counted, one more must go. */
function roomOf(need: Need): number {
  return -missing(need) + (need.points === 1 ? 0 : need.points);
}

/** Points missing to a regime: what its conditions lack, and the room by which an earlier regime keeps the world. */
function distanceTo(id: RegimeId, needs: Record<RegimeId, readonly Need[]>): number {
  let distance = 0;
  for (const need of needs[id]) if (!isMet(need)) distance += Math.max(0, missing(need));
  for (const earlier of REGIMES) {
    if (earlier === id) break;
    if (!needs[earlier].every(isMet)) continue;
    let room = 1000;
    for (const need of needs[earlier]) {
      const shared = needs[id].some((own) => own.key === need.key);
      if (!shared) room = Math.min(room, roomOf(need));
    }
    distance += room === 1000 ? 0 : Math.max(0, room);
  }
  return distance;
}

/** Where each regime stands on the ribbon: 0 unity … 100 division. */
export function stations(): Record<RegimeId, number> {
  return {
    globalState: REGIME.stationGlobalState.value,
    empire: REGIME.stationEmpire.value,
    federation: REGIME.stationFederation.value,
    thirdDegree: REGIME.stationThird.value,
    secondDegree: REGIME.stationSecond.value,
    firstDegree: REGIME.stationFirst.value,
    anarchy: REGIME.stationAnarchy.value,
  };
}

/** The station moved toward the nearer neighbour, up to half way: where it stands just before it crosses over. */
function positionOf(id: RegimeId, distance: Record<RegimeId, number>): number {
  const at = stations();
  const own = at[id];
  const k = REGIMES.indexOf(id);
  const left = REGIMES[k - 1];
  const right = REGIMES[k + 1];
  const toLeft = left === undefined ? null : distance[left];
  const toRight = right === undefined ? null : distance[right];
  const lean = leaning(toLeft, toRight);
  if (lean < 0 && left !== undefined) return own + (lean * (own - at[left])) / 2;
  if (lean > 0 && right !== undefined) return own + (lean * (at[right] - own)) / 2;
  return own;
}

/** −1 about to cross to the left … 0 midway … 1 about to cross to the right. */
function leaning(toLeft: number | null, toRight: number | null): number {
  const far = REGIME.far.value;
  if (toLeft === null) return 1 - clamp((toRight ?? far) / far, 0, 1);
  if (toRight === null) return clamp(toLeft / far, 0, 1) - 1;
  const both = toLeft + toRight;
  return both <= 0 ? 0 : (toLeft - toRight) / both;
}

/** The regime of a world, told with its conditions, its reasons and how far the others are. */
export function regime(c: Centralisation, p: Plurality): RegimeReading {
  const needs = needsOf(c, p);
  const distance = {} as Record<RegimeId, number>;
  for (const id of REGIMES) distance[id] = distanceTo(id, needs);
  const id = REGIMES.find((one) => needs[one].every(isMet)) ?? 'anarchy';
  const distances = REGIMES.filter((one) => one !== id)
    .map((one) => ({ id: one, distance: hundredths(distance[one]) }))
    .sort((a, b) => a.distance - b.distance || REGIMES.indexOf(a.id) - REGIMES.indexOf(b.id));
  const nearest = distances[0]?.id ?? id;
  const reasons: Reason[] = needs[id].map((need) => reasonOf(need));
  for (const need of needs[nearest]) if (!isMet(need)) reasons.push(reasonOf(need));
  return {
    id,
    position: hundredths(clamp(positionOf(id, distance))),
    centralisation: c.reading,
    plurality: p.reading,
    conditions: conditionsOf(needs),
    reasons,
    distances,
  };
}

/** Every condition once, in Walzer's order from unity to division. */
function conditionsOf(needs: Record<RegimeId, readonly Need[]>): Condition[] {
  const found: Condition[] = [];
  for (const id of REGIMES) {
    for (const need of needs[id]) {
      if (found.some((one) => one.key === need.key)) continue;
      found.push({ key: need.key, value: hundredths(need.value), needed: need.needed, met: isMet(need) });
    }
  }
  return found;
}

function reasonOf(need: Need): Reason {
  const key = `${need.key}.${isMet(need) ? 'met' : 'missing'}`;
  return { key, params: { value: Math.round(need.value), needed: need.needed } };
}
