import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from './fileport';
import { Library } from './library';
import { headOf } from './setup';
import { begin, pageAt } from './story';
import { Bench, codeOf, grow, NEW } from './testing/bench';
import type { Faults } from './testing/faulty-disk';
import { toyRules } from './testing/toy';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

describe('on a disk that misbehaves', () => {
  it.each([
    ['full', { room: 20 }, 'diskFull'],
    ['refusing', { fail: { call: 'open', code: 'EACCES' } }, 'noPermission'],
    ['read-only', { fail: { call: 'open', code: 'EROFS' } }, 'noPermission'],
    ['failing', { fail: { call: 'sync', code: 'EIO' } }, 'disk'],
  ] satisfies [string, Faults, string][])(
    '(%s) a turn is refused, nothing is lost, and it can be tried again',
    (_w, f, code) => {
      const { game } = bench.get('newGame', NEW);
      bench.get('submit', { game, orders: [grow()] });
      const before = bench.get('table', { game });
      Object.assign(bench.faults, structuredClone(f));
      expect(codeOf(bench.ask('submit', { game, orders: [grow()] }))).toBe(code);
      expect(codeOf(bench.ask('draft', { game, orders: [grow()] }))).toBe(code);
      expect(codeOf(bench.ask('newGame', NEW))).toBe(code);
      expect(codeOf(bench.ask('settings', { theme: 'dark' }))).toBe(code);
      delete bench.faults.fail;
      delete bench.faults.room;
      expect(bench.get('table', { game })).toEqual(before);
      expect(bench.get('open', { game }, bench.another())).toEqual(before);
      expect(bench.get('submit', { game, orders: [grow()] }).turn).toBe(2);
      expect(bench.get('library', {})).toHaveLength(1);
    },
  );

  it('a game that is over but cannot be put away stays whole in its journal', () => {
    const { game } = bench.get('newGame', { ...NEW, turns: 1 });
    bench.faults.fail = { call: 'rename', code: 'EACCES' };
    expect(bench.get('submit', { game, orders: [] }).awaits).toBe('over');
    expect(bench.files).toEqual([`${game}.journal`]);
    delete bench.faults.fail;
    expect(bench.get('open', { game }, bench.another()).awaits).toBe('over');
  });

  it('a folder that cannot be read is said so', () => {
    bench.get('newGame', NEW);
    bench.faults.fail = { call: 'list', code: 'EACCES' };
    expect(codeOf(bench.ask('library', {}))).toBe('noPermission');
  });

  it('one thing among the games that cannot be read keeps nobody from the others', () => {
    const { game } = bench.get('newGame', NEW);
    symlinkSync('game-loop.journal', join(bench.home, 'games', 'game-loop.journal'));
    const listed = bench.get('library', {}).map(({ id, trouble }) => [id, trouble?.key ?? null]);
    expect(new Map(listed as [string, string][])).toEqual(
      new Map([
        [game, null],
        ['game-loop', 'host.missing'],
      ]),
    );
    expect(bench.get('welcome', {}).unfinished?.id).toBe(game);
    expect(codeOf(bench.ask('open', { game: 'game-loop' }))).toBe('noSuchGame');
  });

  it('a journal that was cut short before its first page is listed with that, and not offered', () => {
    const { game } = bench.get('newGame', NEW);
    const path = join(bench.home, 'games', `${game}.journal`);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, text.indexOf('\n') + 20));
    expect(bench.get('library', {}).map(({ trouble }) => trouble?.key)).toEqual(['host.file.truncated']);
    expect(bench.get('welcome', {}).unfinished).toBeNull();
    expect(codeOf(bench.ask('open', { game }, bench.another()))).toBe('file.truncated');
  });

  it('a file of which the disk tells nothing is listed with that', () => {
    bench.get('newGame', NEW);
    bench.faults.fail = { call: 'stat', code: 'EIO' };
    expect(bench.get('library', {}).map(({ trouble }) => trouble?.key)).toEqual(['host.disk']);
  });

  it('two hosts on one folder do not write over each other', () => {
    const { game } = bench.get('newGame', NEW);
    const other = bench.another();
    bench.get('open', { game }, other);
    bench.get('submit', { game, orders: [grow()] });
    expect(codeOf(bench.ask('submit', { game, orders: [] }, other))).toBe('changedElsewhere');
    expect(bench.get('table', { game }, other)).toEqual(bench.get('table', { game }));
  });

  it.each([
    ['goes on with it', 1],
    ['plays it to its end', 4],
  ])('nor over a game that came as a file, when the other %s', (_what, turns) => {
    const { game: first } = bench.get('newGame', NEW);
    const { id: game } = bench.get('importGame', bench.get('exportGame', { game: first }));
    const other = bench.another();
    bench.get('open', { game }, other);
    if (turns === 4) bench.playOut(game);
    else bench.get('submit', { game, orders: [grow()] });
    const kept = bench.get('table', { game }, bench.another());
    expect(codeOf(bench.ask('submit', { game, orders: [] }, other))).toBe('changedElsewhere');
    expect(bench.get('table', { game }, bench.another())).toEqual(kept);
    expect(bench.get('table', { game }, other)).toEqual(kept);
  });
});

