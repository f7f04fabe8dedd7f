import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

export interface FileStat {
  size: number;
  /** Milliseconds since 1970. */
  changed: number;
  isFolder: boolean;
  /** Neither folder, device nor pipe. */
  isFile: boolean;
}

/**
 * The one door to the disk. It is as plain as the system's own calls, so that a test can make any of them fail:
 * a full disk, a folder that refuses, a write that takes only part of the bytes. Errors are Node's, with a `code`.
 */
export interface FilePort {
  /** The whole file, or its first `most` bytes where it has more: a device may have no end. */
  read(path: string, most: number): Buffer;
  /** The first bytes of a file, fewer when it is shorter. */
  readHead(path: string, bytes: number): Buffer;
  /** null where nothing is, and where nothing can be: beyond a link that leads nowhere, below a file, of too long a name. */
  stat(path: string): FileStat | null;
  list(folder: string): string[];
  /** Makes a folder and those above it; no error when it is there. */
  makeFolder(path: string): void;
  /** `new`: fails when the file exists; `edit`: fails when it does not. */
  open(path: string, how: 'new' | 'edit'): number;
  /** Writes at a place and says how many bytes were taken, which may be fewer than given. */
  write(file: number, bytes: Uint8Array, at: number): number;
  cut(file: number, size: number): void;
  sync(file: number): void;
  close(file: number): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Makes a rename or a new name in the folder last through a power cut, where the system can. */
  syncFolder(path: string): void;
}

/** Games hold the secrets of their seats: nobody else looks into the folder. A file handed on is like any other. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o666;

/** Bytes that are asked for at a time, so that no room is made for a length that a file only claims. */
const PIECE = 1024 * 1024;

function readUpTo(file: number, most: number): Buffer {
  const pieces: Buffer[] = [];
  for (let had = 0; had < most; ) {
    const piece = Buffer.alloc(Math.min(PIECE, most - had));
    const taken = readSync(file, piece, 0, piece.length, null);
    if (taken === 0) break;
    pieces.push(piece.subarray(0, taken));
    had += taken;
  }
  return Buffer.concat(pieces);
}

/** What a system says of a path that leads to nothing. */
const NOTHING: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];

function found(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if (NOTHING.includes((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  }
}

/** The real disk. */
export const disk: FilePort = {
  read(path, most) {
    const file = openSync(path, 'r');
    try {
      return readUpTo(file, most);
    } finally {
      closeSync(file);
    }
  },
  readHead(path, bytes) {
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(bytes);
      return head.subarray(0, readSync(file, head, 0, bytes, 0));
    } finally {
      closeSync(file);
    }
  },
  stat(path) {
    const there = found(path);
    return there
      ? { size: there.size, changed: there.mtimeMs, isFolder: there.isDirectory(), isFile: there.isFile() }
      : null;
  },
  list: (folder) => readdirSync(folder),
  // Node's own way of making a path of folders never ends where the system says of a folder that is there that it is not.
  makeFolder(path) {
    if (disk.stat(path)?.isFolder) return;
    if (dirname(path) !== path) disk.makeFolder(dirname(path));
    try {
      mkdirSync(path, { mode: FOLDER_MODE });
    } catch (error) {
      // Another program may have made it in the meantime.
      if (!disk.stat(path)?.isFolder) throw error;
    }
  },
  open: (path, how) => openSync(path, how === 'new' ? 'wx' : 'r+', FILE_MODE),
  write: (file, bytes, at) => writeSync(file, bytes, 0, bytes.length, at),
  cut: (file, size) => ftruncateSync(file, size),
  sync: (file) => fsyncSync(file),
  close: (file) => closeSync(file),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => unlinkSync(path),
  syncFolder(path) {
    // Windows cannot open a folder; there a rename is as lasting as the system makes it.
    if (process.platform === 'win32') return;
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  },
};
