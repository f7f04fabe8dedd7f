import { parentPort, workerData } from 'node:worker_threads';
import { type LabTask, workerAt } from './lab/work';

/* One thread of a laboratory: it is told its task when it starts, is handed a piece of it and answers with what came of it. */

const work = workerAt(workerData as LabTask);
parentPort?.on('message', (piece: Parameters<typeof work>[0]) => parentPort?.postMessage(work(piece)));
