import type { StateId } from '../../world/ids';
import type { Institution } from '../../world/institution';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { atHome, memberships, partners } from '../reach';
import type { Policy } from '../rule';

type Targets = Policy['targets'];

/**
 * What most policies can be aimed at: those partners, those bodies or the home of whoever acts that pass a test. The
 * test is made once, with its policy: a function made anew has to be readied by the engine when it is first called, which
 * takes longer than most tests do.
 */

/** Partners that pass the test. */
export function amongPartners(test: (other: State, dyad: Dyad, self: State) => boolean): Targets {
  return (world, actor) => partners(world, actor, test);
}

/** Institutions that the actor belongs to and that pass the test. */
export function amongBodies(
  test: (institution: Institution, actor: StateId, world: World) => boolean,
): Targets {
  return (world, actor) => memberships(world, actor, test);
}

/** What a state does at home or for all, if it passes the test. */
export function whereAtHome(test: (self: State) => boolean): Targets {
  return (world, actor) => atHome(world, actor, test);
}
