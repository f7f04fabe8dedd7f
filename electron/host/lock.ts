import { hostname } from 'node:os';
import type { FilePort } from './fileport';
import { trouble } from './trouble';
import { diskTrouble, statOf, writeAll } from './write';

/** Nobody writes for so long; a lock that is older was left by one who was killed. */
const STALE_MS = 10_000;
/** Whoever comes second waits for so long, a little at a time. */
const PATIENCE_MS = 2000;
const PAUSE_MS = 3;
const MOST_BYTES = 300;

/**
 * Does something while no other Worldhouse does the like to the same file. Between seeing that a file is as it was and
 * writing to it, another one could write: then both would stand there, one in the other. So a file beside it, which only
 * one can make, says who is writing. Throws a Trouble, `busy` where another does not come to an end.
 */
export function alone<T>(port: FilePort, path: string, work: () => T): T {
  const lock = `${path}.lock`;
  take(port, lock, path);
  try {
    return work();
  } finally {
    letGo(port, lock);
  }
}

function take(port: FilePort, lock: string, path: string): void {
  const until = Date.now() + PATIENCE_MS;
  while (!made(port, lock, path)) {
    if (isLeft(port, lock)) letGo(port, lock);
    else if (Date.now() > until) throw trouble('busy');
    else pause();
  }
}

/** Whether the lock could be made; false where there is one. */
function made(port: FilePort, lock: string, path: string): boolean {
  try {
    const file = port.open(lock, 'new');
    try {
      writeAll(port, file, Buffer.from(me(), 'utf8'), 0);
    } catch (error) {
      letGo(port, lock);
      throw error;
    } finally {
      port.close(file);
    }
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') return false;
    throw diskTrouble(error, path);
  }
}

const me = () => `${process.pid} ${hostname()}`;

/** Whether whoever made the lock is gone: killed on this machine, or silent for long. */
function isLeft(port: FilePort, lock: string): boolean {
  const there = statOf(port, lock);
  if (!there) return false;
  return Math.abs(Date.now() - there.changed) > STALE_MS || isDead(holder(port, lock));
}

function holder(port: FilePort, lock: string): string {
  try {
    return port.readHead(lock, MOST_BYTES).toString('utf8');
  } catch {
    return '';
  }
}

/** Only of programs on this machine can it be told; one that is just beginning to write its name is not dead. */
function isDead(name: string): boolean {
  const [pid = '', ...rest] = name.split(' ');
  if (!/^\d+$/.test(pid) || rest.join(' ') !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as { code?: unknown }).code === 'ESRCH';
  }
}

function letGo(port: FilePort, lock: string): void {
  try {
    port.remove(lock);
  } catch {
    // It is gone, or grows old and is passed over.
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}
