import { dirname, join } from 'node:path';
import type { FilePort, FileStat } from './fileport';
import { partName } from './leftovers';
import { type Trouble, trouble } from './trouble';

/** Writes all the bytes at a place, however few the system takes at a time. */
export function writeAll(port: FilePort, file: number, bytes: Uint8Array, at: number): void {
  let done = 0;
  while (done < bytes.length) {
    const taken = port.write(file, bytes.subarray(done), at + done);
    // A disk that takes nothing and says nothing is full.
    if (taken <= 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += taken;
  }
}

/**
 * Puts a file in place whole or not at all: written beside, flushed, then renamed. Whatever goes wrong, what stood
 * there before still stands. Throws a Trouble.
 */
export function writeWhole(port: FilePort, path: string, bytes: Uint8Array): void {
  const there = statOf(port, path);
  if (there && !there.isFile) {
    writeStraight(port, path, bytes);
    return;
  }
  const beside = join(dirname(path), partName());
  try {
    const file = port.open(beside, 'new');
    try {
      writeAll(port, file, bytes, 0);
      port.sync(file);
    } finally {
      port.close(file);
    }
    port.rename(beside, path);
    port.syncFolder(dirname(path));
  } catch (error) {
    sweep(port, beside);
    if (codeOf(error) === 'ENOENT') throw trouble('noFolder', { file: path }, error);
    throw diskTrouble(error, path);
  }
}

/** A device or a pipe is written into and never replaced: renaming over /dev/full would make a file of it. */
function writeStraight(port: FilePort, path: string, bytes: Uint8Array): void {
  try {
    const file = port.open(path, 'edit');
    try {
      writeAll(port, file, bytes, 0);
    } finally {
      port.close(file);
    }
  } catch (error) {
    throw diskTrouble(error, path);
  }
}

/** Takes away what a failed write left; when even that fails the first failure is the one to tell. */
function sweep(port: FilePort, path: string): void {
  try {
    port.remove(path);
  } catch {
    // Nothing was left, or nothing can be done about it.
  }
}

const CODES: Record<string, string> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'noPermission',
  ENOENT: 'missing',
  EISDIR: 'notAFile',
  ENOTDIR: 'notAFolder',
  EEXIST: 'notAFolder',
  ENAMETOOLONG: 'nameTooLong',
  ELOOP: 'linkNowhere',
};

/** What a failed call of the disk means for a person. Troubles pass as they are. */
export function diskTrouble(error: unknown, path: string): Trouble {
  if (error instanceof Error && error.name === 'Trouble') return error as Trouble;
  const code = codeOf(error);
  if (typeof code !== 'string') throw error;
  const known = CODES[code];
  if (known) return trouble(known, { file: path }, error);
  return trouble('disk', { file: path, problem: code }, error);
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}

/** What is known of a file, or null where there is none. Throws a Trouble where that cannot be told. */
export function statOf(port: FilePort, path: string): FileStat | null {
  try {
    return port.stat(path);
  } catch (error) {
    throw diskTrouble(error, path);
  }
}

/** Makes a folder and those above it. Throws a Trouble. */
export function makeFolder(port: FilePort, path: string): void {
  try {
    port.makeFolder(path);
  } catch (error) {
    throw diskTrouble(error, path);
  }
}

/** No file that is read here is longer. */
const MOST = 64 * 1024 * 1024;

/** Reads a whole file; throws a Trouble, also for one that has more than `most` bytes, however long it said it was. */
export function readWhole(port: FilePort, path: string, most = MOST): Buffer {
  let bytes: Buffer;
  try {
    bytes = port.read(path, most + 1);
  } catch (error) {
    throw diskTrouble(error, path);
  }
  if (bytes.length > most) throw trouble('file.tooBig', { file: path, limit: most / 1024 / 1024 });
  return bytes;
}
