import { describe, expect, it } from 'vitest';
import { advance, command, newGame, type Players, SetupError } from '../../shared/engine';
import { strategicPlayers } from '../../shared/opponents';
import { seatParameters as P } from '../../shared/rules/parameters/seats';
import { scenario } from '../../shared/scenarios/catalogue';
import { engine as words } from '../../shared/text/en/engine';
import { viewFor } from '../../shared/views/viewFor';
import { readSources } from '../sources';
import { aGame, at, gulfGame, orders, played, refused, responses, sent } from './scene';

describe('orders', () => {
  const game = aGame();

  it('C-1 of an unknown seat are refused', () => {
    expect(refused(game, orders('zzz'))).toBe('unknownSeat');
    expect(refused(game, { kind: 'control', seat: 'zzz', controller: 'computer' })).toBe('unknownSeat');
  });

  it('C-4 beyond what a government can carry out are refused', () => {
    const acts = ['upholdLaw', 'openDoors', 'campaign', 'deepenInstitution', 'exitInstitution'];
    const many = acts.map((policy) => at(policy, 'institution:un'));
    expect(many.length).toBe(P.ordersPerTurn.value + 1);
    expect(refused(game, orders('aaa', ...many))).toBe('tooManyOrders');
  });

  it('C-5 by an unknown policy are refused', () => {
    expect(refused(game, orders('aaa', at('charm', 'state:bbb')))).toBe('unknownPolicy');
  });

  it('C-6 given twice are refused, and at two targets taken', () => {
    const [un, court] = [
      at('deepenInstitution', 'institution:un'),
      at('deepenInstitution', 'institution:court'),
    ];
    expect(refused(game, orders('aaa', un, un))).toBe('sameOrderTwice');
    expect(sent(game, orders('aaa', un, court)).orders.aaa).toHaveLength(2);
  });

  it.each([
    ['at oneself', at('openTrade', 'state:aaa')],
    ['at nobody', at('openTrade', 'state:nowhere')],
    ['at a body that is none', at('deepenInstitution', 'institution:club')],
    ['at another kind of thing', at('openTrade', 'institution:un')],
    ['where there is no quarrel', at('mediate', 'dyad:aaa~ddd')],
  ])('C-7 at an illegal target are refused: %s', (_what, order) => {
    expect(refused(game, orders('aaa', order))).toBe('illegalTarget');
  });

  it('C-8 with a sponsor who has not pledged this very order are refused', () => {
    const together = at('deepenInstitution', 'institution:un', { with: ['bbb'] });
    expect(refused(game, orders('aaa', together))).toBe('noPledge');
    const pledge = (policy: string) =>
      sent(game, { kind: 'sponsor', seat: 'bbb', actor: 'aaa', order: at(policy, 'institution:un') });
    expect(refused(pledge('campaign'), orders('aaa', together))).toBe('noPledge');
    expect(sent(pledge('deepenInstitution'), orders('aaa', together)).orders.aaa).toEqual([together]);
  });

  it('C-9 beyond the seat’s capital are refused together', () => {
    const dear = [
      at('deepenInstitution', 'institution:un'),
      at('deepenInstitution', 'institution:court'),
      at('promoteDemocracy', 'state:ccc'),
    ];
    for (const order of dear) expect(sent(game, orders('aaa', order)).orders.aaa).toEqual([order]);
    expect(refused(game, orders('aaa', ...dear))).toBe('unaffordable');
  });

  it('C-10 replace what the seat handed in before; refused ones do not', () => {
    const trade = at('openTrade', 'state:bbb');
    const uphold = at('upholdLaw', 'institution:court');
    const second = sent(sent(game, orders('aaa', trade)), orders('aaa', uphold));
    expect(second.orders.aaa).toEqual([uphold]);
    expect(refused(second, orders('aaa', at('charm', 'state:bbb')))).toBe('unknownPolicy');
    expect(second.orders.aaa).toEqual([uphold]);
  });
});

describe('pledges and changes of order', () => {
  const game = aGame();
  const order = at('deepenInstitution', 'institution:un');

  it('C-11 go to another seat that exists', () => {
    expect(refused(game, { kind: 'sponsor', seat: 'bbb', actor: 'bbb', order })).toBe('unknownSeat');
    expect(refused(game, { kind: 'sponsor', seat: 'bbb', actor: 'ddd', order })).toBe('unknownSeat');
  });

  it('C-12 need another order and the means to turn', () => {
    expect(refused(game, { kind: 'changeOrder', seat: 'aaa', order: 'liberal' })).toBe('sameOrder');
    const seat = { ...game.world.seats.aaa!, capital: P.changeOrderCost.value - 1 };
    const poor = { ...game, world: { ...game.world, seats: { ...game.world.seats, aaa: seat } } };
    expect(refused(poor, { kind: 'changeOrder', seat: 'aaa', order: 'sovereign' })).toBe('unaffordable');
    expect(sent(game, { kind: 'changeOrder', seat: 'aaa', order: 'sovereign' }).turning.aaa).toBe(
      'sovereign',
    );
  });
});

