import { aMix } from '../../world/build';
import type { Cause, Corporation, Movement, People } from '../../world/ground';
import { dyadId, ORDERS, type OrderId, type StateId, TRACKS_OF, type TrackId } from '../../world/ids';
import type { Order } from '../../world/order';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import { drawing, GREAT, REGIONS, STATE_IDS } from './lands';

/** What lives between and below the states of a named start, before any constitution is laid on it. */

type States = Readonly<Record<StateId, State>>;

/** Every pair is kept: sovereign equals, friendlier among kin, in denser contact where they border. */
export function makeDyads(seed: number, states: States): Record<string, Dyad> {
  const draw = drawing(seed, 'pairs');
  const dyads: Record<string, Dyad> = {};
  STATE_IDS.forEach((a, i) => {
    for (const b of STATE_IDS.slice(i + 1)) {
      const one = states[a];
      const two = states[b];
      if (!one || !two) continue;
      const id = dyadId(a, b);
      const touch = one.borders.includes(b);
      const kin = one.culture === two.culture;
      dyads[id] = {
        id,
        a: a < b ? a : b,
        b: a < b ? b : a,
        amity: draw.between(-25, 30) + (kin ? 15 : 0) - (touch ? 6 : 0),
        interdependence: draw.between(8, 26) + (touch ? 16 : 0) + (one.region === two.region ? 8 : 0),
        recognition: 'equal',
        subordination: 0,
        superior: null,
      };
    }
  });
  return dyads;
}

/** Each state's own people, and in every region one without a state, living in two. */
export function makePeoples(seed: number, states: States): Record<string, People> {
  const draw = drawing(seed, 'peoples');
  const peoples: Record<string, People> = {};
  const left: Record<StateId, number> = {};
  for (const id of STATE_IDS) left[id] = (states[id]?.population ?? 0) * 0.95;
  REGIONS.forEach((region, r) => {
    const [greatest, major] = [STATE_IDS[r * 4] as StateId, STATE_IDS[r * 4 + 1] as StateId];
    const shares: Record<StateId, number> = {};
    for (const id of [greatest, major]) {
      shares[id] = thousandths((left[id] ?? 0) * draw.between(0.1, 0.2));
      left[id] = (left[id] ?? 0) - (shares[id] ?? 0);
    }
    const id = `${region}wanderers`;
    const culture = REGIONS[(r + 2) % REGIONS.length] ?? region;
    peoples[id] = {
      id,
      name: `Old peoples of ${region}`,
      culture,
      shares,
      home: null,
      autonomy: draw.between(35, 50),
      security: draw.between(30, 45),
      guarantor: greatest,
      grievance: draw.between(25, 40),
      claim: draw.between(20, 40),
    };
  });
  for (const home of STATE_IDS) {
    const id = `${home}folk`;
    peoples[id] = {
      id,
      name: `People of ${states[home]?.name ?? home}`,
      culture: states[home]?.culture ?? '',
      shares: { [home]: thousandths(left[home] ?? 0) },
      home,
      autonomy: draw.between(65, 80),
      security: draw.between(50, 70),
      guarantor: home,
      grievance: draw.between(10, 25),
      claim: draw.between(40, 60),
    };
  }
  return peoples;
}

const CIVIC: readonly Cause[] = ['climate', 'peace', 'labour', 'rights', 'solidarity'];
const OTHER: readonly {
  cause: Cause;
  temper: readonly [number, number];
  leaning: Record<OrderId, number>;
}[] = [
  { cause: 'populist', temper: [25, 40], leaning: aMix(2, 6, 74, 18) },
  { cause: 'religious', temper: [15, 35], leaning: aMix(8, 30, 12, 50) },
  { cause: 'uncivil', temper: [85, 95], leaning: aMix(0, 50, 20, 30) },
];

/** One movement for each cause, small as yet: nothing that deserves to be called an international civil society. */
export function makeMovements(seed: number): Record<string, Movement> {
  const draw = drawing(seed, 'movements');
  const movements: Record<string, Movement> = {};
  const plans = [
    ...CIVIC.map((cause) => ({ cause, temper: [4, 12] as const, leaning: aMix(35, 50, 5, 10) })),
    ...OTHER,
  ];
  for (const { cause, temper, leaning } of plans) {
    const reach: Record<StateId, number> = {};
    for (const id of STATE_IDS) reach[id] = draw.between(8, 24);
    movements[cause] = {
      id: cause,
      name: `${cause} movement`,
      cause,
      strength: draw.between(12, 24),
      reach,
      temper: draw.between(temper[0], temper[1]),
      leaning: { ...leaning },
      independence: draw.between(50, 70),
    };
  }
  return movements;
}

/** Three houses of trade, at home with the richest of three regions. */
export function makeCorporations(seed: number): Record<string, Corporation> {
  const draw = drawing(seed, 'corporations');
  const house = (id: string, sector: Corporation['sector'], n: number): Corporation => ({
    id,
    name: `House of ${id}`,
    sector,
    home: GREAT[(seed + n) % GREAT.length] as StateId,
    strength: draw.between(22, 38),
    independence: draw.between(30, 50),
  });
  return {
    coin: house('coin', 'finance', 0),
    loom: house('loom', 'industry', 1),
    lamp: house('lamp', 'oil', 2),
  };
}

/** Four orders of much the same standing: no start is decided by whose creed rules already. */
export function makeOrders(): Record<OrderId, Order> {
  const orders = {} as Record<OrderId, Order>;
  for (const id of ORDERS) {
    const tracks: Partial<Record<TrackId, number>> = {};
    for (const track of TRACKS_OF[id]) tracks[track] = 10;
    orders[id] = { id, universality: 35, supremacy: 20, legitimacy: 50, power: 25, tracks };
  }
  return orders;
}

/** Millions to a thousand people. */
function thousandths(value: number): number {
  return Math.max(0.001, Math.floor(value * 1000) / 1000);
}
