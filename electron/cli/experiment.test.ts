import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Built, builtCli } from '../host/testing/cli';
import { scratchFolder } from '../host/testing/scratch';

let scratch: ReturnType<typeof scratchFolder>;
let cli: Built;
beforeAll(async () => {
  cli = await builtCli('experiment');
  scratch = scratchFolder();
});
afterAll(() => scratch.remove());

const run = (...args: string[]) => cli.run('experiment', ...args);

function file(name: string, text: string): string {
  const path = join(scratch.path, name);
  writeFileSync(path, text);
  return path;
}

const SMALL = {
  format: 1,
  id: 'small',
  title: 'Small',
  start: 'regime.anarchy',
  turns: 2,
  games: 3,
  arms: { control: { player: 'idle' }, treatment: {} },
  measures: { used: { of: 'count.policies' } },
  compare: [
    { measure: 'used', treatment: 'treatment', control: 'control', effect: 'difference', atLeast: 1 },
  ],
};
const small = () => file('small.json', JSON.stringify(SMALL));

describe('the command "experiment"', () => {
  it('prints the same for programs with any number of workers', () => {
    const schema = z.object({
      id: z.string(),
      games: z.number(),
      seeds: z.array(z.number()),
      readings: z.array(
        z.object({ arm: z.string(), mean: z.number(), values: z.array(z.number()).length(4) }),
      ),
      verdicts: z.array(
        z.object({ value: z.number(), interval: z.tuple([z.number(), z.number()]), holds: z.boolean() }),
      ),
      holds: z.boolean(),
    });
    const one = run(small(), '--games', '4', '--seeds', 'even', '--workers', '1', '--json');
    expect(one).toMatchObject({ status: 0, stderr: '' });
    expect(run(small(), '--games', '4', '--seeds', 'even', '--workers', '2', '--json').stdout).toBe(
      one.stdout,
    );
    const told = schema.parse(JSON.parse(one.stdout));
    expect(told).toMatchObject({ id: 'small', games: 4, seeds: [2, 4, 6, 8], holds: true });
  });

  it('prints tables for people, and no bar where there is no terminal', () => {
    const { status, stdout, stderr } = run(small());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('3 games of 2 turns in each of 2 arms');
    expect(stdout).toMatch(/^used +treatment − control +difference +\d.* yes$/m);
  });

  it.each<[string, () => string[], RegExp]>([
    ['a missing file', () => ['nowhere.json'], /nowhere\.json/],
    ['a folder', () => [scratch.path], /folder|file/],
    ['what is no JSON', () => [file('bad.json', '{"format": 1,')], /is no JSON: .*docs\/experiments\.md/],
    [
      'what cannot be run',
      () => [file('slip.json', JSON.stringify({ ...SMALL, set: { 'states.*.opennes': 1 } }))],
      /The experiment small cannot be run:\n {2}set\.states\.\*\.opennes: .*did you mean 'openness'\?/,
    ],
    ['a bad number', () => [small(), '--games', '1'], /whole number from 2/],
  ])('complains of %s in words, with exit code 2', (_what, args, message) => {
    const { status, stdout, stderr } = run(...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at |node:internal|\[host\./);
  });
});
