import { ORDERS, type OrderId } from '../world/ids';
import type { Institution } from '../world/institution';
import { ref } from '../world/ref';
import type { Dyad } from '../world/relations';
import type { State } from '../world/state';
import type { FieldRef } from '../world/world';
import { clamp, saturating, zeros } from './curves';
import { openCrises } from './failures';
import type { OrderReading } from './measures';
import { DISORDER } from './parameters';
import { hundredths, part, reading, refsOfDyads, refsOfStates } from './parts';
import { shareAtWar } from './peace';
import type { Reading } from './reading';
import type { Survey } from './survey';

/** Concentration of power among states, 0 all alike … 100 one has all: the root of the sum of squared shares. */
export function concentration(from: Survey): number {
  if (from.standingCount < 2) return from.standingCount === 1 ? 100 : 0;
  let squares = 0;
  for (let i = 0; i < from.n; i++) {
    const p = from.power[i] as number;
    squares += p * p;
  }
  const least = Math.sqrt(1 / from.standingCount);
  return clamp((100 * (Math.sqrt(squares) - least)) / (1 - least));
}

/** How many orders count, 1–4: the inverse of the sum of their squared shares of power. */
export function effectiveOrders(from: Survey): number {
  let total = 0;
  let squares = 0;
  for (const id of ORDERS) {
    const { power } = from.world.orders[id];
    total += power;
    squares += power * power;
  }
  return squares > 0 ? (total * total) / squares : ORDERS.length;
}

/** Share of the top storey that each order claims, per cent, weighing institutions by their strength (Sakwa 2019). */
export function ownershipOfTop(from: Survey): Record<OrderId, number> {
  const owned = { liberal: 0, transformative: 0, mercantilist: 0, sovereign: 0 };
  const { institutions, strength } = from.top;
  let total = 0;
  for (let k = 0; k < institutions.length; k++) {
    const one = institutions[k] as Institution;
    if (one.scope === 'regional') continue;
    const s = strength[k] as number;
    total += s;
    for (const id of ORDERS) owned[id] += s * one.ownership[id];
  }
  for (const id of ORDERS) owned[id] = total > 0 ? hundredths(owned[id] / total) : 0;
  return owned;
}

const NORMS = ['internationalLaw', 'diplomacy', 'sovereignty', 'territoriality'] as const;
const NORM_REFS: readonly FieldRef[] = NORMS.map((name) => ref('system', 'system', `primary.${name}`));

/** Pairs that dispute each other's standing or in which one rules the other, by weight; 0–1. */
function disputed(from: Survey, pull: number[]): number {
  const dyads = from.look.dyads;
  let sum = 0;
  for (let k = 0; k < dyads.length; k++) {
    const dyad = dyads[k] as Dyad;
    const a = from.endA[k] as number;
    const b = from.endB[k] as number;
    if (a < 0 || b < 0) continue;
    const denied = dyad.recognition === 'none' ? 1 : 0;
    const ruled = dyad.subordination / 100;
    const heat = denied > ruled ? denied : ruled;
    if (heat <= 0) continue;
    pull[k] = heat * Math.sqrt((from.weight[a] as number) * (from.weight[b] as number));
    sum += pull[k] as number;
  }
  return clamp(sum, 0, 1);
}

/**
 * Disorder, higher is worse: what is seen of it, and none of what is said to cause it. Supremacy, plural orders and
 * the gap of legitimacy and power are left out, so that experiments can ask whether these bring disorder about.
 */
export function disorder(from: Survey): Reading {
  const D = DISORDER;
  let strife = 0;
  const torn = zeros(from.n);
  for (let i = 0; i < from.n; i++) {
    torn[i] = (from.people[i] as number) * (from.states[i] as State).strife;
    strife += torn[i] as number;
  }
  const hot = zeros(from.look.dyads.length);
  const heat = disputed(from, hot);
  const crises = openCrises(from.world);
  let severity = 0;
  for (const crisis of crises) severity += crisis.severity;
  let norms = 0;
  for (const name of NORMS) norms += from.world.system.primary[name] / NORMS.length;
  return reading([
    part(
      'measure.disorder.war',
      100 * Math.sqrt(shareAtWar(from)),
      D.war.value,
      from.wars.slice(0, 3).map((war) => ref('war', war.id, '')),
    ),
    part(
      'measure.disorder.strife',
      10 * Math.sqrt(strife),
      D.strife.value,
      refsOfStates(from, torn, 'strife'),
    ),
    part(
      'measure.disorder.crises',
      100 * saturating(severity, D.crisesHalf.value),
      D.crises.value,
      crises.slice(0, 3).map((crisis) => ref('crisis', crisis.id, 'severity')),
    ),
    part('measure.disorder.disputed', 100 * heat, D.disputed.value, refsOfDyads(from, hot, 'recognition')),
    part('measure.disorder.norms', 100 - norms, D.norms.value, NORM_REFS),
  ]);
}

/** Order (Sakwa 2019): who has power, how legitimacy and power balance, how many orders count, who owns the top. */
export function order(from: Survey): OrderReading {
  const gap = {} as Record<OrderId, number>;
  for (const id of ORDERS) {
    const one = from.world.orders[id];
    gap[id] = hundredths(one.legitimacy - one.power);
  }
  return {
    concentration: hundredths(concentration(from)),
    gap,
    effectiveOrders: hundredths(effectiveOrders(from)),
    disorder: disorder(from),
    ownership: ownershipOfTop(from),
  };
}
