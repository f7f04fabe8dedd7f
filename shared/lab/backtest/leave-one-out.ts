import type { CoalitionValues } from '../../rules/coalition/parameters';
import { type BacktestResult, backtest } from './backtest';
import { fitCoalition } from './fit';
import { agreementOf } from './kappa';
import type { CodedCase } from './schema';

/**
 * Each case placed by values that were fitted to the other cases only; pooled over all. What is judged rather than
 * fitted stays the same throughout.
 */
export function leaveOneCaseOut(
  cases: readonly CodedCase[],
  fitted: (cases: readonly CodedCase[]) => CoalitionValues = fitCoalition,
): BacktestResult & { fits: CoalitionValues[] } {
  const fits = cases.map((left) => fitted(cases.filter((coded) => coded !== left)));
  const results = cases.flatMap((coded, index) => backtest([coded], fits[index]).cases);
  const pairs = results.flatMap(({ states }) => states.filter(({ given }) => !given));
  return { cases: results, pooled: agreementOf(pairs), fits };
}
