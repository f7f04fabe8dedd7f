import {
  aCorporation,
  aCrisis,
  aDyad,
  aMix,
  aMovement,
  anInstitution,
  aSeat,
  aState,
  aWorld,
  type WorldParts,
} from '../../world/build';
import { cloneJson } from '../../world/clone';
import type { OrderId } from '../../world/ids';
import { lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { asLuck, type Chance, type Luck } from '../chance';
import type { Effect } from '../effect';
import type { Actor, RuleContext, Target } from '../rule';
import { policyById } from '.';

/** A small stage on which tests try single policies. */

/** `aaa` acts; `bbb` is its neighbour and the usual target; `ccc` is a friend of `bbb`; `ddd` is a sovereign-minded third. */
export function aScene(parts: WorldParts = {}): World {
  return aWorld({
    states: [
      aState({
        id: 'aaa',
        force: 60,
        wealth: 60,
        accountability: 80,
        borders: ['bbb'],
        mix: aMix(60, 10, 10, 20),
      }),
      aState({
        id: 'bbb',
        autonomy: 70,
        force: 15,
        wealth: 15,
        accountability: 20,
        rights: 30,
        strife: 50,
        borders: ['aaa'],
      }),
      aState({ id: 'ccc' }),
      aState({ id: 'ddd', mix: aMix(10, 10, 10, 70) }),
    ],
    dyads: [
      aDyad('aaa', 'bbb', { amity: -10, interdependence: 40 }),
      aDyad('aaa', 'ccc'),
      aDyad('aaa', 'ddd'),
      aDyad('bbb', 'ccc', { amity: 80 }),
    ],
    seats: [aSeat({ state: 'aaa' })],
    movements: [
      aMovement({ id: 'rights', cause: 'rights', reach: { aaa: 60 } }),
      aMovement({ id: 'unions', cause: 'labour', reach: { aaa: 60 } }),
      aMovement({ id: 'nation', cause: 'populist', reach: { aaa: 10 } }),
      aMovement({ id: 'bombs', cause: 'uncivil', reach: { aaa: 20 } }),
    ],
    corporations: [aCorporation({ id: 'oil', home: 'aaa' })],
    institutions: [
      anInstitution({ id: 'un', members: ['aaa', 'bbb', 'ccc', 'ddd'], vetoes: ['aaa'] }),
      anInstitution({ id: 'trade', domain: 'trade', members: ['aaa', 'ccc'] }),
    ],
    ...parts,
  });
}

export interface How {
  luck?: Luck;
  skill?: number;
  sponsors?: readonly OrderId[];
}

export function carriedOut(world: World, id: string, target: Target, how: How = {}): Effect[] {
  const policy = policyById(id);
  if (!policy) throw new Error(`no policy ${id}`);
  const actor: Actor = {
    seat: 'aaa',
    state: 'aaa',
    order: 'liberal',
    skill: how.skill ?? 1,
    sponsors: how.sponsors ?? ['liberal'],
  };
  const ctx = {
    world,
    look: lookups(world),
    turn: 1,
    years: 1,
    chance: asLuck(how.luck ?? 'best'),
    moment: {},
  };
  return policy.apply(ctx, actor, target, { rule: `policy.${id}`, order: '1.aaa.0' });
}

/**
 * A copy of the Gulf's world in which every state named has a seat and Kuwait is taken, with the Council's word: a stage
 * on which anything can be tried by anybody.
 */
export function aGulf(start: World, seated: readonly string[]): World {
  const world = cloneJson(start);
  for (const id of seated) world.seats[id] = aSeat({ state: id });
  world.crises.kuwait = aCrisis({ id: 'kuwait', place: 'kwt', target: 'irq', forum: 'unsc', mandate: 6 });
  return world;
}

/** A liberal government that acts alone and borrows nothing. */
export const actorOf = (state: string): Actor => ({
  seat: state,
  state,
  order: 'liberal',
  skill: 1,
  sponsors: ['liberal'],
});

/** What a policy gets that is tried in a world. */
export const trying = (world: World, chance: Chance): RuleContext => ({
  world,
  look: lookups(world),
  turn: world.turn + 1,
  years: world.yearsPerTurn,
  chance,
  moment: {},
});

export const AT_B: Target = { on: 'state', id: 'bbb' };
export const HOME: Target = { on: 'none', id: 'none' };
export const UN: Target = { on: 'institution', id: 'un' };