describe('a title in the library', () => {
  it('is the program’s own where it made it of scenario and seat, and not where somebody gave another', () => {
    const [card] = toyRules().scenarios();
    const library = new Library(disk, join(bench.home, 'games'), toyRules(), '0.1.0');
    const keep = (id: string, title?: string) => {
      const head = headOf(card!, { ...NEW, seed: 7, turns: null }, 'toy-1', id, '2026-01-01T00:00:00Z');
      const opening = pageAt(toyRules(), begin(toyRules(), head.setup), 0);
      const named = { ...head, title: title ?? head.title };
      library.keep({ head: named, commands: [], pages: [opening], draft: null });
    };
    keep('game-made');
    keep('game-given', 'Our second try');
    const told = Object.fromEntries(
      bench.get('library', {}).map(({ id, title, made }) => [id, [title, made]]),
    );
    expect(told).toEqual({
      'game-made': ['Toy · Land aaa', true],
      'game-given': ['Our second try', false],
    });
  });
});

describe('a game whose program was killed while the computer seats were moving', () => {
  it('goes on from there when it is opened', () => {
    const [card] = toyRules().scenarios();
    const wish = { ...NEW, seed: 7, turns: null };
    const head = headOf(card!, wish, 'toy-1', 'game-interrupted', '2026-01-01T00:00:00Z');
    const opening = pageAt(toyRules(), begin(toyRules(), head.setup), 0);
    const handed = { kind: 'orders' as const, seat: 'aaa', orders: [grow()] };
    const library = new Library(disk, join(bench.home, 'games'), toyRules(), '0.1.0');
    library.keep({ head, commands: [handed], pages: [opening], draft: null });
    const table = bench.get('open', { game: head.id });
    expect(table).toMatchObject({ turn: 2, awaits: 'orders' });
    expect(bench.get('open', { game: head.id }, bench.another())).toEqual(table);
  });
});

