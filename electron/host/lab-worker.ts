import { parentPort, workerData } from 'node:worker_threads';
import { playSeed, prepare } from '@shared/lab/experiment';
import type { LabAnswer, LabTask } from './lab/pool';
import { stage } from './lab/stage';

/* One thread of a laboratory: it is handed places in the list of seeds and answers with what became of their games. */

const { experiment, games } = workerData as LabTask;
const plan = prepare(experiment, stage, games);

parentPort?.on('message', (place: number) => {
  const seed = plan.seeds[place];
  if (seed === undefined) throw new Error(`There is no seed at place ${place}.`);
  const answer: LabAnswer = { place, outcome: playSeed(plan, seed) };
  parentPort?.postMessage(answer);
});
