import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..', '..');
/** Below node_modules, so that they find the packages; side by side, as a build puts them. */
const BUILT = join(ROOT, 'node_modules', '.cache', 'worldhouse', 'survey');

beforeAll(async () => {
  await build({
    entryPoints: {
      cli: join(import.meta.dirname, 'index.ts'),
      'lab-worker': join(ROOT, 'electron', 'host', 'lab-worker.ts'),
    },
    outdir: BUILT,
    bundle: true,
    packages: 'external',
    alias: { '@shared': join(ROOT, 'shared') },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
});

function run(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(BUILT, 'cli.js'), 'survey', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

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
