import { gamesOf, type Proposition, type PropositionResult, tellProposition } from '@shared/lab/propositions';
import { type ExperimentOptions, runExperiments } from './experiments';

interface PropositionOptions extends ExperimentOptions {
  /** Games of each arm of an ordinary proposition; one that asks for more keeps its proportion. */
  games?: number | undefined;
  /** Calibrate on odd seeds, report on even ones, as unless told. */
  seeds?: 'all' | 'even' | 'odd' | undefined;
}

/**
 * Run propositions over all cores. The same propositions and options give the same results, with any number of
 * threads. `progress` is told in games of every arm, over all propositions together.
 */
export async function runPropositions(
  chosen: readonly Proposition[],
  { games, seeds = 'even', ...options }: PropositionOptions = {},
): Promise<PropositionResult[]> {
  const results = await runExperiments(
    chosen.map((one) => ({ experiment: { ...one.experiment, seeds }, games: gamesOf(one, games) })),
    options,
  );
  return chosen.flatMap((proposition, i) => {
    const result = results[i];
    return result ? [tellProposition(proposition, result)] : [];
  });
}
