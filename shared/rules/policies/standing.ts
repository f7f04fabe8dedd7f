import type { Movement } from '../../world/ground';
import type { StateId } from '../../world/ids';
import { amityBetween, lookups } from '../../world/lookups';
import type { TreatyKind } from '../../world/relations';
import type { State } from '../../world/state';
import type { World } from '../../world/world';

/** Readings that several policies share. */

/** States with which `actor` already has a treaty of one of these kinds. */
export function treatyPartners(world: World, actor: StateId, kinds: readonly TreatyKind[]): Set<StateId> {
  const found = new Set<StateId>();
  for (const treaty of lookups(world).treaties) {
    if (!kinds.includes(treaty.kind) || !treaty.parties.includes(actor)) continue;
    for (const party of treaty.parties) if (party !== actor) found.add(party);
  }
  return found;
}

const anybody = (): boolean => true;

/**
 * Who would follow `actor` into a body that it founds, itself included, in the order of their ids: standing states with
 * at least so much amity toward it that pass the test.
 */
export function followersOf(
  world: World,
  actor: StateId,
  amity: number,
  test: (state: State) => boolean = anybody,
): StateId[] {
  const found: StateId[] = [];
  for (const state of lookups(world).standing) {
    const { id } = state;
    if (id === actor || (test(state) && amityBetween(world, actor, id) >= amity)) found.push(id);
  }
  return found;
}

/** The highest mandate that a crisis in course gives against a state, 0–10. */
export function mandateAgainst(world: World, state: StateId): number {
  let mandate = 0;
  for (const crisis of lookups(world).crises) {
    if (crisis.stage !== 'closed' && crisis.target === state) mandate = Math.max(mandate, crisis.mandate);
  }
  return mandate;
}

/** A movement that works by civic means for all, neither national-populist nor violent (Sakwa 2019). */
export function isCivic(movement: Movement): boolean {
  return movement.cause !== 'populist' && movement.cause !== 'uncivil' && movement.cause !== 'religious';
}

/** The strongest movement that passes the test; the first by id wins a tie. */
export function strongest(world: World, test: (movement: Movement) => boolean): Movement | undefined {
  let best: Movement | undefined;
  for (const movement of lookups(world).movements) {
    if (test(movement) && (!best || movement.strength > best.strength)) best = movement;
  }
  return best;
}
