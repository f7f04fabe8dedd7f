import { RULES_VERSION } from '../../engine';
import type { Plan } from './plan';
import type { Outcome } from './play';
import type { Comparison } from './schema';
import { beyond, bootstrap, type Estimate, effectOf, mean, variance, type Weights } from './statistics';
import { marginBy } from './weights';

/** One arm in one measure, over its games. */
export interface ArmReading {
  arm: string;
  measure: string;
  mean: number;
  /** Standard deviation of the games. */
  deviation: number;
  /** One number for each game, in the order of `seeds`. */
  values: readonly number[];
}

/** A comparison and its verdict. */
export interface Verdict extends Estimate {
  measure: string;
  /** `open − closed`, as a person reads it. */
  between: string;
  effect: Comparison['effect'];
  atLeast?: number;
  atMost?: number;
  /** How the placebo comes out by the same reckoning; it should not lie beyond. */
  placebo?: Estimate & { arm: string; beyond: boolean };
  /** The interval lies beyond the least effect, and the placebo's does not; null where nothing is asked. */
  holds: boolean | null;
}

export interface ExperimentResult {
  id: string;
  title: string;
  claim?: string;
  source?: string;
  rules: string;
  turns: number;
  /** Games of each arm. */
  games: number;
  seeds: readonly number[];
  readings: readonly ArmReading[];
  verdicts: readonly Verdict[];
  /** Every comparison that asks for something holds; null where none does. */
  holds: boolean | null;
}

/** Bring the games of all seeds together; `outcomes` are in the order of the plan's seeds. */
export function conclude(plan: Plan, outcomes: readonly Outcome[]): ExperimentResult {
  const { experiment: e, arms, probes, seeds } = plan;
  const valuesOf = valuesIn(plan, outcomes);
  const readings = probes.flatMap(({ name: measure }) =>
    arms.map(({ name: arm }): ArmReading => {
      const values = valuesOf(arm, measure);
      return { arm, measure, mean: mean(values), deviation: Math.sqrt(variance(values)), values };
    }),
  );
  const verdicts = e.compare.map((c, i) => judge(c, `${e.id}.${i}`, valuesOf));
  return {
    id: e.id,
    title: e.title,
    ...(e.claim === undefined ? {} : { claim: e.claim }),
    ...(e.source === undefined ? {} : { source: e.source }),
    rules: RULES_VERSION,
    turns: e.turns,
    games: seeds.length,
    seeds,
    readings,
    verdicts,
    holds: verdicts.every(({ holds }) => holds === null)
      ? null
      : verdicts.every(({ holds }) => holds !== false),
  };
}

export function valuesIn({ arms, probes }: Plan, outcomes: readonly Outcome[]): ValuesOf {
  return (arm, measure) => {
    const a = arms.findIndex(({ name }) => name === arm);
    const m = probes.findIndex(({ name }) => name === measure);
    return outcomes.map((outcome) => outcome[a]?.[m] ?? 0);
  };
}

/** One number for each game of an arm in a measure. */
type ValuesOf = (arm: string, measure: string) => number[];

function judge(c: Comparison, name: string, valuesOf: ValuesOf): Verdict {
  const found = estimateOf(c, c.treatment ?? '', name, valuesOf);
  const asks = c.atLeast !== undefined || c.atMost !== undefined;
  const verdict: Verdict = {
    measure: c.measure ?? (c.over ?? []).join(', '),
    between: toldBetween(c),
    effect: c.effect,
    ...(c.atLeast === undefined ? {} : { atLeast: c.atLeast }),
    ...(c.atMost === undefined ? {} : { atMost: c.atMost }),
    ...found,
    holds: asks ? beyond(found, c) : null,
  };
  if (c.placebo === undefined) return verdict;
  const sham = estimateOf(c, c.placebo, name, valuesOf);
  const placebo = { arm: c.placebo, ...sham, beyond: beyond(sham, c) };
  return { ...verdict, placebo, holds: verdict.holds && !placebo.beyond };
}

/** The effect of a comparison, with this arm as the one that is treated. */
function estimateOf(c: Comparison, treated: string, name: string, valuesOf: ValuesOf): Estimate {
  const { games, statistic } = statisticOf(c, treated, valuesOf);
  return bootstrap(games, statistic, name);
}

/** A comparison as a function of a sample of games (their places), with this arm as the one that is treated. */
export function statisticOf(
  c: Comparison,
  treated: string,
  valuesOf: ValuesOf,
): { games: number; statistic: (sample: readonly number[]) => number | null } {
  const { effect } = c;
  if (effect === 'margin') {
    const criteria = (arm: string) => (c.over ?? []).map((measure) => valuesOf(arm, measure));
    const own = criteria(treated);
    const rivals = (c.rivals ?? []).filter((arm) => arm !== treated).map(criteria);
    return { games: own[0]?.length ?? 0, statistic: marginBy(own, rivals, c.at ?? 'mean') };
  }
  const weights = weightsOf(c, treated, valuesOf);
  return {
    games: weights[0]?.values.length ?? 0,
    statistic: (sample) => effectOf(weights, effect, sample),
  };
}

/** The arms of a comparison that is no margin, each with its values and its weight. */
export function weightsOf(c: Comparison, treated: string, valuesOf: ValuesOf): Weights {
  const measure = c.measure ?? '';
  const of = (arm: string, weight: number, by = measure) => ({
    values: valuesOf(arm, by),
    weight,
    per: c.per === undefined ? undefined : valuesOf(arm, c.per),
  });
  const { contrast } = c;
  return contrast
    ? Object.keys(contrast).map((arm) => of(arm, contrast[arm] ?? 0))
    : [of(treated, 1), of(c.control ?? '', -1, c.controlMeasure ?? measure)];
}

function toldBetween(c: Comparison): string {
  if (c.contrast) return toldContrast(c.contrast);
  if (c.effect === 'margin')
    return `${c.treatment} before ${(c.rivals ?? []).join(', ')} (${c.at ?? 'mean'})`;
  const control = c.controlMeasure === undefined ? c.control : `${c.controlMeasure} of ${c.control}`;
  return `${c.treatment} ${c.effect === 'ratio' ? '/' : '−'} ${control}${c.per === undefined ? '' : ` per ${c.per}`}`;
}

function toldContrast(contrast: Readonly<Record<string, number>>): string {
  return Object.keys(contrast)
    .map((arm, i) => {
      const weight = contrast[arm] ?? 0;
      const size = Math.abs(weight) === 1 ? '' : `${Math.abs(weight)} `;
      return `${weight < 0 ? '− ' : i === 0 ? '' : '+ '}${size}${arm}`;
    })
    .join(' ');
}
