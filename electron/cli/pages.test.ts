import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Built, builtCli } from '../host/testing/cli';
import { wantsLargePages } from './pages';

let cli: Built;
beforeAll(async () => {
  cli = await builtCli('pages');
});

const linux = process.platform === 'linux';

/** A survey that would go on for minutes, once it has been started anew in large pages. */
async function longSurvey(): Promise<{ starter: ChildProcess; ended: Promise<unknown> }> {
  const starter = spawn(process.execPath, [cli.cli, 'survey', '--games', '1000', '--workers', '1']);
  starter.stdout.resume();
  starter.stderr.resume();
  // The outputs are closed once nobody has them open any more: neither the starter nor the started.
  const ended = once(starter, 'close');
  const children = `/proc/${starter.pid}/task/${starter.pid}/children`;
  while (!existsSync(children) || readFileSync(children, 'utf8') === '') await wait(10);
  return { starter, ended };
}

describe('large pages', () => {
  it('are wanted by what plays games by the hundred, once, and by nothing else', () => {
    expect(wantsLargePages(['survey', '--games', '4'], [])).toBe(linux);
    expect(wantsLargePages(['survey', '--games', '4'], ['--use-largepages=silent'])).toBe(false);
    expect(wantsLargePages(['survey', '--help'], [])).toBe(false);
    expect(wantsLargePages(['play', 'survey'], [])).toBe(false);
    expect(wantsLargePages([], [])).toBe(false);
  });

  it('hand on what is printed, and the exit code', () => {
    const { status, stdout } = cli.run('survey', '--games', '2', '--workers', '1', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ games: 2 });
    expect([0, 1]).toContain(status);
    expect(cli.run('survey', '--games', 'many')).toMatchObject({ status: 2, stdout: '' });
  });

  it.skipIf(!linux)('end with whoever started them, told to or killed', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const { starter, ended } = await longSurvey();
      starter.kill(signal);
      await ended;
      expect(starter.signalCode).toBe(signal);
    }
  });
});
