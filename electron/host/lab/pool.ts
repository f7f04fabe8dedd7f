import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTick } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  conclude,
  type Experiment,
  type ExperimentResult,
  type Outcome,
  type Plan,
  playSeed,
  prepare,
} from '@shared/lab/experiment';
import { stage } from './stage';

/** What a worker is given when it starts, and what it answers when it is handed the place of a seed. */
export interface LabTask {
  experiment: Experiment;
  games: number;
}
export interface LabAnswer {
  place: number;
  outcome: Outcome;
}

export interface PoolOptions {
  /** Games of each arm; the experiment's own number unless told. */
  games?: number;
  /** Threads at most; as many as there are cores unless told. */
  workers?: number;
  /** File of the worker; null plays everything in this thread. */
  worker?: string | null;
  progress?: (done: number, of: number) => void;
}

/**
 * Run an experiment over all cores. A seed's games are played together in one thread, and results are put in the
 * order of seeds: any number of workers gives the same. Throws an ExperimentError for one that cannot be run.
 */
export async function runOverCores(
  experiment: Experiment,
  options: PoolOptions = {},
): Promise<ExperimentResult> {
  const plan = prepare(experiment, stage, options.games);
  const worker = options.worker === undefined ? findWorker() : options.worker;
  const threads = Math.min(options.workers ?? availableParallelism(), plan.seeds.length);
  const progress = options.progress ?? (() => {});
  progress(0, plan.seeds.length);
  const outcomes =
    worker === null || threads <= 1
      ? await playHere(plan, progress)
      : await playInThreads(plan, threads, worker, progress);
  return conclude(plan, outcomes);
}

/** The built worker beside the bundle that this code runs in; null where there is none, as under test. */
function findWorker(): string | null {
  for (const at of ['./lab-worker.js', '../lab-worker.js']) {
    const path = fileURLToPath(new URL(at, import.meta.url));
    if (existsSync(path)) return path;
  }
  return null;
}

type Progress = (done: number, of: number) => void;

async function playHere(plan: Plan, progress: Progress): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const seed of plan.seeds) {
    outcomes.push(playSeed(plan, seed));
    progress(outcomes.length, plan.seeds.length);
    // Lets a signal in, so that Ctrl-C ends a long run between two seeds.
    await nextTick();
  }
  return outcomes;
}

function playInThreads(plan: Plan, threads: number, file: string, progress: Progress): Promise<Outcome[]> {
  const seeds = plan.seeds.length;
  const workerData: LabTask = { experiment: plan.experiment, games: seeds };
  const workers = Array.from({ length: threads }, () => new Worker(file, { workerData }));
  const outcomes = new Map<number, Outcome>();
  let next = 0;
  const played = new Promise<Outcome[]>((resolve, reject) => {
    for (const worker of workers) {
      const hand = () => {
        if (next < seeds) worker.postMessage(next++);
      };
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('a worker ended before its work was done')));
      worker.on('message', ({ place, outcome }: LabAnswer) => {
        outcomes.set(place, outcome);
        progress(outcomes.size, seeds);
        if (outcomes.size === seeds) resolve(plan.seeds.map((_seed, i) => outcomes.get(i) ?? []));
        else hand();
      });
      hand();
    }
  });
  return played.finally(() => Promise.all(workers.map((worker) => worker.terminate())));
}
