import type { People } from '../world/ground';
import { ref } from '../world/ref';
import type { Dyad } from '../world/relations';
import type { State } from '../world/state';
import { clamp, falling, zeros } from './curves';
import { PEACE } from './parameters';
import { part, reading, refsOfDyads, refsOfPeoples, refsOfStates } from './parts';
import type { Reading } from './reading';
import type { Survey } from './survey';

/** Share of the world that is at war, 0–1: each war counts a little as such and the weight of all who fight in it. */
export function shareAtWar(from: Survey): number {
  let share = 0;
  for (const war of from.wars) {
    share += PEACE.perWar.value;
    for (const id of war.attackers) share += weightOf(from, id);
    for (const id of war.defenders) share += weightOf(from, id);
  }
  return clamp(share, 0, 1);
}

function weightOf(from: Survey, id: string): number {
  const i = from.indexOf.get(id);
  return i === undefined ? 0 : (from.weight[i] as number);
}

/** Organised violence in each state, 0–100 points times share of mankind, written into `pull`; their sum as 0–1. */
function violenceWithin(from: Survey, pull: number[]): number {
  const added = PEACE.uncivilInStrife.value * 100;
  let sum = 0;
  for (let i = 0; i < from.n; i++) {
    const strife = (from.states[i] as State).strife + added * (from.ground.uncivil[i] as number);
    const harm = (from.people[i] as number) * (strife > 100 ? 100 : strife);
    pull[i] = harm;
    sum += harm;
  }
  return sum / 100;
}

/** Enmity of each kept pair by the power of the two, written into `pull`; the mean over all power, 0–1. */
export function enmity(from: Survey, pull: number[]): number {
  let sum = 0;
  const dyads = from.look.dyads;
  for (let k = 0; k < dyads.length; k++) {
    const { amity } = dyads[k] as Dyad;
    const a = from.endA[k] as number;
    const b = from.endB[k] as number;
    if (amity >= 0 || a < 0 || b < 0) continue;
    const p = from.power[a] as number;
    const q = from.power[b] as number;
    pull[k] = (-amity / 100) * Math.sqrt(p * q);
    sum += pull[k] as number;
  }
  return clamp(sum, 0, 1);
}

/** Threat within: governments without legitimacy, and peoples with a grievance, as 0–1. */
function threatWithin(from: Survey, pull: number[]): number {
  let unloved = 0;
  for (let i = 0; i < from.n; i++)
    unloved += (from.people[i] as number) * (100 - (from.states[i] as State).legitimacy);
  const peoples = from.look.peoples;
  let size = 0;
  let aggrieved = 0;
  for (let k = 0; k < peoples.length; k++) {
    const w = Math.sqrt(from.ground.size[k] as number);
    size += w;
    pull[k] = w * (peoples[k] as People).grievance;
    aggrieved += pull[k] as number;
  }
  const brittle = PEACE.brittle.value;
  if (size <= 0) return unloved / 100;
  return (brittle * unloved + (1 - brittle) * (aggrieved / size)) / 100;
}

/** Peace (Walzer 2013): no war between states, no organised violence within them, no threat of either. */
export function peace(from: Survey): Reading {
  const P = PEACE;
  const violent = zeros(from.n);
  const within = violenceWithin(from, violent);
  const hostile = zeros(from.look.dyads.length);
  const between = enmity(from, hostile);
  const aggrieved = zeros(from.look.peoples.length);
  const brittle = threatWithin(from, aggrieved);
  const wars = from.wars.slice(0, 3).map((war) => ref('war', war.id, ''));
  return reading([
    part('measure.peace.between', falling(shareAtWar(from), P.warBite.value), P.between.value, wars),
    part(
      'measure.peace.within',
      falling(within, P.strifeBite.value),
      P.within.value,
      refsOfStates(from, violent, 'strife'),
    ),
    part(
      'measure.peace.threatBetween',
      falling(between, P.enmityBite.value),
      P.threatBetween.value,
      refsOfDyads(from, hostile, 'amity'),
    ),
    part(
      'measure.peace.threatWithin',
      100 * (1 - brittle),
      P.threatWithin.value,
      refsOfPeoples(from, aggrieved, 'grievance'),
    ),
  ]);
}
