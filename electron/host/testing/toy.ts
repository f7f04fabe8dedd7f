import type { Command, Game, Outcome, Setup } from '@shared/engine/game';
import { hashMoment } from '@shared/engine/hash';
import { measure } from '@shared/measures/measure';
import type { ScenarioCard } from '@shared/views/cards';
import type { LedgerEntry, TurnRecord } from '@shared/views/record';
import type { PolicyOrder, Reading } from '@shared/views/seen';
import { aCrisis, aSeat, aState, aWorld } from '@shared/world/build';
import type { World } from '@shared/world/world';
import type { Rules } from '../rules';
import { Trouble } from '../trouble';

/**
 * A game small enough to test a host with: three seats, one policy (`grow`, 2 points, on a state), and a storm that
 * asks for responses in every second turn. Chance plays no part but for the seed, which is added to what grows.
 */
const SEATS = ['aaa', 'bbb', 'ccc'];
const COST = 2;
const CARD: ScenarioCard = {
  id: 'toy',
  title: 'Toy',
  summary: 'A small world. It is for tests.',
  year: 2000,
  yearsPerTurn: 1,
  turns: 4,
  minutes: 1,
  states: 3,
  seats: SEATS.map((id, i) => ({
    id,
    name: `Land ${id}`,
    order: 'liberal',
    rank: 'middle',
    solo: i < 2,
    brief: [],
  })),
  briefing: ['Grow.'],
};

const refused = (game: Game, code: string) => ({
  game,
  outcome: { ok: false as const, code, reason: { key: `refused.${code}` } },
});

const refuseOrders = (game: Game, seat: string, orders: readonly PolicyOrder[]): string | null => {
  const capital = game.world.seats[seat]?.capital ?? 0;
  if (orders.some(({ policy }) => policy !== 'grow')) return 'unknownPolicy';
  if (orders.some(({ target }) => target.on !== 'state' || !game.world.states[target.id]))
    return 'illegalTarget';
  return orders.length * COST > capital ? 'unaffordable' : null;
};

function command(game: Game, given: Command): { game: Game; outcome: Outcome } {
  if (!game.world.seats[given.seat]) return refused(game, 'unknownSeat');
  const ok = (next: Game) => ({ game: next, outcome: { ok: true as const } });
  switch (given.kind) {
    case 'orders': {
      if (game.awaits !== 'orders') return refused(game, 'notAwaited');
      const why = refuseOrders(game, given.seat, given.orders);
      return why
        ? refused(game, why)
        : ok({ ...game, orders: { ...game.orders, [given.seat]: given.orders } });
    }
    case 'responses':
      if (game.awaits !== 'responses') return refused(game, 'notAwaited');
      return ok({ ...game, responses: { ...game.responses, [given.seat]: given.responses } });
    default:
      return ok(game);
  }
}

function advance(game: Game): { game: Game; record: TurnRecord | null } {
  const turn = game.world.turn + 1;
  if (game.awaits === 'orders' && turn % 2 === 0) {
    const storm = aCrisis({ id: `storm-${turn}`, place: 'aaa', since: turn });
    const world = { ...game.world, crises: { ...game.world.crises, [storm.id]: storm } };
    return {
      game: { ...game, world, awaits: 'responses', partial: { orders: [], entries: [], broke: [storm.id] } },
      record: null,
    };
  }
  return finish(game, turn);
}

