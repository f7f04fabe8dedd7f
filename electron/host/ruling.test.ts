import type { Api, Reply, Request, Table } from '@shared/protocol/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disk } from './fileport';
import { Host } from './host';
import { Library } from './library';
import { readPage } from './page';
import { ruling } from './ruling';
import { Session } from './session';
import { headOf } from './setup';
import { begin, moveComputers, pageAt } from './story';
import { tableOf } from './table';
import { scratchFolder } from './testing/scratch';
import { Viewing } from './viewing';

let scratch: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  scratch = scratchFolder();
});
afterAll(() => scratch.remove());

const makeHost = () => new Host({ rules: ruling, home: scratch.path, version: '0.1.0' });
function get<R extends Request>(host: Host, request: R, input: Api[R]['in']): Api[R]['out'] {
  const reply: Reply<Api[R]['out']> = host.handle(request, input, { door: 'window' });
  if (!reply.ok) throw new Error(`${request}: ${reply.code} ${JSON.stringify(reply.reason)}`);
  return reply.value;
}

/** The dearest affordable order of a table, and the first circle that is open in each crisis. */
function move(host: Host, table: Table): Table {
  const { game } = table;
  if (table.awaits === 'orders') {
    const [order] = table.legal.filter(({ affordable }) => affordable).map((legal) => legal.order);
    return get(host, 'submit', { game, orders: order ? [order] : [] });
  }
  const responses = table.asks.flatMap(({ crisis, circles }) => {
    const open = circles.find(({ barred, cost }) => barred === null && cost === 0);
    return open ? [{ crisis, circle: open.circle, persuade: [] }] : [];
  });
  return get(host, 'respond', { game, responses });
}

