import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, HostEvent, Reply, Request } from '@shared/protocol/contract';
import { host as hostText } from '@shared/text/en/host';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Host } from './host';
import type { Rules } from './rules';
import { type Faults, faultyDisk } from './testing/faulty-disk';
import { scratchFolder } from './testing/scratch';
import { toyRules } from './testing/toy';

let scratch: ReturnType<typeof scratchFolder>;
let faults: Faults;
let host: Host;
beforeEach(() => {
  scratch = scratchFolder();
  faults = {};
  host = makeHost();
});
afterEach(() => scratch.remove());

function makeHost(rules: Rules = toyRules()): Host {
  return new Host({ rules, home: scratch.path, version: '0.1.0', port: faultyDisk(faults), report: fail });
}
const fail = (fault: unknown) => {
  throw fault;
};
const client = { door: 'browser' } as const;
const NEW: Api['newGame']['in'] = {
  scenario: 'toy',
  seat: 'aaa',
  order: null,
  seed: 7,
  difficulty: 'even',
  turns: null,
};
const grow = (id = 'aaa') => ({ policy: 'grow', target: { on: 'state' as const, id } });

const ask = <R extends Request>(request: R, input: Api[R]['in'], of = host): Reply<Api[R]['out']> =>
  of.handle(request, input, client);
function get<R extends Request>(request: R, input: Api[R]['in'], of = host): Api[R]['out'] {
  const reply = ask(request, input, of);
  if (!reply.ok) throw new Error(`${request} was refused: ${reply.code} ${JSON.stringify(reply.reason)}`);
  return reply.value;
}
const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'ok' : reply.code);
const gamesIn = () => readdirSync(join(scratch.path, 'games'));

/** Plays a game by hand to its end and gives its last table. */
function playOut(game: string, of = host): Api['table']['out'] {
  let table = get('table', { game }, of);
  while (table.awaits !== 'over') {
    table =
      table.awaits === 'orders'
        ? get('submit', { game, orders: [grow()] }, of)
        : get(
            'respond',
            { game, responses: [{ crisis: table.asks[0]!.crisis, circle: 'pay', persuade: [] }] },
            of,
          );
  }
  return table;
}

