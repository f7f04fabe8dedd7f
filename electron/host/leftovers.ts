import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FilePort } from './fileport';

/** A write that is under way takes moments; what has lain for a day was left by a program that was killed. */
const STALE_MS = 24 * 60 * 60 * 1000;

/** A name for what is being written beside its place: of its own, since with the other in it, it could be too long. */
export function partName(): string {
  return `.${randomBytes(8).toString('hex')}.part`;
}

const isPart = (name: string) => /^\.[0-9a-f]{16}\.part$/.test(name);

/**
 * Takes away what writes that never came to their end left in a folder, and nothing that bears another name. `now` is in
 * milliseconds since 1970. What cannot be looked at or taken away is left for another time: nobody waits for it.
 */
export function sweepParts(port: FilePort, folder: string, now: number): void {
  for (const name of attempt(() => port.list(folder)) ?? []) {
    if (!isPart(name)) continue;
    const path = join(folder, name);
    const found = attempt(() => port.stat(path));
    if (found?.isFile && now - found.changed > STALE_MS) attempt(() => port.remove(path));
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
