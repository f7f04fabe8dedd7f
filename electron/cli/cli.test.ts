import { type SpawnSyncReturns, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { caseSchema } from '@shared/lab/backtest/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { disk } from '../host/fileport';
import { Journal } from '../host/journal';
import { commandLine, headLine, pageLine } from '../host/lines';
import { decodeSave, encodeSave } from '../host/savefile';
import { type Built, builtCli } from '../host/testing/cli';
import { scratchFolder } from '../host/testing/scratch';

const ROOT = join(import.meta.dirname, '..', '..');
const BEGIN = ['new', '--scenario', 'gulf-1990', '--seed', '1', '--out'];
const GULF_CASE = join(ROOT, 'shared', 'data', 'cases', 'gulf-1991.json');

let built: Built;
let scratch: ReturnType<typeof scratchFolder>;
let game: string;
const at = (name: string) => join(scratch.path, name);

beforeAll(async () => {
  built = await builtCli('main');
  scratch = scratchFolder();
  game = at('gulf.worldhouse');
  expect(run('new', '--scenario', 'gulf-1990', '--seed', '7', '--turns', '3', '--out', game)).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(run('play', game, '--turns', '2')).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => scratch.remove());

const run: Built['run'] = (...args) => built.run(...args);

function json<T>(schema: z.ZodType<T>, ...args: string[]): T {
  const { status, stdout, stderr } = run(...args, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return schema.parse(JSON.parse(stdout));
}

/** A complaint is one or a few lines for people, on the standard error only. */
function complaint({ status, stdout, stderr }: SpawnSyncReturns<string>): string {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).not.toMatch(/\n\s+at |node:internal|Error:|\[host\./);
  expect(stderr.trim().length).toBeGreaterThan(20);
  return stderr;
}

describe('the command line', () => {
  it('explains itself and every command, with examples and exit codes', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    const commands = ['scenarios', 'new', 'play', 'show', 'verify', 'why', 'backtest', 'bench', 'host'];
    for (const name of commands) expect(stdout).toMatch(new RegExp(`^  ${name}`, 'm'));
    expect(stdout).toContain('Exit codes: 0 done; 1');
    expect(run('verify', '--help').stdout).toContain('Example:');
  });

  it('lists the scenarios', () => {
    const seat = z.object({ id: z.string(), order: z.string() });
    const schema = z.object({
      scenarios: z.array(z.object({ id: z.string(), title: z.string(), seats: z.array(seat) })),
    });
    const { scenarios } = json(schema, 'scenarios');
    expect(scenarios.map(({ id }) => id)).toEqual(['gulf-1990', 'immature-anarchy']);
  });

  it('plays a game on, turn by turn', () => {
    const schema = z.object({ turn: z.number(), world: z.object({ turn: z.number() }), hash: z.string() });
    expect(json(schema, 'show', game)).toMatchObject({ turn: 2, world: { turn: 2 } });
    expect(json(schema, 'show', game, '--turn', '0')).toMatchObject({ turn: 0, world: { turn: 0 } });
    expect(complaint(run('show', game, '--turn', '3'))).toContain('Turn 3 has not been played');
  });

  it('finds a sound game the same, and says so with 0', () => {
    expect(run('verify', game)).toMatchObject({ status: 0, stdout: `${game}: the same over 2 turns\n` });
  });

  it('explains a number, by a full subject or a bare id', () => {
    const schema = z.object({
      subject: z.object({ on: z.string(), id: z.string(), field: z.string() }),
      changes: z.array(z.object({ turn: z.number(), because: z.array(z.unknown()) })),
    });
    const ask = ['--turn', '2', '--field', 'autonomy'];
    const full = json(schema, 'why', game, ...ask, '--subject', 'state:kwt');
    expect(full.subject).toEqual({ on: 'state', id: 'kwt', field: 'autonomy' });
    expect(full.changes.length).toBeGreaterThan(0);
    expect(json(schema, 'why', game, ...ask, '--subject', 'kwt')).toEqual(full);
  });

  it.each([
    ['nobody', 'force'],
    ['state:irq', 'nonsense'],
    ['state:__proto__', 'polluted'],
    ['state:irq', 'constructor'],
    ['state:irq:usa', 'force'],
    ['planet:mars', 'force'],
  ])('says that %s has no %s', (subject, field) => {
    complaint(run('why', game, '--turn', '1', '--subject', subject, '--field', field));
  });

  it('places the states of a case', () => {
    const agreement = { exact: z.number(), withinOne: z.number(), kappa: z.number() };
    const state = z.object({
      id: z.string(),
      observed: z.string(),
      predicted: z.string(),
      contributions: z.array(z.unknown()),
    });
    const schema = z.object({
      cases: z.array(z.object({ id: z.string(), ...agreement, states: z.array(state) })),
      pooled: z.object(agreement),
    });
    const { cases } = json(schema, 'backtest', GULF_CASE);
    const coded = caseSchema.parse(JSON.parse(readFileSync(GULF_CASE, 'utf8')));
    expect(cases[0]?.states).toHaveLength(coded.states.length);
    const two = {
      ...coded,
      states: coded.states.filter(({ id }) => [coded.leader, coded.target].includes(id)),
    };
    writeFileSync(at('two.json'), JSON.stringify(two));
    expect(run('backtest', at('two.json')).stdout).toContain('gulf-1991: no state to score');
  });
});

describe('the journal of a game in play', () => {
  it('is gone on with and stays a journal, for whoever plays it has no other', () => {
    const { log } = decodeSave(readFileSync(game), game);
    const file = at('play.journal');
    Journal.create(disk, file, [
      headLine(log.head),
      ...log.pages.map(pageLine),
      ...log.commands.map(commandLine),
    ]);
    const before = readFileSync(file);
    expect(run('play', file)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(file).subarray(0, before.length)).toEqual(before);
    expect(run('verify', file)).toMatchObject({ status: 0, stdout: `${file}: the same over 3 turns\n` });
  });
});

describe('a game that does not come out the same', () => {
  type Log = ReturnType<typeof decodeSave>['log'];
  /** The game with something changed in it and all its checksums right. */
  function changed(name: string, change: (log: Log) => Log): string {
    const { log } = decodeSave(readFileSync(game), game);
    writeFileSync(at(name), encodeSave(change(log), { turn: 3, over: false, app: '0' }));
    return at(name);
  }

  it.each([0, 1, 2])('is told by 1 and the turn, here %i', (turn) => {
    const pages = (log: Log) =>
      log.pages.map((page) => (page.turn === turn ? { ...page, hash: 'deadbeefdeadbeef' } : page));
    const file = changed(`diverged-${turn}`, (log) => ({ ...log, pages: pages(log) }));
    expect(run('verify', file)).toMatchObject({ status: 1, stdout: `${file}: diverged at turn ${turn}\n` });
    const before = readFileSync(file);
    expect(run('play', file).status).toBe(1);
    expect(readFileSync(file)).toEqual(before);
  });

  it('because another seed would have made it is told by 1', () => {
    const file = changed('seed', ({ head, ...log }) => ({
      ...log,
      head: { ...head, setup: { ...head.setup, seed: 8 } },
    }));
    expect(run('verify', file).status).toBe(1);
  });

  it('because other rules made it is told by 3, and can still be shown', () => {
    const file = changed('older', ({ head, ...log }) => ({
      ...log,
      head: { ...head, setup: { ...head.setup, rules: '0' } },
    }));
    expect(run('verify', file, game)).toMatchObject({ status: 3 });
    expect(run('play', file)).toMatchObject({ status: 3 });
    expect(run('show', file)).toMatchObject({ status: 0 });
  });
});

describe('what a person gets wrong is told in words, with 2:', () => {
  it.each([
    ['an unknown scenario', ['new', '--scenario', 'moon', '--seed', '1', '--out', 'x'], 'no scenario “moon”'],
    [
      'an unknown seat',
      ['new', '--scenario', 'gulf-1990', '--seed', '1', '--out', 'x', '--seat', 'zzz'],
      'seat “zzz”',
    ],
    [
      'a seed that is no number',
      ['new', '--scenario', 'gulf-1990', '--seed', '1e3', '--out', 'x'],
      'whole number',
    ],
    ['a seed left out', ['new', '--scenario', 'gulf-1990', '--out', 'x'], '--seed'],
    ['an unknown command', ['fly'], 'unknown command'],
    ['an unknown option', ['scenarios', '--fast'], 'unknown option'],
    ['a file that is not there', ['show', '/nowhere/x.worldhouse'], 'is not there'],
    ['a folder for a file', ['verify', ROOT], 'is a folder'],
    ['a file that is no game', ['verify', join(ROOT, 'package.json')], 'not a Worldhouse game'],
    [
      'a folder that is not there',
      ['new', '--scenario', 'gulf-1990', '--seed', '1', '--out', '/nowhere/x'],
      'not there',
    ],
    ['a folder where a file is', ['verify', join(ROOT, 'LICENSE', 'x')], 'is not there'],
    ['too long a name', ['verify', 'a'.repeat(300)], 'is not there'],
    ['too long a name to write', [...BEGIN, 'a'.repeat(300)], 'longer than this disk allows'],
    ['no name to write', [...BEGIN, ''], 'is a folder'],
    ['a journal that is a folder', ['sensitivity', 'P7', '--minutes', '0', '--journal', ROOT], 'is a folder'],
    ['a home that is a file', ['host', '--home', join(ROOT, 'LICENSE')], 'a file stands where'],
    ['a home without a name', ['host', '--home', ''], 'must name a folder'],
    ['a case that is no JSON', ['backtest', join(ROOT, 'LICENSE')], 'no JSON'],
    ['a case of the wrong shape', ['backtest', join(ROOT, 'package.json')], 'cannot be read'],
    ['a port that cannot be', ['host', '--port', '70000'], 'whole number'],
  ])('%s', (_what, args, words) => {
    expect(complaint(run(...args))).toContain(words);
  });

  it('a damaged game, left as it is', () => {
    const torn = at('torn.worldhouse');
    writeFileSync(torn, readFileSync(game));
    truncateSync(torn, statSync(torn).size - 100);
    const before = readFileSync(torn);
    for (const command of ['verify', 'play', 'show']) {
      expect(complaint(run(command, torn))).toContain('cut short');
    }
    expect(readFileSync(torn)).toEqual(before);
  });

  it('what a file or its name would do to a terminal is shown and not done', () => {
    const file = at('\u001b[31mred: worldhouse');
    const said = complaint(run('verify', file));
    expect(said).not.toContain('\u001b');
    expect(said).toContain('[31mred: worldhouse is not there');
  });

  it.skipIf(!existsSync('/dev/zero'))('a device without end', () => {
    expect(complaint(run('verify', '/dev/zero'))).toContain('too big');
  });

  it('one damaged game among sound ones, which are verified all the same', () => {
    const bad = at('bad.worldhouse');
    writeFileSync(bad, 'x');
    const { status, stdout, stderr } = run('verify', game, bad);
    expect(status).toBe(2);
    expect(stdout).toContain('the same over 2 turns');
    expect(stderr).toContain('bad.worldhouse is not a Worldhouse game');
  });

  it('a file that would be written over, unless told to', () => {
    const taken = at('taken.worldhouse');
    writeFileSync(taken, 'mine');
    const begin = ['new', '--scenario', 'gulf-1990', '--seed', '1', '--out', taken];
    expect(complaint(run(...begin))).toContain('--force');
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    expect(run(...begin, '--force').status).toBe(0);
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk, and the device stays a device', () => {
    const begin = ['new', '--scenario', 'gulf-1990', '--seed', '1', '--out'];
    expect(complaint(run(...begin, '/dev/full'))).toContain('disk is full');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    symlinkSync('/dev/full', at('link.worldhouse'));
    expect(complaint(run(...begin, at('link.worldhouse')))).toContain('disk is full');
  });

  // Not even root may make files there.
  it.skipIf(!existsSync('/sys/kernel'))('a folder that refuses', () => {
    const begin = ['new', '--scenario', 'gulf-1990', '--seed', '1', '--out', '/sys/kernel/x.worldhouse'];
    expect(complaint(run(...begin))).toContain('does not let');
  });

  it('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    // Without built pages the host says that first, which is just as clear.
    expect(complaint(run('host', '--port', port, '--home', at('home')))).toMatch(/in use|npm run build/);
    server.close();
  });
});

describe('a reader that has had enough', () => {
  it('ends the program quietly', async () => {
    const child = spawn(process.execPath, [built.cli, 'show', game, '--json'], { cwd: ROOT });
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect(told).toBe('');
  });
});
