import { type Experiment, type Outcome, playSeed, prepare } from '@shared/lab/experiment';
import { playSurveyGame, type SurveyGame, type SurveySpec } from '@shared/lab/survey';
import { stage } from './stage';

/*
 * What threads of the laboratory can be set to. A thread is told its task once, when it starts; pieces of it are handed
 * out one at a time, and whoever is done takes the next.
 */

/** Experiments to be played: a piece is one seed of one of them, in every arm. */
export interface ExperimentsTask {
  kind: 'experiments';
  experiments: readonly { experiment: Experiment; games: number }[];
}
export interface SeedPiece {
  /** Place of the experiment in the task, and of the seed in its plan. */
  experiment: number;
  place: number;
}

/** A survey to be played: a piece is the number of a game. */
export interface SurveyTask {
  kind: 'survey';
  spec: SurveySpec;
}

export type LabTask = ExperimentsTask | SurveyTask;
/** What a piece of a task is, and what comes of it. */
export type PieceOf<Task extends LabTask> = Task extends ExperimentsTask ? SeedPiece : number;
export type AnswerOf<Task extends LabTask> = Task extends ExperimentsTask ? Outcome : SurveyGame;

/** One who does pieces of a task, in whatever thread. Throws for a piece that the task does not have. */
export function workerAt<Task extends LabTask>(task: Task): (piece: PieceOf<Task>) => AnswerOf<Task>;
export function workerAt(task: LabTask): (piece: never) => Outcome | SurveyGame {
  return task.kind === 'experiments'
    ? seedsOf(task)
    : (game: number) => playSurveyGame(task.spec, stage, game);
}

/** A plan is made when its first seed is asked for: a thread seldom comes to play all experiments. */
function seedsOf({ experiments }: ExperimentsTask): (piece: SeedPiece) => Outcome {
  const plans = experiments.map(({ experiment, games }) => once(() => prepare(experiment, stage, games)));
  return ({ experiment, place }) => {
    const plan = plans[experiment]?.();
    const seed = plan?.seeds[place];
    if (!plan || seed === undefined) throw new Error(`There is no seed at place ${place}.`);
    return playSeed(plan, seed);
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
