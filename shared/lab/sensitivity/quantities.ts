import type { Outcome, Plan } from '../experiment';
import { statisticOf, type Verdict, valuesIn, weightsOf } from '../experiment/result';
import type { Comparison } from '../experiment/schema';
import { beyond, type Estimate, variance } from '../experiment/statistics';

type Interval = Pick<Estimate, 'interval'>;

/** How a proposition stands: its verdict, and those of its comparisons in the order of its file. */
export interface Standing {
  holds: boolean | null;
  verdicts: readonly (Interval &
    Pick<Verdict, 'holds'> & { placebo?: (Interval & { beyond: boolean }) | undefined })[];
}

/**
 * A number on which a verdict hangs: the effect of a comparison that asks for something, or of its placebo. `push` is
 * the direction, 1 or −1, in which it would have to move for the verdict of its comparison to turn, `far` by how much
 * its whole interval would have to; null where it has no interval, and nobody can tell.
 */
export interface Quantity {
  comparison: Comparison;
  /** The arm that is treated, or the placebo in its place. */
  treated: string;
  push: 1 | -1;
  far: number | null;
}

/** What it takes to turn a proposition: one of these quantities, or all of them. */
export interface Verge {
  holds: boolean;
  turnsBy: 'any' | 'all';
  quantities: readonly Quantity[];
}

/**
 * What it takes to turn a proposition that stands so: one that holds is turned by any comparison that fails, one that
 * fails only by all its failing comparisons coming to hold.
 */
export function vergeOf({ experiment }: Plan, result: Standing): Verge {
  const holds = result.holds === true;
  const quantities: Quantity[] = [];
  experiment.compare.forEach((c, i) => {
    const verdict = result.verdicts[i];
    if (!verdict || verdict.holds === null) return;
    const main = apart(c, c.treatment ?? '', verdict.interval, beyond(verdict, c));
    const sham =
      c.placebo !== undefined && verdict.placebo
        ? apart(c, c.placebo, verdict.placebo.interval, verdict.placebo.beyond)
        : null;
    if (holds) quantities.push(main, ...(sham ? [sham] : []));
    else if (!verdict.holds) {
      if (!beyond(verdict, c)) quantities.push(main);
      if (sham && verdict.placebo?.beyond) quantities.push(sham);
    }
  });
  return { holds, turnsBy: holds ? 'any' : 'all', quantities };
}

function apart(
  comparison: Comparison,
  treated: string,
  interval: readonly [number, number] | null,
  isBeyond: boolean,
): Quantity {
  const { atLeast, atMost = 0 } = comparison;
  // What lies beyond at least so much turns by falling, at most so much by rising; what does not, the other way.
  const outward = atLeast === undefined ? -1 : 1;
  const near =
    interval === null ? null : atLeast === undefined ? atMost - interval[1] : interval[0] - atLeast;
  return {
    comparison,
    treated,
    push: (isBeyond ? -outward : outward) as 1 | -1,
    far: near === null ? null : Math.abs(near),
  };
}

/** What a quantity comes to in the games of some seeds; null where it cannot be told. */
export function effectIn(
  plan: Plan,
  outcomes: readonly Outcome[],
  { comparison, treated }: Quantity,
): number | null {
  const { games, statistic } = statisticOf(comparison, treated, valuesIn(plan, outcomes));
  return statistic(Array.from({ length: games }, (_none, i) => i));
}

/** By how much a seed's games push a quantity, in units of its effect: their mean over seeds is by how much it moves. */
export type Influence = (place: number, moved: Outcome) => number;

/**
 * The influence of games played otherwise on a quantity: what it would come to if all seeds were like this one, to
 * first order. For d the deviation of the games is taken as it was; that a coefficient may change it too shows when
 * all games are played.
 */
export function influenceOn(plan: Plan, base: readonly Outcome[], quantity: Quantity): Influence {
  const { comparison, treated } = quantity;
  const plain: Comparison = comparison.effect === 'd' ? { ...comparison, effect: 'difference' } : comparison;
  const measure = (outcomes: readonly Outcome[]) =>
    effectIn(plan, outcomes, { ...quantity, comparison: plain });
  const before = measure(base);
  const unit = comparison.effect === 'd' ? deviationOf(plan, base, comparison, treated) : 1;
  return (place, moved) => {
    const after = measure(base.map((outcome, i) => (i === place ? moved : outcome)));
    if (before === null || after === null || unit === 0) return 0;
    return (base.length * (after - before)) / unit;
  };
}

function deviationOf(plan: Plan, base: readonly Outcome[], c: Comparison, treated: string): number {
  const arms = weightsOf(c, treated, valuesIn(plan, base));
  const spread = arms.reduce((sum, { values }) => sum + variance(values), 0);
  return Math.sqrt(spread / Math.max(1, arms.length));
}
