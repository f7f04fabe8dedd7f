import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Host } from './host';
import { scratchFolder } from './testing/scratch';
import { toyRules } from './testing/toy';

let scratch: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

const client = { door: 'window' } as const;
const PLAYER = join(import.meta.dirname, 'testing', 'restless-player.ts');

/** Starts the player, kills it after so many turns and a moment, and gives what it had said by then. */
async function killAfter(turns: number, moment: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', PLAYER, scratch.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    said += text;
    if (said.split('taken').length > turns) setTimeout(() => child.kill('SIGKILL'), moment);
  });
  const [code, signal] = await once(child, 'close');
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return said.split('\n').slice(0, -1);
}

describe('a program that is killed', () => {
  it.each([
    [1, 0],
    [4, 3],
    [9, 11],
  ])('after %i turns and %i ms loses at most the command that was being sent', async (turns, moment) => {
    const [first = '', ...said] = await killAfter(turns, moment);
    const game = first.replace('game ', '');
    const host = new Host({ rules: toyRules(), home: scratch.path, version: '0.1.0' });
    const reply = host.handle('open', { game }, client);
    if (!reply.ok) throw new Error(reply.code);
    const { turn, awaits, watchOnly } = reply.value;
    expect(watchOnly).toBe(false);
    const [, lastTurn = '0', lastAwaits] = (said.at(-1) ?? '').split(' ');
    // What was said to be taken is taken; the one on its way may be as well.
    const steps = (t: number, a: string) => t * 2 + (a === 'responses' ? 1 : 0);
    const known = steps(Number(lastTurn), lastAwaits ?? '');
    expect(steps(turn, awaits)).toBeGreaterThan(known);
    expect(steps(turn, awaits)).toBeLessThanOrEqual(known + 4);
    // And it goes on.
    const next = awaits === 'orders' ? 'submit' : 'respond';
    const input = awaits === 'orders' ? { game, orders: [] } : { game, responses: [] };
    expect(host.handle(next, input, client).ok).toBe(true);
  });
});
