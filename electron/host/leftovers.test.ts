import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from './fileport';
import { partName, sweepParts } from './leftovers';
import { Library } from './library';
import { faultyDisk } from './testing/faulty-disk';
import { scratchFolder } from './testing/scratch';
import { toyRules } from './testing/toy';

const HOUR = 60 * 60 * 1000;
const NOW = Date.UTC(2026, 0, 2, 12);

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

function lay(folder: string, name: string, changed: number): string {
  const path = join(folder, name);
  writeFileSync(path, 'half of it');
  utimesSync(path, changed / 1000, changed / 1000);
  return name;
}

describe('what a killed write left', () => {
  it('is swept once it is a day old, under our own names only', () => {
    const old = NOW - 25 * HOUR;
    lay(scratch.path, partName(), old);
    const kept = [
      lay(scratch.path, partName(), NOW - 23 * HOUR),
      lay(scratch.path, '.mine.part', old),
      lay(scratch.path, 'film.part', old),
      lay(scratch.path, `x${partName()}`, old),
      lay(scratch.path, 'game-0123456789abcdef.journal', old),
    ];
    const folder = partName();
    mkdirSync(join(scratch.path, folder));
    utimesSync(join(scratch.path, folder), old / 1000, old / 1000);
    sweepParts(disk, scratch.path, NOW);
    expect(readdirSync(scratch.path).sort()).toEqual([...kept, folder].sort());
  });

  it('stays where the disk refuses, and nobody is troubled by it', () => {
    const name = lay(scratch.path, partName(), NOW - 48 * HOUR);
    for (const call of ['list', 'stat', 'remove'] as const) {
      sweepParts(faultyDisk({ fail: { call, code: 'EACCES' } }), scratch.path, NOW);
    }
    sweepParts(disk, join(scratch.path, 'none'), NOW);
    expect(readdirSync(scratch.path)).toEqual([name]);
  });

  it('is gone once the library is opened', () => {
    lay(scratch.path, partName(), Date.now() - 48 * HOUR);
    new Library(disk, scratch.path, toyRules(), '0.1.0');
    expect(readdirSync(scratch.path)).toEqual([]);
  });
});
