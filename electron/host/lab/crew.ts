import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTick } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type AnswerOf, type LabTask, type PieceOf, workerAt } from './work';

export interface CrewOptions {
  /** Threads at most; as many as there are cores unless told. */
  workers?: number;
  /** File of the worker; null does everything in this thread. */
  worker?: string | null;
  progress?: (done: number, of: number) => void;
}

/** Threads that are set to one task. */
export interface Crew<Task extends LabTask> {
  /** Do one piece, as soon as a thread is free. Rejects where the piece fails, and ever after where a thread does. */
  give(piece: PieceOf<Task>): Promise<AnswerOf<Task>>;
  /** Ends all threads; what is not done yet is left. */
  end(): Promise<void>;
}

/** Hire a crew of at most `most` threads, as many as there are pieces to do at once. */
export function hire<Task extends LabTask>(task: Task, options: CrewOptions, most: number): Crew<Task> {
  const file = options.worker === undefined ? findWorker() : options.worker;
  const threads = Math.min(options.workers ?? availableParallelism(), most);
  return file === null || threads <= 1 ? alone(task) : threaded(task, threads, file);
}

/** Do all pieces over all cores and return what came of them in their own order, with any number of threads. */
export async function doAll<Task extends LabTask>(
  task: Task,
  pieces: readonly PieceOf<Task>[],
  options: CrewOptions = {},
): Promise<AnswerOf<Task>[]> {
  const { progress = () => {} } = options;
  progress(0, pieces.length);
  const crew = hire(task, options, pieces.length);
  let done = 0;
  try {
    return await Promise.all(
      pieces.map(async (piece) => {
        const answer = await crew.give(piece);
        progress(++done, pieces.length);
        return answer;
      }),
    );
  } finally {
    await crew.end();
  }
}

/** The built worker beside the bundle that this code runs in; null where there is none, as under test. */
function findWorker(): string | null {
  for (const at of ['./lab-worker.js', '../lab-worker.js']) {
    const path = fileURLToPath(new URL(at, import.meta.url));
    if (existsSync(path)) return path;
  }
  return null;
}

/** This thread does it all, one piece after the other. */
function alone<Task extends LabTask>(task: Task): Crew<Task> {
  const work = workerAt(task);
  let before: Promise<unknown> = Promise.resolve();
  let over = false;
  return {
    give(piece) {
      const answer = before.then(async () => {
        // Lets a signal in, so that Ctrl-C ends a long run between two pieces.
        await nextTick();
        if (over) throw new Error('the work was broken off');
        return work(piece);
      });
      before = answer.catch(() => {
        over = true;
      });
      return answer;
    },
    async end() {
      over = true;
    },
  };
}

interface Waiting<Task extends LabTask> {
  piece: PieceOf<Task>;
  resolve(answer: AnswerOf<Task>): void;
  reject(reason: unknown): void;
}

function threaded<Task extends LabTask>(task: Task, threads: number, file: string): Crew<Task> {
  const queue: Waiting<Task>[] = [];
  const idle: Worker[] = [];
  const at = new Map<Worker, Waiting<Task>>();
  let failure: unknown = null;

  const fail = (reason: unknown) => {
    failure ??= reason;
    for (const waiting of [...at.values(), ...queue.splice(0)]) waiting.reject(failure);
    at.clear();
  };
  const hand = (worker: Worker) => {
    const next = queue.shift();
    if (!next) {
      idle.push(worker);
      return;
    }
    at.set(worker, next);
    worker.postMessage(next.piece);
  };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(file, { workerData: task });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('a worker ended before its work was done')));
    worker.on('message', (answer: AnswerOf<Task>) => {
      at.get(worker)?.resolve(answer);
      at.delete(worker);
      hand(worker);
    });
    idle.push(worker);
    return worker;
  });
  return {
    give(piece) {
      return new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        queue.push({ piece, resolve, reject });
        const worker = idle.pop();
        if (worker) hand(worker);
      });
    },
    async end() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