describe('what is not awaited', () => {
  it('C-2 is refused: responses while orders are due, orders while responses are', () => {
    expect(refused(aGame(), responses('aaa'))).toBe('notAwaited');
    const asked = advance(gulfGame('usa', 'irq')).game;
    expect(asked.awaits).toBe('responses');
    expect(refused(asked, orders('usa'))).toBe('notAwaited');
    expect(refused(asked, { kind: 'changeOrder', seat: 'usa', order: 'sovereign' })).toBe('notAwaited');
    const order = at('openChannel', 'state:irq');
    expect(refused(asked, { kind: 'sponsor', seat: 'usa', actor: 'irq', order })).toBe('notAwaited');
  });

  it('C-3 is everything once the game is over', () => {
    const { game } = played(aGame(1));
    expect(game.awaits).toBe('over');
    expect(refused(game, orders('aaa'))).toBe('gameOver');
    expect(refused(game, { kind: 'control', seat: 'aaa', controller: 'computer' })).toBe('gameOver');
  });
});

describe('responses', () => {
  const game = advance(gulfGame('usa', 'irq', 'kwt', 'jpn')).game;
  const [crisis = ''] = Object.keys(game.world.crises);
  const answer = (seat: string, circle: 'lead' | 'fight' | 'support', persuade: readonly string[] = []) =>
    responses(seat, {
      crisis,
      circle,
      persuade: persuade.map((act) => ({ act, crisis, target: { on: 'state' as const, id: 'usa' } })),
    });

  it('C-13 are refused where they cannot be', () => {
    expect(refused(game, responses('usa', { crisis: 'flood-1-usa', circle: 'pay', persuade: [] }))).toBe(
      'unknownCrisis',
    );
    const twice = { crisis, circle: 'support' as const, persuade: [] };
    expect(refused(game, responses('usa', twice, twice))).toBe('twiceAnswered');
    expect(refused(game, answer('irq', 'lead'))).toBe('barredCircle');
    expect(refused(game, answer('usa', 'lead', ['flattery']))).toBe('noSuchPersuasion');
    const seat = { ...game.world.seats.usa!, capital: 0 };
    const poor = { ...game, world: { ...game.world, seats: { ...game.world.seats, usa: seat } } };
    expect(refused(poor, answer('usa', 'lead'))).toBe('unaffordableResponse');
    expect(sent(game, answer('usa', 'lead')).responses.usa).toHaveLength(1);
  });

  it('C-13 with a barred place say why', () => {
    const { outcome } = command(game, answer('irq', 'lead'));
    expect(outcome).toMatchObject({ ok: false, reason: { key: 'barred.target' } });
  });
});

describe('every refusal', () => {
  it('C-14 has its words', () => {
    const codes = readSources('shared/engine', 'shared/views').flatMap(({ text }) =>
      [...text.matchAll(/(?:refused|refusal)\('(\w+)'|key: 'refused\.(\w+)'/g)].map((m) => m[1] ?? m[2]),
    );
    expect(new Set(codes).size).toBeGreaterThan(15);
    for (const code of codes) expect(words[`refused.${code}`], code).toBeDefined();
  });
});

describe('who plays', () => {
  it('C-15 may change at any time, and changes nothing else', () => {
    const game = aGame();
    const taken = sent(game, { kind: 'control', seat: 'aaa', controller: 'computer' });
    expect(taken.world.seats.aaa).toEqual({ ...game.world.seats.aaa, controller: 'computer' });
    const plain = played(game).game.world;
    const after = played(taken).game.world;
    expect({ ...after.seats.aaa, controller: 'person' }).toEqual(plain.seats.aaa);
    expect(after.states).toEqual(plain.states);
  });

  it('O-4 makes no difference to what is taken: computer players are never refused', () => {
    let game = gulfGame('usa', 'sun', 'jpn', 'irq');
    expect(Object.keys(game.world.seats).length).toBeGreaterThan(2);
    const players: Players = strategicPlayers(3, 'hard');
    for (let step = 0; step < 3; step++) {
      for (const seat of Object.keys(game.world.seats)) {
        const view = viewFor(game.world, seat);
        const open = Object.values(game.world.crises).flatMap((c) => (c.stage === 'closed' ? [] : [c.id]));
        game = sent(
          game,
          game.awaits === 'orders'
            ? orders(seat, ...players.orders(view, seat))
            : responses(seat, ...players.responses(view, seat, open)),
        );
      }
      game = advance(game).game;
    }
    expect(game.world.turn).toBeGreaterThan(0);
  });
});

describe('a game that cannot be set up', () => {
  const { setup } = gulfGame('usa', 'irq');
  const attempt = (over: Partial<typeof setup>) => () =>
    newGame(scenario('gulf-1990'), { ...setup, ...over });

  it.each([
    ['badTurns', { turns: 0 }],
    ['badTurns', { turns: 401 }],
    ['noSeatState', { seats: [{ ...setup.seats[0]!, id: 'zzz' }] }],
    ['seatTwice', { seats: [setup.seats[0]!, setup.seats[0]!] }],
  ] as const)('C-17 says %s', (code, over) => {
    expect(attempt(over)).toThrow(SetupError);
    expect(attempt(over)).toThrow(code);
    expect(words[`refused.${code}`]).toBeDefined();
  });
});
