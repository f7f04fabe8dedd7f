import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from './fileport';
import { type Faults, faultyDisk } from './testing/faulty-disk';
import { scratchFolder } from './testing/scratch';
import { writeWhole } from './write';

let scratch: ReturnType<typeof scratchFolder>;
let path: string;
beforeEach(() => {
  scratch = scratchFolder();
  path = join(scratch.path, 'a.json');
});
afterEach(() => scratch.remove());

const NEW = Buffer.from('the new text');

describe('a file that is written whole', () => {
  it('is there, even when the system takes one byte at a time', () => {
    writeWhole(faultyDisk({ mostPerWrite: 1 }), path, NEW);
    expect(readFileSync(path)).toEqual(NEW);
  });

  it.each([
    ['a full disk', { room: 4 }, 'diskFull'],
    ['a quota', { fail: { call: 'write', code: 'EDQUOT' } }, 'diskFull'],
    ['a folder that refuses', { fail: { call: 'open', code: 'EACCES' } }, 'noPermission'],
    ['a read-only disk', { fail: { call: 'open', code: 'EROFS' } }, 'noPermission'],
    ['a flush that fails', { fail: { call: 'sync', code: 'EIO' } }, 'disk'],
    ['a rename that fails', { fail: { call: 'rename', code: 'EPERM' } }, 'noPermission'],
  ] satisfies [string, Faults, string][])(
    'or the old one stands and nothing else is left: %s',
    (_what, faults, code) => {
      writeFileSync(path, 'the old text');
      expect(() => writeWhole(faultyDisk(faults), path, NEW)).toThrow(expect.objectContaining({ code }));
      expect(readFileSync(path, 'utf8')).toBe('the old text');
      expect(readdirSync(scratch.path)).toEqual(['a.json']);
    },
  );

  it('names the file that the person knows, not the one beside it', () => {
    const port = faultyDisk({ fail: { call: 'open', code: 'EACCES' } });
    expect(() => writeWhole(port, path, NEW)).toThrow(
      expect.objectContaining({ reason: { key: 'host.noPermission', params: { file: path } } }),
    );
  });

  it('does not take the place of a folder', () => {
    mkdirSync(path);
    expect(() => writeWhole(disk, path, NEW)).toThrow(expect.objectContaining({ code: 'notAFile' }));
  });

  it.skipIf(!existsSync('/dev/full'))('does not take the place of a device', () => {
    expect(() => writeWhole(disk, '/dev/full', NEW)).toThrow(expect.objectContaining({ code: 'diskFull' }));
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('lets faults that are no faults of the disk pass as they are', () => {
    const port = {
      ...disk,
      open: () => {
        throw new TypeError('ours');
      },
    };
    expect(() => writeWhole(port, path, NEW)).toThrow(TypeError);
  });
});
