import { type Outcome, type Plan, playSeed, prepare, type Stage } from '../experiment';
import { type Moved, readMoved, withMoved } from '../experiment/coefficients';
import type { Experiment } from '../experiment/schema';
import { type Proposition, propositions } from '../propositions';
import { traced } from './traced';

/** Games a side that screen a coefficient, and those by which a verdict that turned is asked again. */
export const SCREENED = 40;
export const ASKED_AGAIN = 200;

/** One seed of a proposition to be played in every arm, with coefficients moved. */
export interface Trial {
  proposition: string;
  /** Place of the seed in the plan. */
  place: number;
  moves: Readonly<Record<string, number>>;
  /** Whether to tell which coefficients the games read. */
  trace: boolean;
}

export interface TrialAnswer {
  outcome: Outcome;
  /** Names of coefficients that were read; empty unless asked for. */
  reads: readonly string[];
}

/** A proposition's experiment without the twins that do without its rule: they decide nothing. */
export function deciding({ experiment, ablated }: Proposition): Experiment {
  const twin = experiment.compare[ablated];
  const needed = new Set(
    experiment.compare
      .filter((c) => c !== twin)
      .flatMap((c) => [
        c.treatment,
        c.control,
        c.placebo,
        ...(c.rivals ?? []),
        ...Object.keys(c.contrast ?? {}),
      ]),
  );
  const arms: Experiment['arms'] = {};
  for (const name of Object.keys(experiment.arms)) {
    const arm = experiment.arms[name];
    if (arm && needed.has(name)) arms[name] = arm;
  }
  return { ...experiment, arms, compare: experiment.compare.filter((c) => c !== twin) };
}

/** The plan of a proposition as it is screened, with the seeds by which a turned verdict is asked again. */
export function planOf(id: string, stage: Stage): Plan {
  const proposition = propositions().find((one) => one.id === id);
  if (!proposition) throw new RangeError(`There is no proposition ${id}.`);
  return prepare(deciding(proposition), stage, ASKED_AGAIN);
}

/** One who plays trials, keeping the plans that were asked for. */
export function trialPlayer(stage: Stage): (trial: Trial) => TrialAnswer {
  const plans = new Map<string, Plan>();
  return ({ proposition, place, moves, trace }) => {
    const plan = plans.get(proposition) ?? planOf(proposition, stage);
    plans.set(proposition, plan);
    const seed = plan.seeds[place];
    if (seed === undefined) throw new RangeError(`There is no seed at place ${place}.`);
    const play = () => withMoved(movedOf(moves), () => playSeed(plan, seed));
    if (!trace) return { outcome: play(), reads: [] };
    const { result, reads } = traced(play);
    return { outcome: result, reads };
  };
}

function movedOf(moves: Trial['moves']): Moved[] {
  const faults: string[] = [];
  const moved = readMoved(moves, '', faults);
  if (faults.length > 0) throw new RangeError(faults.join('; '));
  return moved;
}
