import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from './fileport';
import { Journal, parseJournal } from './journal';
import { type Faults, faultyDisk } from './testing/faulty-disk';
import { scratchFolder } from './testing/scratch';

let scratch: ReturnType<typeof scratchFolder>;
let path: string;
beforeEach(() => {
  scratch = scratchFolder();
  path = join(scratch.path, 'games', 'one.journal');
});
afterEach(() => scratch.remove());

const linesOf = () => parseJournal(readFileSync(path), path).lines;
const refusal = (code: string) => expect.objectContaining({ code });

describe('a journal', () => {
  it('gives back every line that was added, by whoever opens it next', () => {
    Journal.create(disk, path, ['{"head":1}']).append(['{"a":1}', '{"b":"ü\\n"}']);
    const { journal, lines } = Journal.open(disk, path);
    expect(lines).toEqual(['{"head":1}', '{"a":1}', '{"b":"ü\\n"}']);
    journal.append(['{"c":3}']);
    expect(linesOf()).toEqual([...lines, '{"c":3}']);
  });

  it('cut off at any byte keeps every line that was whole', () => {
    Journal.create(disk, path, ['{"head":1}']).append(['{"a":1}', '{"b":2}']);
    const whole = readFileSync(path);
    const ends = [...whole].flatMap((byte, i) => (byte === 0x0a ? [i + 1] : []));
    for (let size = ends[0]!; size <= whole.length; size++) {
      const text = parseJournal(whole.subarray(0, size), path);
      expect(text.lines).toHaveLength(ends.filter((end) => end <= size).length);
    }
  });

  it('goes on after the last whole line when its end was torn', () => {
    Journal.create(disk, path, ['{"head":1}']).append(['{"a":1}', '{"b":2}']);
    truncateSync(path, readFileSync(path).length - 3);
    Journal.open(disk, path).journal.append(['{"c":3}']);
    expect(linesOf()).toEqual(['{"head":1}', '{"a":1}', '{"c":3}']);
  });

  it('takes blank bytes at the end for room that was never written', () => {
    Journal.create(disk, path, ['{"head":1}']);
    appendFileSync(path, Buffer.alloc(4096));
    Journal.open(disk, path).journal.append(['{"a":1}']);
    expect(linesOf()).toEqual(['{"head":1}', '{"a":1}']);
  });

  it('with any one bit flipped is refused or loses only its torn end, and the file is left alone', () => {
    Journal.create(disk, path, ['{"head":1}']).append(['{"a":1}', '{"b":2}']);
    const whole = readFileSync(path);
    const before = parseJournal(whole, path).lines;
    fc.assert(
      fc.property(fc.nat(whole.length * 8 - 1), (bit) => {
        const flipped = Buffer.from(whole);
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        let lines: string[];
        try {
          lines = parseJournal(flipped, path).lines;
        } catch (error) {
          expect(error).toEqual(expect.objectContaining({ name: 'Trouble' }));
          return;
        }
        // Only the last line's end can be taken for a tear.
        expect(lines).toEqual(before.slice(0, -1));
      }),
      { numRuns: 300 },
    );
  });

  it('shows a line that was left out or put elsewhere', () => {
    Journal.create(disk, path, ['{"head":1}']).append(['{"a":1}', '{"b":2}', '{"c":3}']);
    const [head, a, b, c] = readFileSync(path, 'utf8').split('\n');
    const damaged = refusal('journal.damaged');
    expect(() => parseJournal(Buffer.from(`${head}\n${b}\n${c}\n`), path)).toThrow(damaged);
    expect(() => parseJournal(Buffer.from(`${head}\n${b}\n${a}\n${c}\n`), path)).toThrow(damaged);
  });

  it('tells what is no journal at all', () => {
    expect(() => parseJournal(Buffer.alloc(0), path)).toThrow(refusal('file.empty'));
    expect(() => parseJournal(Buffer.from('hello\nworld\n'), path)).toThrow(refusal('journal.damaged'));
    expect(() => parseJournal(Buffer.from('hello'), path)).toThrow(refusal('file.foreign'));
  });
});

describe('on a disk that misbehaves, a journal', () => {
  it('is whole even when the system takes three bytes at a time', () => {
    Journal.create(faultyDisk({ mostPerWrite: 3 }), path, ['{"head":1}']).append(['{"a":1}']);
    expect(linesOf()).toEqual(['{"head":1}', '{"a":1}']);
  });

  it.each([
    ['room for half a line', { room: 12 }, 'diskFull'],
    ['no room at all', { room: 0 }, 'diskFull'],
    ['a write that fails', { fail: { call: 'write', code: 'EIO' } }, 'disk'],
    ['a flush that fails', { fail: { call: 'sync', code: 'ENOSPC' } }, 'diskFull'],
    ['a file that refuses', { fail: { call: 'open', code: 'EACCES' } }, 'noPermission'],
  ] satisfies [string, Faults, string][])('stays as it was: %s', (_what, fault, code) => {
    const faults: Faults = {};
    const journal = Journal.create(faultyDisk(faults), path, ['{"head":1}']);
    journal.append(['{"a":1}']);
    const before = readFileSync(path);
    Object.assign(faults, fault);
    expect(() => journal.append(['{"b":2}', '{"c":3}'])).toThrow(refusal(code));
    expect(readFileSync(path)).toEqual(before);
    // And it can go on as soon as the disk can.
    delete faults.fail;
    delete faults.room;
    journal.append(['{"b":2}']);
    expect(linesOf()).toEqual(['{"head":1}', '{"a":1}', '{"b":2}']);
  });

  it('survives even when what was half written cannot be taken back', () => {
    const faults: Faults = {};
    const journal = Journal.create(faultyDisk(faults), path, ['{"head":1}']);
    Object.assign(faults, { room: 9, fail: { call: 'cut', code: 'EIO' } });
    expect(() => journal.append(['{"a":1}'])).toThrow();
    expect(Journal.open(disk, path).lines).toEqual(['{"head":1}']);
  });

  it.each([
    ['a full disk', { room: 5 }, 'diskFull'],
    ['a folder that refuses', { fail: { call: 'open', code: 'EACCES' } }, 'noPermission'],
    ['a folder that cannot be made', { fail: { call: 'makeFolder', code: 'EROFS' } }, 'noPermission'],
    ['a rename that fails', { fail: { call: 'rename', code: 'EPERM' } }, 'noPermission'],
  ] satisfies [string, Faults, string][])(
    'is not begun, and leaves nothing behind: %s',
    (_what, fault, code) => {
      expect(() => Journal.create(faultyDisk(fault), path, ['{"head":1}'])).toThrow(refusal(code));
      const left = existsSync(join(path, '..')) ? readdirSync(join(path, '..')) : [];
      expect(left).toEqual([]);
    },
  );

  it('does not write over what another program has added', () => {
    const journal = Journal.create(disk, path, ['{"head":1}']);
    Journal.open(disk, path).journal.append(['{"theirs":1}']);
    expect(() => journal.append(['{"ours":1}'])).toThrow(refusal('changedElsewhere'));
    expect(linesOf()).toEqual(['{"head":1}', '{"theirs":1}']);
  });

  it.skipIf(!existsSync('/dev/full'))('says that a full device is full', () => {
    const onFull = { ...disk, open: () => disk.open('/dev/full', 'edit'), cut: () => {} };
    const journal = Journal.create(disk, path, ['{"head":1}']);
    Object.assign(journal, { port: onFull });
    expect(() => journal.append(['{"a":1}'])).toThrow(refusal('diskFull'));
    expect(linesOf()).toEqual(['{"head":1}']);
  });
});