describe('the Gulf, through the host', () => {
  it('is played by a person, kept, reopened and finished', { timeout: 60_000 }, () => {
    const host = makeHost();
    const wish = {
      scenario: 'gulf-1990',
      seat: 'fra',
      order: null,
      seed: 5,
      difficulty: 'even',
      turns: 3,
    } as const;
    let table = get(host, 'newGame', wish);
    expect(table.seats.map(({ id, controller }) => [id, controller])).toEqual([
      ['usa', 'computer'],
      ['sun', 'computer'],
      ['jpn', 'computer'],
      ['chn', 'computer'],
      ['fra', 'person'],
    ]);
    expect(table.legal.length).toBeGreaterThan(10);
    const phases: string[] = [];
    while (table.awaits !== 'over') {
      phases.push(table.awaits);
      if (table.awaits === 'responses') {
        const [ask] = table.asks;
        expect(ask?.circles.map(({ circle }) => circle)).toEqual([
          'lead',
          'fight',
          'pay',
          'support',
          'neutral',
          'oppose',
          'resist',
        ]);
        expect(table.unfolding?.turn).toBe(table.turn);
        const response = { crisis: ask!.crisis, circle: 'neutral', persuade: [] } as const;
        const forecast = get(host, 'forecast', { game: table.game, response });
        expect(Object.keys(forecast.circles).length).toBeGreaterThan(30);
        expect(forecast.circles.fra).toBe('neutral');
      } else {
        const [legal] = table.legal;
        const preview = get(host, 'preview', { game: table.game, order: legal!.order });
        expect(preview.cost).toBe(legal!.cost);
      }
      table = move(host, table);
      expect(table.news.length).toBeGreaterThanOrEqual(1);
      expect(table.news.length).toBeLessThanOrEqual(3);
      expect(get(makeHost(), 'open', { game: table.game })).toEqual(table);
    }
    // Iraq annexes Kuwait in the first turns, and that asks for a response.
    expect(phases).toContain('responses');
    expect(get(host, 'film', { game: table.game, turn: 1 }).entries.length).toBeGreaterThan(50);
    const subject = { on: 'state', id: 'kwt', field: 'autonomy' } as const;
    const why = get(host, 'why', { game: table.game, turn: 3, subject });
    expect(why.changes.length).toBeGreaterThan(0);
    const { on, id, field } = subject;
    const course = get(host, 'course', { game: table.game, turn: 3, on, id, fields: [field] });
    expect(course.values.autonomy).toHaveLength(4);
    expect(course.values.autonomy?.at(-1)).toBe(why.value);
    const moved = get(host, 'movers', { game: table.game, from: 0, to: 3 });
    expect(Object.values(moved.movers).flat().length).toBeGreaterThan(0);
  });

  it('tells what was foreseen of a crisis, and of each way to win others, beside what came of it', () => {
    const host = makeHost();
    const wish = { scenario: 'gulf-1990', seat: 'usa', order: null, seed: 7, turns: 2 } as const;
    let table = get(host, 'newGame', { ...wish, difficulty: 'even' });
    const { game } = table;
    const ordered = table.legal.find(({ affordable }) => affordable)!.order;
    const preview = get(host, 'preview', { game, order: ordered });
    table = get(host, 'submit', { game, orders: [ordered] });
    const [asked] = table.asks;
    if (!asked) throw new Error('no crisis');
    const leads = { crisis: asked.crisis, circle: 'lead', persuade: [] } as const;
    const alone = get(host, 'forecast', { game, response: leads });
    const mandate = alone.sways.find(({ act }) => act === 'mandate');
    expect(mandate?.vote?.key).toMatch(/^mandate\./);
    // A veto power that is likely to let it pass may yet stop it, and that is told beside what is likely.
    expect(mandate?.veto?.odds).toBeGreaterThan(0);
    expect(table.world.states[mandate?.veto?.state ?? '']).toBeDefined();
    const embassy = alone.sways.find(({ act, moved }) => act === 'diplomacy' && moved.length > 0);
    if (!embassy) throw new Error('nobody to win');
    // What it would move by itself is what the forecast with it says, and is told as the same once it is chosen.
    const target = { on: 'state', id: embassy.target.id } as const;
    const response = { ...leads, persuade: [{ act: 'diplomacy', crisis: asked.crisis, target }] };
    const forecast = get(host, 'forecast', { game, response });
    for (const { state, from, to } of embassy.moved) {
      expect([alone.circles[state], forecast.circles[state]]).toEqual([from, to]);
    }
    expect(forecast.sways).toContainEqual(embassy);
    get(host, 'respond', { game, responses: [response] });
    const foreseen = { [asked.crisis]: { response, forecast } };
    const previews = { '1.usa.0': preview };
    expect(get(host, 'film', { game, turn: 1 })).toMatchObject({ foreseen, previews });
    const again = makeHost();
    get(again, 'open', { game });
    expect(get(again, 'film', { game, turn: 1 })).toMatchObject({ foreseen, previews });
  });

  it('shows a seat the same bytes whatever another seat keeps secret', () => {
    const library = new Library(disk, scratch.path, ruling, '0.1.0');
    const [card] = ruling.scenarios();
    const wish = { seat: 'fra', order: null, seed: 5, difficulty: 'even' as const, turns: 2 };
    const head = headOf(card!, wish, ruling.version, 'game-secrets', '2026-01-01T00:00:00Z');
    const shown = (secret: number): string => {
      const rules = {
        ...ruling,
        begin: (setup: Parameters<typeof ruling.begin>[0]) => {
          const game = ruling.begin(setup);
          const { usa } = game.world.seats;
          const seats = { ...game.world.seats, usa: { ...usa!, capital: secret } };
          return { ...game, world: { ...game.world, seats } };
        },
      };
      const session = Session.create(rules, library, head);
      return JSON.stringify(tableOf(rules, session, new Viewing(rules, session), card!));
    };
    expect(shown(3)).toBe(shown(17));
  });

  it('tells a seat only roughly what placed other states, and its own exactly', () => {
    const host = makeHost();
    const wish = { scenario: 'gulf-1990', order: null, seed: 7, difficulty: 'even', turns: 2 } as const;
    let table = get(host, 'newGame', { ...wish, seat: 'fra' });
    while (table.turn === 1 && table.awaits !== 'over') table = move(host, table);
    const [crisis] = get(host, 'film', { game: table.game, turn: 1 }).crises;
    const decimals = (state: string) =>
      (crisis?.reasons[state]?.terms ?? []).some(({ amount }) => amount !== Math.round(amount * 10) / 10);
    const states = Object.keys(crisis?.reasons ?? {});
    expect(states.length).toBeGreaterThan(30);
    expect(states.filter(decimals)).toEqual(['fra']);
  });

  it('keeps pages that lead from moment to moment, exactly', () => {
    const wish = { seat: null, order: null, seed: 9, difficulty: 'even' as const, turns: 2 };
    const head = headOf(ruling.scenarios()[0]!, wish, ruling.version, 'game-pages', '2026-01-01T00:00:00Z');
    let story = begin(ruling, head.setup);
    while (story.game.awaits !== 'over') story = moveComputers(ruling, story);
    story.moments.forEach((moment, turn) => {
      const read = readPage(story.moments[turn - 1] ?? null, pageAt(ruling, story, turn));
      expect(read.after).toEqual(JSON.parse(JSON.stringify(moment)));
      expect(read.deeds.entries).toEqual(story.records[turn - 1]?.entries ?? []);
      expect(ruling.hash(read.after.world, read.after.carry)).toBe(read.deeds.hash);
    });
  });

  it.each(ruling.scenarios().map(({ id }) => id))('%s can be watched', (scenario) => {
    const host = makeHost();
    const wish = { scenario, seat: null, order: null, seed: 2, difficulty: 'hard', turns: 1 } as const;
    let table = get(host, 'newGame', wish);
    for (let steps = 0; table.awaits !== 'over' && steps < 3; steps++)
      table = get(host, 'step', { game: table.game });
    expect(table).toMatchObject({ awaits: 'over', turn: 1 });
  });
});
