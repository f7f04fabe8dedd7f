import { measure } from '@shared/measures/measure';
import type { Film, Table } from '@shared/protocol/contract';
import type { PlayedOrder } from '@shared/views/record';
import type { LegalOrder } from '@shared/views/seen';
import { aCrisis, aDyad, anInstitution, aSeat, aState, aWorld } from '@shared/world/build';
import type { World } from '@shared/world/world';

/** Small tables made by hand, for tests of what the window does with them. */

export function aSmallWorld(over: { capital?: number; turn?: number; crisis?: boolean } = {}): World {
  return aWorld({
    scenario: 'small',
    turn: over.turn ?? 0,
    year: 1990,
    states: [
      aState({ id: 'aaa', name: 'Aland', label: 'Aland', force: 60 }),
      aState({ id: 'bbb', name: 'Bland', label: 'Bland' }),
      aState({ id: 'ccc', name: 'Cland', label: 'Cland' }),
    ],
    institutions: [
      anInstitution({ id: 'club', name: 'The Club of States', label: 'Club', members: ['aaa', 'bbb'] }),
    ],
    dyads: [aDyad('aaa', 'bbb', { amity: 40 }), aDyad('aaa', 'ccc', { amity: -40 })],
    crises: over.crisis ? [aCrisis({ id: 'grab', place: 'bbb', target: 'ccc', victim: 'bbb' })] : [],
    seats: [
      aSeat({ state: 'aaa', controller: 'person', capital: over.capital ?? 6 }),
      aSeat({ state: 'ccc', order: 'sovereign' }),
    ],
  });
}

export function legal(policy: string, target: string, cost: number, native = true): LegalOrder {
  return { order: { policy, target: { on: 'state', id: target } }, cost, affordable: true, native };
}

/** An order as a film tells of it: the first that its seat gave in the first turn, and carried out. */
export function anAct(
  seat: string,
  { order, cost }: LegalOrder,
  over: Partial<PlayedOrder> = {},
): PlayedOrder {
  return { id: `1.${seat}.0`, seat, order, cost, result: 'done', note: null, ...over };
}

export function aTable(over: Partial<Table> = {}): Table {
  const world = over.world ?? aSmallWorld();
  const seats = Object.values(world.seats).map((seat) => ({
    id: seat.id,
    state: seat.state,
    name: world.states[seat.state]?.name ?? seat.id,
    order: seat.order,
    listedOrder: seat.listedOrder,
    controller: seat.controller,
    ready: false,
  }));
  return {
    game: 'game-1',
    title: 'Small · Aland',
    scenario: {
      id: 'small',
      title: 'Small',
      summary: 'A small world.',
      year: 1990,
      yearsPerTurn: 1,
      turns: 4,
      minutes: 10,
      states: 3,
      seats: [],
      briefing: ['It is small.'],
    },
    seat: 'aaa',
    awaits: 'orders',
    turn: 1,
    turns: 4,
    year: world.year,
    watchOnly: false,
    world,
    measures: measure(world),
    score: { value: 50, parts: [] },
    scores: null,
    seats,
    legal: [legal('sanction', 'ccc', 3), legal('openTrade', 'bbb', 2), legal('openTrade', 'ccc', 2)],
    draft: [],
    asks: [],
    unfolding: null,
    history: [point(0)],
    news: [{ token: { key: 'news.begin', params: { score: 50 } }, about: null }],
    ...over,
  };
}

export function point(turn: number, over: Partial<Table['history'][number]> = {}): Table['history'][number] {
  return {
    turn,
    year: 1990 + turn,
    regime: 'anarchy',
    position: 97,
    peace: 50,
    justice: 50,
    pluralism: 50,
    freedom: 50,
    disorder: 30,
    concentration: 20,
    power: { liberal: 60, transformative: 20, mercantilist: 40, sovereign: 30 },
    scores: { aaa: 50 + turn },
    hash: '',
    ...over,
  };
}

export function aFilm(turn: number, over: Partial<Film> = {}): Film {
  const before = aSmallWorld({ turn: turn - 1 });
  const after = aSmallWorld({ turn });
  return {
    turn,
    before,
    after,
    measuresBefore: measure(before),
    measures: measure(after),
    entries: [],
    orders: [],
    crises: [],
    foreseen: {},
    previews: {},
    history: {},
    ...over,
  };
}
