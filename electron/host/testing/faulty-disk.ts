import { disk, type FilePort } from '../fileport';

/** What the disk is to do wrong; every call counts, so that a fault can come at any of them. */
export interface Faults {
  /** Throws this before the call of that name; `after` calls of it have gone well. */
  fail?: { call: keyof FilePort; code: string; after?: number };
  /** Most bytes that a write takes at a time. */
  mostPerWrite?: number;
  /** Bytes that still fit; then the disk is full. */
  room?: number;
  /** When every file was changed, in milliseconds since 1970. */
  changed?: number;
}

/** The real disk, with faults that can be set and taken back while it is in use. */
export function faultyDisk(faults: Faults): FilePort {
  const counts = new Map<string, number>();
  const strike = (call: keyof FilePort) => {
    const { fail } = faults;
    if (fail?.call !== call) return;
    const before = counts.get(call) ?? 0;
    counts.set(call, before + 1);
    if (before >= (fail.after ?? 0)) throw failure(fail.code, call);
  };
  return {
    read: (path, most) => {
      strike('read');
      return disk.read(path, most);
    },
    readHead: (path, bytes) => {
      strike('readHead');
      return disk.readHead(path, bytes);
    },
    stat: (path) => {
      strike('stat');
      const found = disk.stat(path);
      return found && faults.changed !== undefined ? { ...found, changed: faults.changed } : found;
    },
    list: (folder) => {
      strike('list');
      return disk.list(folder);
    },
    makeFolder: (path) => {
      strike('makeFolder');
      disk.makeFolder(path);
    },
    open: (path, how) => {
      strike('open');
      return disk.open(path, how);
    },
    write(file, bytes, at) {
      strike('write');
      const most = Math.min(bytes.length, faults.mostPerWrite ?? bytes.length, faults.room ?? bytes.length);
      if (most === 0 && bytes.length > 0) throw failure('ENOSPC', 'write');
      const taken = disk.write(file, bytes.subarray(0, most), at);
      if (faults.room !== undefined) faults.room -= taken;
      return taken;
    },
    cut: (file, size) => {
      strike('cut');
      disk.cut(file, size);
    },
    sync: (file) => {
      strike('sync');
      disk.sync(file);
    },
    close: (file) => disk.close(file),
    rename: (from, to) => {
      strike('rename');
      disk.rename(from, to);
    },
    remove: (path) => {
      strike('remove');
      disk.remove(path);
    },
    syncFolder: (path) => {
      strike('syncFolder');
      disk.syncFolder(path);
    },
  };
}

function failure(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: ${call}`), { code });
}