describe('files', () => {
  const exported = () => {
    const { game } = bench.get('newGame', NEW);
    bench.get('submit', { game, orders: [grow()] });
    return { game, ...bench.get('exportGame', { game }) };
  };

  it('handed out and taken in again go on where they were', () => {
    const { game, name, bytes } = exported();
    expect(name).toBe('toy-land-aaa-1.worldhouse');
    const taken = bench.get('importGame', { name, bytes });
    expect(taken).toMatchObject({ turn: 2, over: false, seat: 'aaa', trouble: null });
    expect(taken.id).not.toBe(game);
    const next = bench.get('submit', { game: taken.id, orders: [grow()] });
    expect(next).toMatchObject({ awaits: 'responses', turn: 2 });
    // The file has become a journal, and only that.
    expect(bench.files.filter((file) => file.startsWith(taken.id))).toEqual([`${taken.id}.journal`]);
    expect(bench.get('open', { game: taken.id }, bench.another())).toEqual(next);
    expect(bench.playOut(taken.id).history.at(-1)?.hash).toBe(bench.playOut(game).history.at(-1)?.hash);
  });

  it('taken in twice are one game, until it is played on', () => {
    const { name, bytes } = exported();
    const [first, again] = [
      bench.get('importGame', { name, bytes }),
      bench.get('importGame', { name, bytes }),
    ];
    expect(again).toEqual(first);
    bench.get('submit', { game: first.id, orders: [] });
    const fresh = bench.get('importGame', { name, bytes });
    expect(fresh.id).not.toBe(first.id);
    expect(bench.get('library', {})).toHaveLength(3);
  });

  it('that are damaged or foreign change nothing', () => {
    const { name, bytes } = exported();
    const whole = Buffer.from(bytes, 'base64');
    const before = bench.files;
    const spoilt = Buffer.from(whole);
    spoilt[whole.length - 20]! ^= 4;
    for (const [file, code] of [
      [Buffer.from('hello'), 'file.foreign'],
      [Buffer.alloc(0), 'file.empty'],
      [whole.subarray(0, 300), 'file.truncated'],
      [spoilt, 'file.damaged'],
    ] as const) {
      expect(codeOf(bench.ask('importGame', { name, bytes: file.toString('base64') }))).toBe(code);
    }
    expect(bench.files).toEqual(before);
  });

  it('in the folder that cannot be read are listed with their trouble and left alone', () => {
    bench.get('newGame', NEW);
    writeFileSync(join(bench.home, 'games', 'not-a-game.worldhouse'), 'Dear diary');
    writeFileSync(join(bench.home, 'games', 'torn.journal'), '');
    writeFileSync(join(bench.home, 'games', 'notes.txt'), 'mine');
    const games = bench.get('library', {});
    expect(games.map(({ id, trouble }) => [id, trouble?.key ?? null])).toEqual(
      expect.arrayContaining([
        ['not-a-game', 'host.file.foreign'],
        ['torn', 'host.file.empty'],
      ]),
    );
    expect(games).toHaveLength(3);
    expect(codeOf(bench.ask('open', { game: 'not-a-game' }))).toBe('file.foreign');
    expect(readFileSync(join(bench.home, 'games', 'not-a-game.worldhouse'), 'utf8')).toBe('Dear diary');
  });

  // Waited on, a pipe would stop the host for ever.
  it.skipIf(process.platform === 'win32')('that are pipes or folders are not waited on', () => {
    bench.get('newGame', NEW);
    for (const name of ['pipe.worldhouse', 'pipes.journal']) {
      spawnSync('mkfifo', [join(bench.home, 'games', name)]);
    }
    mkdirSync(join(bench.home, 'games', 'folder.worldhouse'));
    const troubles = bench.get('library', {}).map(({ id, trouble }) => [id, trouble?.key]);
    expect(troubles).toEqual(
      expect.arrayContaining([
        ['pipe', 'host.notRegular'],
        ['pipes', 'host.notRegular'],
        ['folder', 'host.notAFile'],
      ]),
    );
    expect(codeOf(bench.ask('open', { game: 'pipe' }))).toBe('notRegular');
  });

  it('changed at a time that no calendar knows are listed all the same', () => {
    const { game } = bench.get('newGame', NEW);
    bench.faults.changed = 9e18;
    expect(bench.get('library', {})).toMatchObject([{ id: game, savedAt: '+275760-09-13T00:00:00.000Z' }]);
  });

  it('of removed games are gone', () => {
    const { game } = bench.get('newGame', NEW);
    bench.get('remove', { game });
    expect(bench.files).toEqual([]);
    expect(codeOf(bench.ask('table', { game }))).toBe('noSuchGame');
  });

  it('of scenarios that are no more can be watched', () => {
    const { game } = exported();
    const later = bench.another(toyRules({ version: 'toy-2', scenarios: () => [] }));
    const table = bench.get('open', { game }, later);
    expect(table).toMatchObject({
      watchOnly: true,
      scenario: { id: 'toy', title: 'Toy · Land aaa', states: 3 },
    });
  });

  it('made by other rules can be watched and handed on, but not played', () => {
    const { game, bytes } = exported();
    const later = bench.another(toyRules({ version: 'toy-2' }));
    expect(bench.get('library', {}, later)).toMatchObject([
      { id: game, trouble: { key: 'host.otherRules' } },
    ]);
    const table = bench.get('open', { game }, later);
    expect(table).toMatchObject({ watchOnly: true, awaits: 'over', turn: 1 });
    expect(bench.get('film', { game, turn: 1 }, later).after.turn).toBe(1);
    expect(codeOf(bench.ask('submit', { game, orders: [] }, later))).toBe('watchOnly');
    expect(bench.get('exportGame', { game }, later).bytes).toBe(bytes);
  });
});

describe('settings', () => {
  it('are kept, and the usual ones where the file was spoilt', () => {
    const usual = bench.get('welcome', {}).settings;
    expect(bench.get('settings', { theme: 'projector', textScale: 150 })).toEqual({
      ...usual,
      theme: 'projector',
      textScale: 150,
    });
    expect(bench.get('welcome', {}, bench.another()).settings.theme).toBe('projector');
    const file = join(bench.home, 'settings.json');
    writeFileSync(file, '{"theme": "projector", "textScale": 1000, "future": true}');
    expect(bench.get('welcome', {}).settings).toEqual({ ...usual, theme: 'projector' });
    writeFileSync(file, 'not json');
    expect(bench.get('welcome', {}).settings).toEqual(usual);
    expect(existsSync(file)).toBe(true);
  });
});
