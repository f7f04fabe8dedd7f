import type { World } from '../../world/world';
import { makeGeography } from './geography';
import { makeCorporations, makeMovements, makePeoples } from './ground';
import { makeRelations } from './relations';
import { makeStates } from './states';
import { makeInstitutions, makeOrders, SYSTEM_OF_ANARCHY } from './top';

/** Years that one turn of an anarchy takes. */
export const YEARS_PER_TURN = 5;
/** Years are counted from the first turn. */
export const FIRST_YEAR = 1;

/**
 * An immature anarchy (Buzan 1993; Walzer 2013): 24 unequal states, few of which recognise any other, under almost no
 * institutions. The same seed gives the same world, bit for bit; seats are for the engine to add.
 */
export function anarchyWorld(seed: number): World {
  const states = makeStates(seed, makeGeography(seed));
  const { dyads, treaties } = makeRelations(seed, states);
  return {
    scenario: 'immature-anarchy',
    turn: 0,
    year: FIRST_YEAR,
    yearsPerTurn: YEARS_PER_TURN,
    system: {
      ...SYSTEM_OF_ANARCHY,
      primary: { ...SYSTEM_OF_ANARCHY.primary },
      centre: { ...SYSTEM_OF_ANARCHY.centre },
    },
    orders: makeOrders(states),
    states,
    institutions: makeInstitutions(seed, states),
    peoples: makePeoples(seed, states),
    movements: makeMovements(seed),
    corporations: makeCorporations(seed, states),
    dyads,
    treaties,
    wars: {},
    crises: {},
    seats: {},
  };
}
