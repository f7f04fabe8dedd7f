import type { Cause, Corporation, Movement, People } from '../../world/ground';
import type { OrderId, StateId } from '../../world/ids';
import type { State } from '../../world/state';
import { CAST, STATELESS } from './cast';
import { type Draw, drawing, tenths } from './draw';

/** Each state's own people, and six peoples without one, some of them split between states. */
export function makePeoples(seed: number, states: Readonly<Record<string, State>>): Record<string, People> {
  const draw = drawing(seed, 'peoples');
  const left: Record<StateId, number> = {};
  for (const { id } of CAST) left[id] = states[id]?.population ?? 0;
  const peoples: Record<string, People> = {};
  for (const { id, name, region, culture } of STATELESS) {
    const homes = homesOf(draw, states, region, culture);
    const shares: Record<StateId, number> = {};
    for (const home of homes) {
      const millions = millionsOf((left[home] ?? 0) * draw.between(0.1, 0.28));
      shares[home] = millions;
      left[home] = (left[home] ?? 0) - millions;
    }
    peoples[id] = {
      id,
      name,
      culture,
      shares,
      home: null,
      autonomy: draw.between(8, 40),
      security: draw.between(5, 25),
      guarantor: homes[0] ?? null,
      grievance: draw.between(45, 80),
      claim: draw.between(25, 60),
    };
  }
  for (const { id, name, culture } of CAST) {
    const people = `${id}folk`;
    peoples[people] = {
      id: people,
      name: `People of ${name}`,
      culture,
      shares: { [id]: millionsOf((left[id] ?? 0) * 0.9) },
      home: id,
      autonomy: draw.between(70, 92),
      security: draw.between(25, 55),
      guarantor: id,
      grievance: draw.between(12, 42),
      claim: draw.between(55, 80),
    };
  }
  return peoples;
}

/** A state of the people's own culture and up to two of its neighbours. */
function homesOf(
  draw: Draw,
  states: Readonly<Record<string, State>>,
  region: string,
  culture: string,
): StateId[] {
  const kin = CAST.filter((one) => one.region === region && one.culture === culture);
  const first = draw.one(kin).id;
  const around = draw.shuffled(states[first]?.borders ?? []);
  return [first, ...around.slice(0, draw.happens(0.3) ? 0 : draw.happens(0.5) ? 1 : 2)];
}

/** Millions to a thousand people, never more than there are. */
function millionsOf(value: number): number {
  return Math.max(0.001, Math.floor(value * 1000) / 1000);
}

interface Plan {
  id: string;
  name: string;
  cause: Cause;
  strength: readonly [number, number];
  temper: readonly [number, number];
  /** Landmasses where it is known. */
  regions: readonly string[];
  leaning: Record<OrderId, number>;
}

/** Few and weak: nothing that deserves to be called an international civil society. */
const MOVEMENTS: readonly Plan[] = [
  {
    id: 'pilgrims',
    name: 'Brotherhoods of the pilgrim roads',
    cause: 'religious',
    strength: [16, 28],
    temper: [18, 40],
    regions: ['westermain', 'tahresh'],
    leaning: { liberal: 6, transformative: 44, mercantilist: 6, sovereign: 44 },
  },
  {
    id: 'guilds',
    name: 'Journeymen’s guilds',
    cause: 'labour',
    strength: [6, 14],
    temper: [16, 34],
    regions: ['westermain'],
    leaning: { liberal: 26, transformative: 46, mercantilist: 24, sovereign: 4 },
  },
  {
    id: 'levellers',
    name: 'Tillers’ risings',
    cause: 'solidarity',
    strength: [8, 18],
    temper: [40, 62],
    regions: ['lumarra', 'tahresh'],
    leaning: { liberal: 2, transformative: 76, mercantilist: 2, sovereign: 20 },
  },
  {
    id: 'companies',
    name: 'Free companies',
    cause: 'uncivil',
    strength: [18, 32],
    temper: [86, 96],
    regions: ['westermain', 'tahresh', 'lumarra'],
    leaning: { liberal: 0, transformative: 16, mercantilist: 64, sovereign: 20 },
  },
];

export function makeMovements(seed: number): Record<string, Movement> {
  const draw = drawing(seed, 'movements');
  const movements: Record<string, Movement> = {};
  for (const plan of MOVEMENTS) {
    const reach: Record<StateId, number> = {};
    for (const { id, region } of CAST)
      if (plan.regions.includes(region) && draw.happens(0.45)) reach[id] = draw.between(6, 34);
    movements[plan.id] = {
      id: plan.id,
      name: plan.name,
      cause: plan.cause,
      strength: draw.between(plan.strength[0], plan.strength[1]),
      reach,
      temper: draw.between(plan.temper[0], plan.temper[1]),
      leaning: { ...plan.leaning },
      independence: draw.between(40, 70),
    };
  }
  return movements;
}

/** Two trading houses, where trade is freest. */
export function makeCorporations(
  seed: number,
  states: Readonly<Record<string, State>>,
): Record<string, Corporation> {
  const draw = drawing(seed, 'corporations');
  const freest = CAST.map(({ id }) => states[id])
    .filter((state): state is State => state !== undefined && state.wealth >= 18)
    .sort((a, b) => b.openness - a.openness || (a.id < b.id ? -1 : 1));
  const house = (id: string, name: string, sector: Corporation['sector'], nth: number): Corporation => ({
    id,
    name,
    sector,
    home: freest[nth]?.id ?? 'orl',
    strength: tenths(draw.between(6, 16)),
    independence: draw.between(20, 45),
  });
  return {
    lampbank: house('lampbank', 'Bank of the Four Lamps', 'finance', 0),
    seahouse: house('seahouse', 'Grey Sails Company', 'industry', 1),
  };
}
