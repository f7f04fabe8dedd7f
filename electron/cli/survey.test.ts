import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Built, builtCli } from '../host/testing/cli';

let cli: Built;
beforeAll(async () => {
  cli = await builtCli('survey');
});

const run = (...args: string[]) => cli.run('survey', ...args);

const printed = z.object({
  games: z.number(),
  balanced: z.number(),
  findings: z.array(z.object({ asks: z.string(), holds: z.boolean() })),
  wins: z.array(z.object({ order: z.string(), wins: z.number(), share: z.number() })),
});

describe('the command "survey"', () => {
  it('prints the same for programs with any number of workers', () => {
    const one = run('--games', '4', '--workers', '1', '--json');
    expect(one).toMatchObject({ status: 0, stderr: '' });
    expect(run('--games', '4', '--workers', '2', '--json').stdout).toBe(one.stdout);
    const told = printed.parse(JSON.parse(one.stdout));
    expect(told).toMatchObject({ games: 4, balanced: 4 });
    expect(told.findings).toHaveLength(7);
    expect(told.wins.reduce((sum, { wins }) => sum + wins, 0)).toBeGreaterThanOrEqual(4);
  });

  it('prints tables for people, and no bar where there is no terminal', () => {
    const { status, stdout, stderr } = run('--games', '2');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^2 games of 24 turns over 9 starts, rules \d+$/m);
    expect(stdout).toMatch(/^policies used +\d+ +no/m);
  });

  it('complains of a bad number in words, with exit code 2', () => {
    const { status, stderr } = run('--games', 'many');
    expect(status).toBe(2);
    expect(stderr).toMatch(/whole number from 1/);
  });
});
