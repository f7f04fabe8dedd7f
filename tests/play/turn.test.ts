import { describe, expect, it } from 'vitest';
import {
  advance,
  type Command,
  type Game,
  hashMoment,
  newGame,
  RULES_VERSION,
  ready,
} from '../../shared/engine';
import { seatParameters as P } from '../../shared/rules/parameters/seats';
import { scenario } from '../../shared/scenarios/catalogue';
import { legalOrders } from '../../shared/views/legal';
import { PHASES } from '../../shared/views/record';
import { viewFor } from '../../shared/views/viewFor';
import { aGame, at, gulfGame, orders, played, refused, sent } from './scene';

const trade = at('openTrade', 'state:bbb');

describe('a turn', () => {
  it('T-1 goes through its phases in their order', () => {
    const { record } = played(sent(gulfGame('usa', 'irq'), orders('usa', at('openChannel', 'state:irq'))));
    const phases = record.entries.map((entry) => PHASES.indexOf(entry.phase));
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
    expect(new Set(phases)).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(record.entries.map((entry) => entry.n)).toEqual(record.entries.map((_entry, place) => place));
  });

  it('T-2 keeps orders from doing anything until all are carried out', () => {
    const game = aGame();
    const waiting = sent(sent(game, orders('aaa', trade)), orders('ccc', at('arm', 'none:none')));
    expect(waiting.world).toBe(game.world);
    expect(viewFor(waiting.world, 'ccc')).toEqual(viewFor(game.world, 'ccc'));
    expect(Object.keys(played(sent(game, orders('aaa', trade))).game.world.treaties)).toHaveLength(1);
  });

  it('T-3 waits for responses while a crisis is open, and only then', () => {
    const calm = advance(aGame());
    expect(calm.record?.turn).toBe(1);
    const asked = advance(gulfGame('usa', 'irq'));
    expect(asked.record).toBeNull();
    expect(asked.game.awaits).toBe('responses');
    expect(advance(asked.game).record?.turn).toBe(1);
  });

  it('T-4 can be played on though nobody has handed in anything', () => {
    const game = aGame();
    expect(ready(game)).toBe(false);
    const all = ['aaa', 'bbb', 'ccc'].reduce((g, seat) => sent(g, orders(seat)), game);
    expect(ready(all)).toBe(true);
    const { record } = played(game);
    expect(record.orders).toEqual([]);
    expect(record.entries.some((entry) => entry.phase === 'resolution')).toBe(false);
  });

  it('T-5 ends with the clock moved and credibility on its way back', () => {
    const game = aGame();
    const low = { ...game.world.seats.aaa!, credibility: 20 };
    const shaken = { ...game, world: { ...game.world, seats: { ...game.world.seats, aaa: low } } };
    const { game: next } = played(shaken);
    expect([next.world.turn, next.world.year]).toEqual([1, game.world.year + game.world.yearsPerTurn]);
    const back = (P.startCredibility.value - 20) * P.credibilityReturn.value * game.world.yearsPerTurn;
    expect(next.world.seats.aaa?.credibility).toBeCloseTo(20 + back, 6);
    expect(next.world.seats.bbb?.credibility).toBe(P.startCredibility.value);
  });

  it('T-6 follows another until the last', () => {
    let game = aGame(2);
    game = played(game).game;
    expect(game.awaits).toBe('orders');
    game = played(game).game;
    expect(game.awaits).toBe('over');
    expect(advance(game)).toEqual({ game, record: null });
  });

  it('T-7 leaves a record of everything', () => {
    const { game, record } = played(
      sent(gulfGame('usa', 'irq'), orders('usa', at('openChannel', 'state:irq'))),
    );
    expect(record.orders).toMatchObject([{ id: '1.usa.0', seat: 'usa', result: 'done', note: null }]);
    expect(record.hash).toBe(hashMoment(game.world, game.carry));
    expect(Object.keys(record.scores)).toEqual(['irq', 'usa']);
    expect(record.measures.regime.id).toBeTypeOf('string');
    const [crisis] = record.crises;
    expect(crisis).toMatchObject({ id: 'annexation-1-kwt', broke: true });
    expect(Object.keys(crisis?.circles ?? {}).length).toBeGreaterThan(40);
    expect(crisis?.reasons.fra?.terms.length).toBeGreaterThan(0);
    for (const entry of record.entries)
      expect(entry.rule).toMatch(/^(policy|drift|crisis|response|engine)\./);
  });

  it('T-8 is as long as a pledge and a wish to change order last', () => {
    const order = at('deepenInstitution', 'institution:un', { with: ['bbb'] });
    let game = sent(aGame(), { kind: 'sponsor', seat: 'bbb', actor: 'aaa', order });
    game = sent(game, { kind: 'changeOrder', seat: 'ccc', order: 'sovereign' });
    game = sent(game, orders('ccc'));
    game = played(game).game;
    expect([game.orders, game.responses, game.turning, game.pledges]).toEqual([{}, {}, {}, []]);
    expect(refused(game, orders('aaa', order))).toBe('noPledge');
  });
});

describe('simultaneous orders', () => {
  it('E-13 come out the same in whatever order they are handed in', () => {
    const game = aGame();
    const list: Command[] = [
      orders('aaa', trade, at('openChannel', 'state:ccc')),
      orders('bbb', at('partnership', 'state:aaa')),
      orders('ccc', at('arm', 'none:none'), at('tariff', 'state:aaa')),
    ];
    const hashes = [list, [...list].reverse(), [...list.slice(1), ...list.slice(0, 1)]].map(
      (commands) => played(commands.reduce<Game>((g, cmd) => sent(g, cmd), game)).record.hash,
    );
    expect(new Set(hashes).size).toBe(1);
    expect(played(game).record.hash).not.toBe(hashes[0]);
  });

  it('E-14 leave each other’s luck alone', () => {
    const { card } = scenario('gulf-1990');
    const chosen = card.seats.filter(({ id }) => ['usa', 'sun', 'jpn'].includes(id));
    const seats = chosen.map(({ id, order }) => ({
      id,
      order,
      listedOrder: order,
      controller: 'person' as const,
    }));
    for (const seed of [1, 2, 3, 4]) {
      const setup = {
        scenario: 'gulf-1990',
        seed,
        rules: RULES_VERSION,
        seats,
        turns: 1,
        difficulty: 'even' as const,
      };
      const game = newGame(scenario('gulf-1990'), setup);
      const legal = (seat: string) =>
        legalOrders(viewFor(game.world, seat), seat).filter((o) => o.affordable);
      const venture = legal('usa').find(({ order }) => order.policy === 'promoteDemocracy')?.order;
      const busy = legal('jpn')[seed]?.order;
      if (!venture || !busy) throw new Error('the Gulf offers no such orders any more');
      const alone = sent(game, orders('usa', venture));
      const done = (g: Game) =>
        played(g)
          .record.entries.filter((e) => e.order === '1.usa.0')
          .map(
            (e) => `${e.on}:${e.id}.${e.field} ${Math.round((Number(e.after) - Number(e.before)) * 1000)}`,
          );
      expect(done(sent(alone, orders('jpn', busy)))).toEqual(done(alone));
    }
  });
});