describe('a game', () => {
  it('is played from beginning to end', () => {
    const opening = get('newGame', NEW);
    expect(opening).toMatchObject({
      title: 'Toy · Land aaa',
      awaits: 'orders',
      turn: 1,
      turns: 4,
      seat: 'aaa',
    });
    expect(opening.seats.map(({ id, controller }) => [id, controller])).toEqual([
      ['aaa', 'person'],
      ['bbb', 'computer'],
    ]);
    const { game } = opening;
    expect(get('submit', { game, orders: [grow()] })).toMatchObject({ awaits: 'orders', turn: 2 });
    const asked = get('submit', { game, orders: [] });
    expect(asked).toMatchObject({ awaits: 'responses', turn: 2, asks: [{ crisis: 'storm-2' }] });
    expect(asked.unfolding?.crises).toMatchObject([{ id: 'storm-2', broke: true }]);
    const over = playOut(game);
    expect(over).toMatchObject({ awaits: 'over', turn: 4 });
    expect(Object.keys(over.scores ?? {})).toEqual(['aaa', 'bbb']);
    expect(over.history.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4]);
    expect(get('film', { game, turn: 4 })).toMatchObject({
      turn: 4,
      before: { turn: 3 },
      after: { turn: 4 },
    });
  });

  it('hides hashes and others’ scores from its player until it is over', () => {
    const { game } = get('newGame', NEW);
    const during = get('submit', { game, orders: [] });
    expect(during.scores).toBeNull();
    expect(during.history.map(({ hash }) => hash)).toEqual(['', '']);
    expect(Object.keys(during.history[1]!.scores)).toEqual(['aaa']);
    expect(playOut(game).history.every(({ hash }) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
  });

  it('that is watched plays on by itself, one thing worth showing at a time', () => {
    let table = get('newGame', { ...NEW, seat: null });
    const seen: string[] = [];
    while (table.awaits !== 'over') {
      seen.push(`${table.turn} ${table.awaits}`);
      table = get('step', { game: table.game });
    }
    expect(seen).toEqual(['1 orders', '2 orders', '2 responses', '3 orders', '4 orders', '4 responses']);
    expect(codeOf(ask('step', { game: table.game }))).toBe('over');
  });

  it('is the same after it was closed and opened, drafts and all', () => {
    const { game } = get('newGame', NEW);
    get('submit', { game, orders: [] });
    const before = get('draft', { game, orders: [grow('bbb')] });
    expect(before.draft).toEqual([grow('bbb')]);
    expect(get('open', { game }, makeHost())).toEqual(before);
    expect(get('welcome', {}, makeHost()).unfinished).toMatchObject({ id: game, turn: 2, over: false });
  });

  it('forgets its draft when the turn is over', () => {
    const { game } = get('newGame', NEW);
    get('draft', { game, orders: [grow('bbb')] });
    get('submit', { game, orders: [] });
    expect(get('open', { game }, makeHost()).draft).toEqual([]);
  });

  it('is put away in one file when it is over, and can still be watched', () => {
    const { game } = get('newGame', NEW);
    const over = playOut(game);
    expect(gamesIn()).toEqual([`${game}.worldhouse`]);
    expect(get('open', { game }, makeHost())).toEqual(over);
    expect(get('library', {})).toMatchObject([{ id: game, over: true, trouble: null }]);
  });

  it('tells every client that its table changed', () => {
    const heard: HostEvent[] = [];
    const deaf = host.hear((event) => heard.push(event));
    const { game } = get('newGame', NEW);
    get('submit', { game, orders: [] });
    deaf();
    get('submit', { game, orders: [] });
    expect(heard).toEqual([{ kind: 'table', game }]);
  });
});

describe('what cannot be is refused with a code and a reason:', () => {
  const start = () => get('newGame', NEW).game;
  const at = { game: '' };
  beforeEach(() => {
    at.game = start();
  });

  it.each<[string, () => Reply<unknown>, string]>([
    ['an unknown scenario', () => ask('newGame', { ...NEW, scenario: 'moon-2050' }), 'noSuchScenario'],
    ['an unknown seat', () => ask('newGame', { ...NEW, seat: 'zzz' }), 'noSuchSeat'],
    [
      'an order without a seat',
      () => ask('newGame', { ...NEW, seat: null, order: 'liberal' }),
      'orderWithoutSeat',
    ],
    ['an unknown game', () => ask('open', { game: 'game-nowhere' }), 'noSuchGame'],
    [
      'an unknown policy',
      () => ask('submit', { ...at, orders: [{ ...grow(), policy: 'nuke' }] }),
      'unknownPolicy',
    ],
    ['an illegal target', () => ask('submit', { ...at, orders: [grow('zzz')] }), 'illegalTarget'],
    [
      'an unaffordable order',
      () => ask('submit', { ...at, orders: [grow(), grow(), grow()] }),
      'unaffordable',
    ],
    ['an illegal draft', () => ask('draft', { ...at, orders: [grow('zzz')] }), 'illegalTarget'],
    ['a response when orders are awaited', () => ask('respond', { ...at, responses: [] }), 'notNow.orders'],
    ['playing on by itself', () => ask('step', at), 'notWatching'],
    [
      'a preview of nothing',
      () => ask('preview', { ...at, order: { ...grow(), policy: 'nuke' } }),
      'noSuchPolicy',
    ],
    ['a turn that was not played', () => ask('film', { ...at, turn: 9 }), 'noSuchTurn'],
    ['the film of the opening', () => ask('film', { ...at, turn: 0 }), 'noSuchTurn'],
    ['a proposal to itself', () => ask('propose', { ...at, to: 'aaa', order: grow() }), 'ownSeat'],
    ['a proposal to nobody', () => ask('propose', { ...at, to: 'zzz', order: grow() }), 'noSuchSeat'],
    ['an unknown request', () => host.handle('fly', {}, client), 'unknownRequest'],
    ['a request that is no text', () => host.handle({}, {}, client), 'unknownRequest'],
    ['wrong input', () => host.handle('film', { game: at.game, turn: 1.5 }, client), 'badInput'],
    [
      'an order for another’s seat',
      () => host.handle('submit', { ...at, seat: 'bbb', orders: [] }, client),
      'badInput',
    ],
  ])('%s', (_what, attempt, code) => {
    const before = get('table', at);
    const reply = attempt();
    expect(reply).toMatchObject({ ok: false, code });
    const key = reply.ok ? '' : reply.reason.key;
    if (key.startsWith('host.')) expect(Object.keys(hostText)).toContain(key);
    expect(get('table', at)).toEqual(before);
  });

  it('orders in a game that is only watched', () => {
    const { game } = get('newGame', { ...NEW, seat: null });
    expect(codeOf(ask('submit', { game, orders: [] }))).toBe('watching');
    expect(codeOf(ask('draft', { game, orders: [] }))).toBe('watching');
  });

  it('a fault of our own, of which a client learns no more than that', () => {
    const faulty = toyRules({
      measure: () => {
        throw new TypeError('secret detail');
      },
    });
    const told: unknown[] = [];
    const broken = new Host({ rules: faulty, home: scratch.path, version: '1', report: (f) => told.push(f) });
    const reply = broken.handle('newGame', NEW, client);
    expect(reply).toEqual({ ok: false, code: 'internal', reason: { key: 'host.internal' } });
    expect(told).toHaveLength(1);
  });
});

describe('proposals', () => {
  it('that are agreed to are kept; a no changes nothing', () => {
    const { game } = get('newGame', NEW);
    const size = () => readFileSync(join(scratch.path, 'games', `${game}.journal`)).length;
    const before = size();
    expect(get('propose', { game, to: 'bbb', order: grow() }).agreed).toBe(true);
    expect(size()).toBeGreaterThan(before);
  });
});

describe('on a disk that misbehaves', () => {
  it.each([
    ['full', { room: 20 }, 'diskFull'],
    ['refusing', { fail: { call: 'open', code: 'EACCES' } }, 'noPermission'],
    ['read-only', { fail: { call: 'open', code: 'EROFS' } }, 'noPermission'],
    ['failing', { fail: { call: 'sync', code: 'EIO' } }, 'disk'],
  ] satisfies [string, Faults, string][])(
    '(%s) a turn is refused, nothing is lost, and it can be tried again',
    (_w, f, code) => {
      const { game } = get('newGame', NEW);
      get('submit', { game, orders: [grow()] });
      const before = get('table', { game });
      Object.assign(faults, structuredClone(f));
      expect(codeOf(ask('submit', { game, orders: [grow()] }))).toBe(code);
      expect(codeOf(ask('draft', { game, orders: [grow()] }))).toBe(code);
      expect(codeOf(ask('newGame', NEW))).toBe(code);
      expect(codeOf(ask('settings', { theme: 'dark' }))).toBe(code);
      delete faults.fail;
      delete faults.room;
      expect(get('table', { game })).toEqual(before);
      expect(get('open', { game }, makeHost())).toEqual(before);
      expect(get('submit', { game, orders: [grow()] }).turn).toBe(2);
      expect(get('library', {})).toHaveLength(1);
    },
  );

  it('a game that is over but cannot be put away stays whole in its journal', () => {
    const { game } = get('newGame', { ...NEW, turns: 1 });
    faults.fail = { call: 'rename', code: 'EACCES' };
    expect(get('submit', { game, orders: [] }).awaits).toBe('over');
    expect(gamesIn()).toEqual([`${game}.journal`]);
    delete faults.fail;
    expect(get('open', { game }, makeHost()).awaits).toBe('over');
  });

  it('a folder that cannot be read is said so', () => {
    get('newGame', NEW);
    faults.fail = { call: 'list', code: 'EACCES' };
    expect(codeOf(ask('library', {}))).toBe('noPermission');
  });

  it('two hosts on one folder do not write over each other', () => {
    const { game } = get('newGame', NEW);
    const other = makeHost();
    get('open', { game }, other);
    get('submit', { game, orders: [grow()] });
    expect(codeOf(ask('submit', { game, orders: [] }, other))).toBe('changedElsewhere');
    expect(get('table', { game }, other)).toEqual(get('table', { game }));
  });
});

describe('files', () => {
  const exported = () => {
    const { game } = get('newGame', NEW);
    get('submit', { game, orders: [grow()] });
    return { game, ...get('exportGame', { game }) };
  };

  it('handed out and taken in again go on where they were', () => {
    const { game, name, bytes } = exported();
    expect(name).toBe('toy-land-aaa-1.worldhouse');
    const taken = get('importGame', { name, bytes });
    expect(taken).toMatchObject({ turn: 2, over: false, seat: 'aaa', trouble: null });
    expect(taken.id).not.toBe(game);
    const next = get('submit', { game: taken.id, orders: [grow()] });
    expect(next).toMatchObject({ awaits: 'responses', turn: 2 });
    // The file has become a journal, and only that.
    expect(gamesIn().filter((file) => file.startsWith(taken.id))).toEqual([`${taken.id}.journal`]);
    expect(get('open', { game: taken.id }, makeHost())).toEqual(next);
    expect(playOut(taken.id).history.at(-1)?.hash).toBe(playOut(game).history.at(-1)?.hash);
  });

  it('that are damaged or foreign change nothing', () => {
    const { name, bytes } = exported();
    const whole = Buffer.from(bytes, 'base64');
    const before = gamesIn();
    const spoilt = Buffer.from(whole);
    spoilt[whole.length - 20]! ^= 4;
    for (const [file, code] of [
      [Buffer.from('hello'), 'file.foreign'],
      [Buffer.alloc(0), 'file.empty'],
      [whole.subarray(0, 300), 'file.truncated'],
      [spoilt, 'file.damaged'],
    ] as const) {
      expect(codeOf(ask('importGame', { name, bytes: file.toString('base64') }))).toBe(code);
    }
    expect(gamesIn()).toEqual(before);
  });

  it('in the folder that cannot be read are listed with their trouble and left alone', () => {
    get('newGame', NEW);
    writeFileSync(join(scratch.path, 'games', 'not-a-game.worldhouse'), 'Dear diary');
    writeFileSync(join(scratch.path, 'games', 'torn.journal'), '');
    writeFileSync(join(scratch.path, 'games', 'notes.txt'), 'mine');
    const games = get('library', {});
    expect(games.map(({ id, trouble }) => [id, trouble?.key ?? null])).toEqual(
      expect.arrayContaining([
        ['not-a-game', 'host.file.foreign'],
        ['torn', 'host.file.empty'],
      ]),
    );
    expect(games).toHaveLength(3);
    expect(codeOf(ask('open', { game: 'not-a-game' }))).toBe('file.foreign');
    expect(readFileSync(join(scratch.path, 'games', 'not-a-game.worldhouse'), 'utf8')).toBe('Dear diary');
  });

  it('of removed games are gone', () => {
    const { game } = get('newGame', NEW);
    get('remove', { game });
    expect(gamesIn()).toEqual([]);
    expect(codeOf(ask('table', { game }))).toBe('noSuchGame');
  });

  it('made by other rules can be watched and handed on, but not played', () => {
    const { game, bytes } = exported();
    const later = makeHost(toyRules({ version: 'toy-2' }));
    expect(get('library', {}, later)).toMatchObject([{ id: game, trouble: { key: 'host.otherRules' } }]);
    const table = get('open', { game }, later);
    expect(table).toMatchObject({ watchOnly: true, awaits: 'over', turn: 1 });
    expect(get('film', { game, turn: 1 }, later).after.turn).toBe(1);
    expect(codeOf(ask('submit', { game, orders: [] }, later))).toBe('watchOnly');
    expect(get('exportGame', { game }, later).bytes).toBe(bytes);
  });
});

describe('settings', () => {
  it('are kept, and the usual ones where the file was spoilt', () => {
    const usual = get('welcome', {}).settings;
    expect(get('settings', { theme: 'projector', textScale: 150 })).toEqual({
      ...usual,
      theme: 'projector',
      textScale: 150,
    });
    expect(get('welcome', {}, makeHost()).settings.theme).toBe('projector');
    const file = join(scratch.path, 'settings.json');
    writeFileSync(file, '{"theme": "projector", "textScale": 1000, "future": true}');
    expect(get('welcome', {}).settings).toEqual({ ...usual, theme: 'projector' });
    writeFileSync(file, 'not json');
    expect(get('welcome', {}).settings).toEqual(usual);
    expect(existsSync(file)).toBe(true);
  });
});
