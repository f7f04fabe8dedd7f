import { conclude, type Experiment, type ExperimentResult, prepare } from '@shared/lab/experiment';
import { type CrewOptions, doAll } from './crew';
import { stage } from './stage';

export interface ExperimentOptions extends CrewOptions {
  /** Games of each arm; the experiment's own number unless told. */
  games?: number | undefined;
}

/**
 * Run experiments over all cores. A seed's games are played together in one thread, and results are put in the order
 * of seeds: any number of threads gives the same. Throws an ExperimentError for one that cannot be run, before any is.
 */
export async function runExperiments(
  list: readonly { experiment: Experiment; games?: number | undefined }[],
  options: CrewOptions = {},
): Promise<ExperimentResult[]> {
  const plans = list.map(({ experiment, games }) => prepare(experiment, stage, games));
  const pieces = plans.flatMap(({ seeds }, i) => seeds.map((_seed, place) => ({ experiment: i, place })));
  const experiments = plans.map(({ experiment, seeds }) => ({ experiment, games: seeds.length }));
  const outcomes = await doAll({ kind: 'experiments', experiments }, pieces, options);
  return plans.map((plan, i) =>
    conclude(
      plan,
      outcomes.filter((_outcome, n) => pieces[n]?.experiment === i),
    ),
  );
}

/** Run one experiment over all cores. */
export async function runOverCores(
  experiment: Experiment,
  { games, ...options }: ExperimentOptions = {},
): Promise<ExperimentResult> {
  const [result] = await runExperiments([{ experiment, games }], options);
  return result as ExperimentResult;
}
