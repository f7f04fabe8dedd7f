import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from './fileport';
import { Journal } from './journal';
import { alone } from './lock';
import { type Faults, faultyDisk } from './testing/faulty-disk';
import { scratchFolder } from './testing/scratch';

let scratch: ReturnType<typeof scratchFolder>;
let path: string;
let lock: string;
beforeEach(() => {
  scratch = scratchFolder();
  path = join(scratch.path, 'a.journal');
  lock = `${path}.lock`;
});
afterEach(() => scratch.remove());

const refusal = (code: string) => expect.objectContaining({ code });
const WRITER = join(import.meta.dirname, 'testing', 'busy-writer.ts');

describe('whoever is to be alone', () => {
  it('holds the lock for as long as the work takes, and lets it go where that fails', () => {
    expect(alone(disk, path, () => existsSync(lock))).toBe(true);
    expect(existsSync(lock)).toBe(false);
    const failing = () => {
      throw new TypeError('ours');
    };
    expect(() => alone(disk, path, failing)).toThrow(TypeError);
    expect(existsSync(lock)).toBe(false);
  });

  it('is refused in words while another does not come to an end, and leaves its lock alone', () => {
    const held = `${process.pid} ${hostname()}`;
    writeFileSync(lock, held);
    expect(() => alone(disk, path, () => 0)).toThrow(refusal('busy'));
    expect(readFileSync(lock, 'utf8')).toBe(held);
  });

  it('passes over the lock of one who was killed, at once', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(lock, `${pid} ${hostname()}`);
    const begun = Date.now();
    expect(alone(disk, path, () => 'done')).toBe('done');
    expect(Date.now() - begun).toBeLessThan(1000);
  });

  it.each([
    ['another machine', '1 elsewhere'],
    ['one who had no time to write who it was', ''],
  ])('passes over an old lock of %s', (_whose, text) => {
    writeFileSync(lock, text);
    utimesSync(lock, new Date(0), new Date(0));
    expect(alone(disk, path, () => 'done')).toBe('done');
  });

  it.each([
    ['a full disk', { room: 1 }, 'diskFull'],
    ['a folder that refuses', { fail: { call: 'open', code: 'EACCES' } }, 'noPermission'],
  ] satisfies [string, Faults, string][])(
    'is told of %s, and leaves nothing behind',
    (_what, faults, code) => {
      expect(() => alone(faultyDisk(faults), path, () => 0)).toThrow(refusal(code));
      expect(existsSync(lock)).toBe(false);
    },
  );
});

/** What a writer says was taken. */
async function takenBy(name: string): Promise<string[]> {
  const args = ['--import', 'tsx', WRITER, path, name, '400', '10000'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  return said.split('\n').slice(0, -1);
}

describe('programs that add to one journal as fast as they can', () => {
  it('leave it whole, with everything in it that was said to be taken and nothing else', async () => {
    Journal.create(disk, path, ['{"head":1}']);
    const taken = (await Promise.all(['one', 'two', 'three'].map(takenBy))).flat();
    const [, ...lines] = Journal.open(disk, path).lines;
    const kept = lines.map((line) => {
      const { name, n } = JSON.parse(line) as { name: string; n: number };
      return `${name} ${n}`;
    });
    expect([...kept].sort()).toEqual([...taken].sort());
    // Few on a slow disk, but enough to have met each other.
    expect(kept.length).toBeGreaterThan(10);
  }, 60_000);
});
