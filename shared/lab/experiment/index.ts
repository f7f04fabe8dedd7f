import { type Plan, prepare } from './plan';
import { playSeed } from './play';
import { conclude, type ExperimentResult } from './result';
import type { Experiment } from './schema';
import type { Stage } from './stage';

export { ExperimentError } from './fault';
export { ABLATABLE, BARRABLE } from './forbids';
export { type Plan, prepare, seedsOf } from './plan';
export { type Outcome, playSeed } from './play';
export { type ArmReading, conclude, type ExperimentResult, type Verdict } from './result';
export { type Experiment, experimentSchema, readExperiment } from './schema';
export type { Stage, Start } from './stage';

/** Run an experiment here and now, seed by seed. The same experiment and number of games, the same result. */
export function runExperiment(
  experiment: Experiment,
  stage: Stage,
  games?: number,
  done?: (seeds: number, of: number) => void,
): ExperimentResult {
  const plan: Plan = prepare(experiment, stage, games);
  const outcomes = plan.seeds.map((seed, i) => {
    const outcome = playSeed(plan, seed);
    done?.(i + 1, plan.seeds.length);
    return outcome;
  });
  return conclude(plan, outcomes);
}
