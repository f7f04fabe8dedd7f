import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Built, builtCli } from '../host/testing/cli';

let cli: Built;
beforeAll(async () => {
  cli = await builtCli('propositions');
});

const run = (...args: string[]) => cli.run('propositions', ...args);

const estimate = { value: z.number(), interval: z.tuple([z.number(), z.number()]).nullable() };
const printed = z.object({
  propositions: z.array(
    z.object({
      id: z.string(),
      claim: z.string(),
      source: z.string(),
      kind: z.enum(['assumed', 'derived']),
      effect: z.number().nullable(),
      interval: z.tuple([z.number(), z.number()]).nullable(),
      holds: z.boolean(),
      ablated: z.object(estimate),
      placebo: z.object({ ...estimate, arm: z.string(), beyond: z.boolean() }),
      games: z.number(),
    }),
  ),
});

describe('the command "propositions"', () => {
  it('prints those named, the same for any number of workers', () => {
    const one = run('p15', 'P13', '--games', '4', '--workers', '1', '--json');
    expect(one).toMatchObject({ status: 0, stderr: '' });
    expect(run('P13', 'P15', '--games', '4', '--workers', '2', '--json').stdout).toBe(one.stdout);
    const told = printed.parse(JSON.parse(one.stdout)).propositions;
    expect(told.map(({ id, games }) => [id, games])).toEqual([
      ['P13', 4],
      ['P15', 4],
    ]);
  });

  it('prints a table for people, and no bar where there is no terminal', () => {
    const { status, stdout, stderr } = run('P15', '--games', '3');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^P15 +assumed +d +\d/m);
    expect(stdout).toMatch(/^\d of 1 hold, by rules \d+\.$/m);
  });

  it('complains of one that there is not, with exit code 2', () => {
    const { status, stdout, stderr } = run('P21');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/There is no proposition P21; they are P1, P2/);
  });
});
