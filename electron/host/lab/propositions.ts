import { gamesOf, type Proposition, type PropositionResult, tellProposition } from '@shared/lab/propositions';
import { type PoolOptions, runOverCores } from './pool';

export interface PropositionOptions extends Omit<PoolOptions, 'games'> {
  /** Games of each arm of an ordinary proposition; one that asks for more keeps its proportion. */
  games?: number | undefined;
  /** Calibrate on odd seeds, report on even ones, as unless told. */
  seeds?: 'all' | 'even' | 'odd' | undefined;
}

/**
 * Run propositions one after the other, each over all cores. The same propositions and options give the same results,
 * with any number of workers. `progress` is told in games of every arm, over all propositions together.
 */
export async function runPropositions(
  chosen: readonly Proposition[],
  { games, seeds = 'even', progress = () => {}, ...pool }: PropositionOptions = {},
): Promise<PropositionResult[]> {
  const sizes = chosen.map((one) => gamesOf(one, games));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const results: PropositionResult[] = [];
  let before = 0;
  for (const [i, proposition] of chosen.entries()) {
    const size = sizes[i] ?? 0;
    const result = await runOverCores(
      { ...proposition.experiment, seeds },
      { ...pool, games: size, progress: (done) => progress(before + done, all) },
    );
    results.push(tellProposition(proposition, result));
    before += size;
  }
  return results;
}