function finish(game: Game, turn: number): { game: Game; record: TurnRecord } {
  const entries: LedgerEntry[] = [];
  const states = { ...game.world.states };
  const given = Object.entries(game.orders);
  for (const [seat, orders] of given) {
    for (const { target } of orders) {
      const state = states[target.id];
      if (!state) continue;
      const after = Math.min(100, state.wealth + 1 + (game.setup.seed % 5));
      const change = { before: state.wealth, after, rule: 'policy.grow', order: `${turn}.${seat}.0` };
      entries.push({
        n: entries.length,
        phase: 'resolution',
        kind: 'add',
        on: 'state',
        id: state.id,
        field: 'wealth',
        ...change,
      });
      states[state.id] = { ...state, wealth: after };
    }
  }
  const crises = Object.fromEntries(
    Object.values(game.world.crises).map((crisis) => [crisis.id, { ...crisis, stage: 'closed' as const }]),
  );
  const world: World = { ...game.world, turn, year: game.world.year + 1, states, crises };
  const record: TurnRecord = {
    turn,
    orders: given.flatMap(([seat, orders]) =>
      orders.map((order, i) => ({
        id: `${turn}.${seat}.${i}`,
        seat,
        order,
        cost: COST,
        result: 'done' as const,
        note: null,
      })),
    ),
    responses: [],
    entries,
    crises: [],
    hash: hashMoment(world, new Map()),
    measures: measure(world),
    scores: scoresOf(world),
  };
  const awaits = turn >= game.setup.turns ? 'over' : 'orders';
  const next: Game = { ...game, world, awaits, orders: {}, responses: {}, partial: null };
  return { game: next, record };
}

function scoresOf(world: World): Record<string, Reading> {
  return Object.fromEntries(
    Object.values(world.seats).map(({ id, state }) => [
      id,
      {
        value: world.states[state]?.wealth ?? 0,
        parts: [{ key: 'score.wealth', value: world.states[state]?.wealth ?? 0, weight: 1, from: [] }],
      },
    ]),
  );
}

function begin(setup: Setup): Game {
  if (setup.scenario !== 'toy') throw new Trouble('noSuchScenario', { key: 'host.noSuchScenario' });
  const world = aWorld({
    scenario: 'toy',
    year: 2000,
    states: SEATS.map((id) => aState({ id })),
    seats: setup.seats.map(({ id, order, controller }) =>
      aSeat({ state: id, order, controller, capital: 5 }),
    ),
  });
  return {
    setup,
    schedule: [],
    world,
    awaits: 'orders',
    carry: new Map(),
    orders: {},
    responses: {},
    turning: {},
    pledges: [],
    partial: null,
  };
}

const grow = (id: string): PolicyOrder => ({ policy: 'grow', target: { on: 'state', id } });

/** The toy's rules; another version of them grows faster. */
export function toyRules(over: Partial<Rules> = {}): Rules {
  return {
    version: 'toy-1',
    scenarios: () => [CARD],
    begin,
    command,
    ready(game) {
      const handed = game.awaits === 'orders' ? game.orders : game.responses;
      return game.awaits !== 'over' && Object.keys(game.world.seats).every((id) => handed[id] !== undefined);
    },
    advance,
    hash: (world, carry) => hashMoment(world, new Map(Object.entries(carry))),
    measure,
    scores: scoresOf,
    view: (world, viewer) => ({ seat: viewer === 'truth' ? null : viewer, world, open: world }),
    legal: ({ world }) =>
      Object.keys(world.states).map((id) => ({
        order: grow(id),
        cost: COST,
        affordable: true,
        native: true,
      })),
    preview: (_view, _seat, order) =>
      order.policy === 'grow' ? { order, cost: COST, likely: [], best: [], worst: [], minds: [] } : null,
    advice: (_view, seat) => [
      { order: 'liberal', advised: [{ order: grow(seat), cost: COST, worth: 1, reasons: [] }] },
    ],
    asks: (game) =>
      (game.partial?.broke ?? []).map((crisis) => ({ crisis, circles: [], persuasions: [], history: null })),
    forecast: () => null,
    history: () => null,
    entriesFor: (_world, _viewer, entries) => entries,
    ordersFor: (_viewer, orders) => orders,
    movers: () => ({ peace: [], justice: [], pluralism: [], freedom: [], disorder: [] }),
    why: (_story, turn, subject) => ({ subject, turn, value: null, start: null, changes: [] }),
    computerOrders: (_game, seat) => [grow(seat)],
    computerResponses: () => [],
    computerAnswer: (_game, seat) => ({ agreed: seat === 'bbb', reason: { key: 'news.quiet' } }),
    ...over,
  };
}
