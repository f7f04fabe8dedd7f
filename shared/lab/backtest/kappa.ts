import { circleNumber } from '../../rules/coalition/circles';
import { CIRCLES, type Circle } from '../../world/circles';

/** Where a state stood, and where the rule puts it. */
export interface Pair {
  observed: Circle;
  predicted: Circle;
}

/**
 * Cohen's kappa with quadratic weights over the seven circles: 1 for full agreement, 0 for what the two shares of
 * circles alone would give by chance, below 0 for worse. A miss by two rings counts four times a miss by one.
 *
 * Where both sides know only one and the same circle, chance explains everything: agreement is then full, and 1.
 * No pairs, no kappa: NaN.
 */
export function quadraticKappa(pairs: readonly Pair[]): number {
  if (pairs.length === 0) return Number.NaN;
  const rings = CIRCLES.length;
  const observed = new Array<number>(rings + 1).fill(0);
  const predicted = new Array<number>(rings + 1).fill(0);
  let missed = 0;
  for (const pair of pairs) {
    const o = circleNumber(pair.observed);
    const p = circleNumber(pair.predicted);
    observed[o] = (observed[o] ?? 0) + 1;
    predicted[p] = (predicted[p] ?? 0) + 1;
    missed += (o - p) * (o - p);
  }
  let byChance = 0;
  for (let o = 1; o <= rings; o++) {
    for (let p = 1; p <= rings; p++) byChance += (observed[o] ?? 0) * (predicted[p] ?? 0) * (o - p) * (o - p);
  }
  return byChance === 0 ? 1 : 1 - (missed * pairs.length) / byChance;
}

/** Agreement of a set of placings: shares exactly right and within one ring, kappa, and how many. */
export interface Agreement {
  exact: number;
  withinOne: number;
  kappa: number;
  n: number;
}

export function agreementOf(pairs: readonly Pair[]): Agreement {
  const share = (rings: number) => pairs.filter((pair) => missOf(pair) <= rings).length / pairs.length;
  return { exact: share(0), withinOne: share(1), kappa: quadraticKappa(pairs), n: pairs.length };
}

/** Rings between the two circles of a pair. */
export function missOf({ observed, predicted }: Pair): number {
  return Math.abs(circleNumber(observed) - circleNumber(predicted));
}
