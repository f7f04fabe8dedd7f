import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from './fileport';
import { type Faults, faultyDisk } from './testing/faulty-disk';
import { scratchFolder } from './testing/scratch';
import { makeFolder, statOf, writeWhole } from './write';

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

  it.each([
    ['in a folder that is not there', 'no/a.json', 'noFolder'],
    ['below a file', 'file/a.json', 'notAFolder'],
    ['of too long a name', 'a'.repeat(300), 'nameTooLong'],
    ['beyond a link that leads in a circle', 'loop/a.json', 'linkNowhere'],
  ])('is refused in words %s', (_where, name, code) => {
    writeFileSync(join(scratch.path, 'file'), '');
    symlinkSync('loop', join(scratch.path, 'loop'));
    expect(() => writeWhole(disk, join(scratch.path, name), NEW)).toThrow(expect.objectContaining({ code }));
  });

  it('may have as long a name as the disk allows', () => {
    path = join(scratch.path, 'a'.repeat(255));
    writeWhole(disk, path, NEW);
    expect(readFileSync(path)).toEqual(NEW);
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

describe('a folder that is made', () => {
  it('is there with those above it, and again when it was there', () => {
    const folder = join(scratch.path, 'a', 'b', 'c');
    makeFolder(disk, folder);
    makeFolder(disk, folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it('does not take the place of a file', () => {
    writeFileSync(path, 'mine');
    for (const folder of [path, join(path, 'below')])
      expect(() => makeFolder(disk, folder)).toThrow(expect.objectContaining({ code: 'notAFolder' }));
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  // Node's own call never comes back from there: folders are, and none can be made in them.
  it.skipIf(!existsSync('/proc/self'))('is refused where none can be made', () => {
    expect(() => makeFolder(disk, '/proc/self/none/games')).toThrow(
      expect.objectContaining({ name: 'Trouble' }),
    );
  });
});

describe('what is known of a file', () => {
  it('is nothing where there can be none', () => {
    symlinkSync('loop', join(scratch.path, 'loop'));
    writeFileSync(path, '');
    for (const name of ['no', 'loop', 'a.json/below', 'a'.repeat(300)])
      expect(statOf(disk, join(scratch.path, name))).toBeNull();
  });

  it('is a trouble where the disk does not tell', () => {
    const port = faultyDisk({ fail: { call: 'stat', code: 'EIO' } });
    expect(() => statOf(port, path)).toThrow(expect.objectContaining({ code: 'disk' }));
  });
});
