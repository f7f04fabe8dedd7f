import { REGIMES, type RegimeId, SPECTRUM, type SpectrumId } from '../../measures/reading';
import { PRIMARY_INSTITUTIONS, type PrimaryInstitution } from '../../world/ids';
import type { World } from '../../world/world';
import type { Start } from '../experiment';
import { type Constitution, REGIME_CONSTITUTIONS, SPECTRUM_CONSTITUTIONS } from './constitutions';
import { drawing, GREAT, leaningOf, makeStates, STATE_IDS } from './lands';
import { makeCorporations, makeDyads, makeMovements, makeOrders, makePeoples } from './life';

/** Years that one turn of a named start takes; an experiment may set another number. */
const YEARS_PER_TURN = 1;

const CONSTITUTIONS: Readonly<Record<string, Constitution>> = {
  ...Object.fromEntries(REGIMES.map((id: RegimeId) => [`regime.${id}`, REGIME_CONSTITUTIONS[id]])),
  ...Object.fromEntries(SPECTRUM.map((id: SpectrumId) => [`spectrum.${id}`, SPECTRUM_CONSTITUTIONS[id]])),
};

/** Named starts: `regime.anarchy` … for Walzer's seven regimes, `spectrum.hegemony` … for Watson's five. */
export function namedStartIds(): string[] {
  return Object.keys(CONSTITUTIONS);
}

/**
 * A named start. For one seed all of them share states, places, cultures, peoples and movements, and differ in their
 * constitution alone; in Watson's five one and the same state leads, in force as in wealth, whatever it rules; the same seed gives the same world. Throws a RangeError for an unknown id.
 */
export function namedStart(id: string): Start {
  const constitution = Object.hasOwn(CONSTITUTIONS, id) ? CONSTITUTIONS[id] : undefined;
  if (!constitution) throw new RangeError(`There is no start '${id}'.`);
  return {
    schedule: [],
    seats: STATE_IDS.map((state, n) => ({
      id: state,
      order: leaningOf(n),
      solo: GREAT.includes(state),
    })),
    start(seed) {
      const world = freeWorld(id, seed);
      constitution(world, drawing(seed, 'constitution'));
      return world;
    },
  };
}

/** Sixteen free states that recognise each other as equals, and nobody above them. */
function freeWorld(scenario: string, seed: number): World {
  const states = makeStates(seed);
  const primary = {} as Record<PrimaryInstitution, number>;
  for (const name of PRIMARY_INSTITUTIONS) primary[name] = 50;
  return {
    scenario,
    turn: 0,
    year: 1,
    yearsPerTurn: YEARS_PER_TURN,
    system: {
      interactionCapacity: 50,
      warming: 20,
      worldSociety: 30,
      primary,
      defaultRecognition: 'equal',
      centre: { state: null, hold: 0, disposition: 50 },
    },
    orders: makeOrders(),
    states,
    institutions: {},
    peoples: makePeoples(seed, states),
    movements: makeMovements(seed),
    corporations: makeCorporations(seed),
    dyads: makeDyads(seed, states),
    treaties: {},
    wars: {},
    crises: {},
    seats: {},
  };
}
