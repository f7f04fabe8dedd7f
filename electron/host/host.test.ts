import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostEvent, Reply } from '@shared/protocol/contract';
import { host as hostText } from '@shared/text/en/host';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Host } from './host';
import { Bench, client, codeOf, grow, NEW } from './testing/bench';
import { toyRules } from './testing/toy';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

describe('a game', () => {
  it('is played from beginning to end', () => {
    const opening = bench.get('newGame', NEW);
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
    expect(bench.get('submit', { game, orders: [grow()] })).toMatchObject({ awaits: 'orders', turn: 2 });
    const asked = bench.get('submit', { game, orders: [] });
    expect(asked).toMatchObject({ awaits: 'responses', turn: 2, asks: [{ crisis: 'storm-2' }] });
    expect(asked.unfolding?.crises).toMatchObject([{ id: 'storm-2', broke: true }]);
    const over = bench.playOut(game);
    expect(over).toMatchObject({ awaits: 'over', turn: 4 });
    expect(Object.keys(over.scores ?? {})).toEqual(['aaa', 'bbb']);
    expect(over.history.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4]);
    expect(bench.get('film', { game, turn: 4 })).toMatchObject({
      turn: 4,
      before: { turn: 3 },
      after: { turn: 4 },
    });
  });

  it('hides hashes and others’ scores from its player until it is over', () => {
    const { game } = bench.get('newGame', NEW);
    const during = bench.get('submit', { game, orders: [] });
    expect(during.scores).toBeNull();
    expect(during.history.map(({ hash }) => hash)).toEqual(['', '']);
    expect(Object.keys(during.history[1]!.scores)).toEqual(['aaa']);
    expect(bench.playOut(game).history.every(({ hash }) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
  });

  it('that is watched plays on by itself, one thing worth showing at a time', () => {
    let table = bench.get('newGame', { ...NEW, seat: null });
    const seen: string[] = [];
    while (table.awaits !== 'over') {
      seen.push(`${table.turn} ${table.awaits}`);
      table = bench.get('step', { game: table.game });
    }
    expect(seen).toEqual(['1 orders', '2 orders', '2 responses', '3 orders', '4 orders', '4 responses']);
    expect(codeOf(bench.ask('step', { game: table.game }))).toBe('over');
  });

  it('is the same after it was closed and opened, drafts and all', () => {
    const { game } = bench.get('newGame', NEW);
    bench.get('submit', { game, orders: [] });
    const before = bench.get('draft', { game, orders: [grow('bbb')] });
    expect(before.draft).toEqual([grow('bbb')]);
    expect(bench.get('open', { game }, bench.another())).toEqual(before);
    expect(bench.get('welcome', {}, bench.another()).unfinished).toMatchObject({
      id: game,
      turn: 2,
      over: false,
    });
  });

  it('forgets its draft when the turn is over', () => {
    const { game } = bench.get('newGame', NEW);
    bench.get('draft', { game, orders: [grow('bbb')] });
    bench.get('submit', { game, orders: [] });
    expect(bench.get('open', { game }, bench.another()).draft).toEqual([]);
  });

  it('is put away in one file when it is over, and can still be watched', () => {
    const { game } = bench.get('newGame', NEW);
    const over = bench.playOut(game);
    expect(bench.files).toEqual([`${game}.worldhouse`]);
    expect(bench.get('open', { game }, bench.another())).toEqual(over);
    expect(bench.get('library', {})).toMatchObject([{ id: game, over: true, trouble: null }]);
  });

  it('tells every client that its table changed', () => {
    const heard: HostEvent[] = [];
    const deaf = bench.host.hear((event) => heard.push(event));
    const { game } = bench.get('newGame', NEW);
    bench.get('submit', { game, orders: [] });
    deaf();
    bench.get('submit', { game, orders: [] });
    expect(heard).toEqual([{ kind: 'table', game }]);
  });
});

describe('what cannot be is refused with a code and a reason:', () => {
  const start = () => bench.get('newGame', NEW).game;
  const at = { game: '' };
  beforeEach(() => {
    at.game = start();
  });

  it.each<[string, () => Reply<unknown>, string]>([
    ['an unknown scenario', () => bench.ask('newGame', { ...NEW, scenario: 'moon-2050' }), 'noSuchScenario'],
    ['an unknown seat', () => bench.ask('newGame', { ...NEW, seat: 'zzz' }), 'noSuchSeat'],
    [
      'an order without a seat',
      () => bench.ask('newGame', { ...NEW, seat: null, order: 'liberal' }),
      'orderWithoutSeat',
    ],
    ['an unknown game', () => bench.ask('open', { game: 'game-nowhere' }), 'noSuchGame'],
    [
      'an unknown policy',
      () => bench.ask('submit', { ...at, orders: [{ ...grow(), policy: 'nuke' }] }),
      'unknownPolicy',
    ],
    ['an illegal target', () => bench.ask('submit', { ...at, orders: [grow('zzz')] }), 'illegalTarget'],
    [
      'an unaffordable order',
      () => bench.ask('submit', { ...at, orders: [grow(), grow(), grow()] }),
      'unaffordable',
    ],
    ['an illegal draft', () => bench.ask('draft', { ...at, orders: [grow('zzz')] }), 'illegalTarget'],
    [
      'a response when orders are awaited',
      () => bench.ask('respond', { ...at, responses: [] }),
      'notNow.orders',
    ],
    ['playing on by itself', () => bench.ask('step', at), 'notWatching'],
    [
      'a preview of nothing',
      () => bench.ask('preview', { ...at, order: { ...grow(), policy: 'nuke' } }),
      'noSuchPolicy',
    ],
    ['a turn that was not played', () => bench.ask('film', { ...at, turn: 9 }), 'noSuchTurn'],
    ['the film of the opening', () => bench.ask('film', { ...at, turn: 0 }), 'noSuchTurn'],
    ['a proposal to itself', () => bench.ask('propose', { ...at, to: 'aaa', order: grow() }), 'ownSeat'],
    ['a proposal to nobody', () => bench.ask('propose', { ...at, to: 'zzz', order: grow() }), 'noSuchSeat'],
    ['an unknown request', () => bench.host.handle('fly', {}, client), 'unknownRequest'],
    ['a request that is no text', () => bench.host.handle({}, {}, client), 'unknownRequest'],
    ['wrong input', () => bench.host.handle('film', { game: at.game, turn: 1.5 }, client), 'badInput'],
    [
      'an order for another’s seat',
      () => bench.host.handle('submit', { ...at, seat: 'bbb', orders: [] }, client),
      'badInput',
    ],
  ])('%s', (_what, attempt, code) => {
    const before = bench.get('table', at);
    const reply = attempt();
    expect(reply).toMatchObject({ ok: false, code });
    const key = reply.ok ? '' : reply.reason.key;
    if (key.startsWith('host.')) expect(Object.keys(hostText)).toContain(key);
    expect(bench.get('table', at)).toEqual(before);
  });

  it('orders in a game that is only watched', () => {
    const { game } = bench.get('newGame', { ...NEW, seat: null });
    expect(codeOf(bench.ask('submit', { game, orders: [] }))).toBe('watching');
    expect(codeOf(bench.ask('draft', { game, orders: [] }))).toBe('watching');
  });

  it('a fault of our own, of which a client learns no more than that', () => {
    const faulty = toyRules({
      measure: () => {
        throw new TypeError('secret detail');
      },
    });
    const told: unknown[] = [];
    const broken = new Host({ rules: faulty, home: bench.home, version: '1', report: (f) => told.push(f) });
    const reply = broken.handle('newGame', NEW, client);
    expect(reply).toEqual({ ok: false, code: 'internal', reason: { key: 'host.internal' } });
    expect(told).toHaveLength(1);
  });
});

describe('proposals', () => {
  it('that are agreed to are kept; a no changes nothing', () => {
    const { game } = bench.get('newGame', NEW);
    const size = () => readFileSync(join(bench.home, 'games', `${game}.journal`)).length;
    const before = size();
    expect(bench.get('propose', { game, to: 'bbb', order: grow() }).agreed).toBe(true);
    expect(size()).toBeGreaterThan(before);
  });

  it('asked again are kept once, and not without end', () => {
    const toy = toyRules();
    const rules = toyRules({
      command: (game, given) =>
        given.kind === 'sponsor'
          ? {
              game: {
                ...game,
                pledges: [
                  ...game.pledges,
                  {
                    sponsor: given.seat,
                    actor: given.actor,
                    policy: given.order.policy,
                    target: `${given.order.target.on}:${given.order.target.id}`,
                  },
                ],
              },
              outcome: { ok: true },
            }
          : toy.command(game, given),
    });
    const host = bench.another(rules);
    const { game } = bench.get('newGame', NEW, host);
    const lines = () => readFileSync(join(bench.home, 'games', `${game}.journal`), 'utf8').split('\n').length;
    const propose = (id: string) => bench.ask('propose', { game, to: 'bbb', order: grow(id) }, host);
    propose('x');
    const once = lines();
    for (let i = 0; i < 20; i++) expect(codeOf(propose('x'))).toBe('ok');
    expect(lines()).toBe(once);
    const codes = Array.from({ length: 120 }, (_none, i) => codeOf(propose(`y${i}`)));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(99);
    expect(codes.at(-1)).toBe('tooManyPledges');
    // And the turn can still be played.
    expect(bench.get('submit', { game, orders: [] }, host).turn).toBe(2);
  });
});
