import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Trial } from '@shared/lab/sensitivity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Faults, faultyDisk } from '../testing/faulty-disk';
import { scratchFolder } from '../testing/scratch';
import type { Crew } from './crew';
import { withHands } from './hands';
import { runSensitivity } from './sensitivity';
import { TrialJournal } from './trials';
import type { TrialsTask } from './work';

let scratch: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  scratch = scratchFolder();
});
afterAll(() => scratch.remove());

const HEAD = { rules: '1', table: 'abc' };
const trial: Trial = { proposition: 'P11', place: 0, moves: {}, trace: false };

function counting(): { crew: Crew<TrialsTask>; given: () => number } {
  let given = 0;
  const give = async () => ({ outcome: [[++given]], reads: [] });
  return { crew: { give, end: async () => {} }, given: () => given };
}

describe('the journal of a screening', () => {
  it('plays what it does not hold, once, and remembers it for whoever begins again', async () => {
    const file = join(scratch.path, 'one.jsonl');
    const { crew, given } = counting();
    const first = new TrialJournal(file, HEAD);
    expect(await first.ask('a', trial, crew)).toEqual({ outcome: [[1]], reads: [] });
    await first.ask('a', trial, crew);
    await first.ask('b', trial, crew);
    expect(given()).toBe(2);
    const again = new TrialJournal(file, HEAD);
    expect((await again.ask('b', trial, crew)).outcome).toEqual([[2]]);
    expect(given()).toBe(2);
  });

  it('cuts off a line that a kill tore, and plays it again', async () => {
    const file = join(scratch.path, 'torn.jsonl');
    const { crew } = counting();
    await new TrialJournal(file, HEAD).ask('a', trial, crew);
    const whole = readFileSync(file, 'utf8');
    appendFileSync(file, '{"key":"b","outco');
    const again = new TrialJournal(file, HEAD);
    expect(readFileSync(file, 'utf8')).toBe(whole);
    await again.ask('b', trial, crew);
    expect(readFileSync(file, 'utf8')).toBe(`${whole}${JSON.stringify({ key: 'b', outcome: [[2]] })}\n`);
  });

  it('refuses what was begun with other rules, another table, or is no journal', () => {
    const file = join(scratch.path, 'other.jsonl');
    new TrialJournal(file, HEAD);
    expect(() => new TrialJournal(file, { ...HEAD, rules: '2' })).toThrow(/begun with rules 1/);
    expect(() => new TrialJournal(file, { ...HEAD, table: 'x' })).toThrow(/another table/);
    appendFileSync(file, '{"key":1}\n');
    expect(() => new TrialJournal(file, HEAD)).toThrow(/damaged in line 2/);
    writeFileSync(file, 'once upon a time\n');
    expect(() => new TrialJournal(file, HEAD)).toThrow(/no journal/);
  });

  it('leaves somebody’s file that is no journal as it is, without an end to its last line too', () => {
    const file = join(scratch.path, 'letter.txt');
    writeFileSync(file, 'Dear Ann,\nyours, Bob');
    expect(() => new TrialJournal(file, HEAD)).toThrow(/no journal/);
    expect(readFileSync(file, 'utf8')).toBe('Dear Ann,\nyours, Bob');
  });

  it.each([
    ['a folder', '.', 'notAFile'],
    ['a folder that is not there', 'no/where.jsonl', 'missing'],
    ['a device without end', '/dev/zero', 'notRegular'],
  ])('is refused in words where it is %s', (_what, name, code) => {
    expect(() => new TrialJournal(resolve(scratch.path, name), HEAD)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('is cut back where the disk is full, and goes on when it is not', async () => {
    const file = join(scratch.path, 'full.jsonl');
    const faults: Faults = {};
    const { crew } = counting();
    const journal = new TrialJournal(file, HEAD, faultyDisk(faults));
    const before = readFileSync(file);
    faults.room = 5;
    await expect(journal.ask('a', trial, crew)).rejects.toMatchObject({ code: 'diskFull' });
    expect(readFileSync(file)).toEqual(before);
    delete faults.room;
    await journal.ask('a', trial, crew);
    expect(new TrialJournal(file, HEAD).has('a')).toBe(true);
  });

  it('writes over nothing that another program has added', async () => {
    const file = join(scratch.path, 'two.jsonl');
    const { crew } = counting();
    const journal = new TrialJournal(file, HEAD);
    await new TrialJournal(file, HEAD).ask('theirs', trial, crew);
    await expect(journal.ask('ours', trial, crew)).rejects.toThrow(/Another program/);
    expect(new TrialJournal(file, HEAD).has('theirs')).toBe(true);
  });
});

describe('hands', () => {
  it('do all items in their order, so many at a time, and begin nothing once it is late', async () => {
    let busy = 0;
    let most = 0;
    const act = async (item: number) => {
      busy++;
      most = Math.max(most, busy);
      await Promise.resolve();
      busy--;
      return 2 * item;
    };
    expect(await withHands(2, [1, 2, 3, 4, 5], act)).toEqual([2, 4, 6, 8, 10]);
    expect(most).toBe(2);
    let begun = 0;
    const late = () => begun >= 2;
    const counted = async () => ++begun;
    expect(await withHands(1, [1, 2, 3], counted, late)).toEqual([1, 2, undefined]);
  });
});

describe('a screening', () => {
  it('can be broken off anywhere and goes on to the same result', async () => {
    const options = { propositions: ['P11'], pairs: 2, worker: null, workers: 1 };
    // Each piece of work is a moment of a time that has so many.
    const late = (calls: number) => {
      let gone = 0;
      return (part = 1) => gone++ >= part * calls;
    };
    const calls = 100;
    const straight = await runSensitivity({
      ...options,
      journal: join(scratch.path, 'straight.jsonl'),
      late: late(calls),
    });
    const journal = join(scratch.path, 'broken.jsonl');
    const broken = await runSensitivity({ ...options, journal, late: late(20) });
    expect(broken).toMatchObject({ whole: false, propositions: [] });
    await runSensitivity({ ...options, journal, late: late(55) });
    expect(await runSensitivity({ ...options, journal, late: late(calls) })).toEqual(straight);
    const [p11] = straight.propositions;
    expect(p11?.reads).toBeGreaterThan(50);
    expect(p11?.moves).toBeGreaterThan(p11?.reads ?? 0);
    expect((p11?.stopped ?? 0) + (p11?.full ?? 0)).toBeGreaterThan(0);
    // Two pairs rule nothing out, so that more were asked for as long as there was time.
    expect(p11?.pairs).toBeGreaterThan(2);
    expect((p11?.stopped ?? 0) + (p11?.full ?? 0) + (p11?.left ?? 0) + (p11?.ruledOut ?? 0)).toBe(p11?.moves);
  }, 240_000);
});
