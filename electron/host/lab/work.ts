import { type Experiment, type Outcome, playSeed, prepare } from '@shared/lab/experiment';
import { type Trial, type TrialAnswer, trialPlayer } from '@shared/lab/sensitivity';
import { playSurveyGame, type SurveyGame, type SurveySpec } from '@shared/lab/survey';
import { stage } from './stage';

/*
 * What threads of the laboratory can be set to. A thread is told its task once, when it starts; pieces of it are handed
 * out one at a time, and whoever is done takes the next.
 */

/** Experiments to be played: a piece is one seed of one of them, in every arm. */
interface ExperimentsTask {
  kind: 'experiments';
  experiments: readonly { experiment: Experiment; games: number }[];
}
interface SeedPiece {
  /** Place of the experiment in the task, and of the seed in its plan. */
  experiment: number;
  place: number;
}

/** A survey to be played: a piece is the number of a game. */
interface SurveyTask {
  kind: 'survey';
  spec: SurveySpec;
}

/** Propositions to be played with coefficients moved: a piece is one seed of one of them. */
export interface TrialsTask {
  kind: 'trials';
}

export type LabTask = ExperimentsTask | SurveyTask | TrialsTask;
/** What a piece of a task is, and what comes of it. */
interface Pieces {
  experiments: { piece: SeedPiece; answer: Outcome };
  survey: { piece: number; answer: SurveyGame };
  trials: { piece: Trial; answer: TrialAnswer };
}
export type PieceOf<Task extends LabTask> = Pieces[Task['kind']]['piece'];
export type AnswerOf<Task extends LabTask> = Pieces[Task['kind']]['answer'];

/** One who does pieces of a task, in whatever thread. Throws for a piece that the task does not have. */
export function workerAt<Task extends LabTask>(task: Task): (piece: PieceOf<Task>) => AnswerOf<Task>;
export function workerAt(task: LabTask): (piece: never) => AnswerOf<LabTask> {
  switch (task.kind) {
    case 'experiments':
      return seedsOf(task);
    case 'survey':
      return (game: number) => playSurveyGame(task.spec, stage, game);
    case 'trials':
      return trialPlayer(stage);
  }
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
