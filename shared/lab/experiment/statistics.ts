import { stream } from '../../world/random';
import type { Comparison } from './schema';

/** How the games of some arms differ in one measure. */
export interface Estimate {
  /** null where it cannot be told: a ratio to nothing or across zero, or an effect without any spread. */
  value: number | null;
  /** 95 per cent, by bootstrap over the seeds. */
  interval: readonly [number, number] | null;
}

const RESAMPLES = 2000;

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length > 0 ? sum / values.length : 0;
}

/** Variance of the games, with n − 1. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - middle) * (value - middle);
  return squares / (values.length - 1);
}

/** A weighted sum of arms: treatment 1 and control −1, or a contrast of several. With `per`, rates instead of means. */
export type Weights = readonly {
  values: readonly number[];
  weight: number;
  per?: readonly number[] | undefined;
}[];

/**
 * The value of a statistic of so many games, and the middle 95 per cent of what resamples of them give. Arms share
 * their seeds (common random numbers), so a resample draws seeds, and a seed brings the games of all arms with it.
 * `name` names the random stream: the same name, the same interval.
 */
export function bootstrap(
  games: number,
  statistic: (sample: readonly number[]) => number | null,
  name: string,
): Estimate {
  const all = Array.from({ length: games }, (_none, i) => i);
  const value = statistic(all);
  if (value === null || games < 2) return { value, interval: null };
  const draw = stream(0, 0, `experiment.bootstrap.${name}`);
  const drawn: number[] = [];
  for (let k = 0; k < RESAMPLES; k++) {
    const sample = all.map(() => Math.min(games - 1, Math.floor(draw() * games)));
    const once = statistic(sample);
    if (once !== null) drawn.push(once);
  }
  // Where many a resample has no effect to tell, an interval of the others would flatter.
  if (drawn.length < RESAMPLES * 0.95) return { value, interval: null };
  drawn.sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] as number;
  return { value, interval: [at(0.025), at(0.975)] };
}

/** The effect of a weighted sum of arms in a sample of games. */
export function effectOf(
  arms: Weights,
  effect: 'd' | 'difference' | 'ratio',
  sample: readonly number[],
): number | null {
  const means: number[] = [];
  let difference = 0;
  let spread = 0;
  for (const { values, weight, per } of arms) {
    const own = sample.map((i) => values[i] as number);
    let middle = mean(own);
    if (per) {
      const under = mean(sample.map((i) => per[i] as number));
      if (under <= 0) return null;
      middle /= under;
    }
    means.push(middle);
    difference += weight * middle;
    spread += variance(own);
  }
  if (effect === 'difference') return difference;
  if (effect === 'd') {
    const deviation = Math.sqrt(spread / Math.max(1, arms.length));
    if (deviation > 1e-9) return difference / deviation;
    return Math.abs(difference) < 1e-9 ? 0 : null;
  }
  const [treated = 0, untreated = 0] = means;
  return untreated > 0 && treated >= 0 ? treated / untreated : null;
}

/** Whether the whole interval lies beyond the least effect asked for. */
export function beyond(
  { interval }: Pick<Estimate, 'interval'>,
  rule: Pick<Comparison, 'atLeast' | 'atMost'>,
): boolean {
  if (!interval) return false;
  if (rule.atLeast !== undefined) return interval[0] >= rule.atLeast;
  return rule.atMost !== undefined && interval[1] <= rule.atMost;
}
