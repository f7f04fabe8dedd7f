import type { Cause, Movement } from '../../world/ground';
import { entryOf, type StateId } from '../../world/ids';
import type { Lookups } from '../../world/lookups';
import type { FieldRef } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { lack, refs, share } from './weigh';

/** What runs through societies on the ground floor, as hazards and endings of crises ask for it. */

/** Movements for one of these causes. */
export function movementsFor(look: Lookups, ...causes: readonly Cause[]): Movement[] {
  return look.movements.filter((movement) => causes.includes(movement.cause));
}

/** How far these movements carry a state, 0–1: strength times reach of each, `weight` of its own where one is given. */
export function tide(
  movements: readonly Movement[],
  id: StateId,
  weight?: (movement: Movement) => number,
): number {
  let carried = 0;
  for (const movement of movements) {
    const reach = movement.reach[id];
    if (reach === undefined) continue;
    const own = share(movement.strength) * share(reach);
    carried += weight ? own * weight(movement) : own;
  }
  return Math.min(1, carried);
}

/** Names of the fields that `tide` reads. */
export function tideRefs(movements: readonly Movement[], id: StateId): FieldRef[] {
  return movements
    .filter((movement) => movement.reach[id] !== undefined)
    .flatMap((movement) => refs('movement', movement.id, 'strength', `reach.${id}`));
}

/** What happened there stirs these movements where they are heard already: strength everywhere, reach in that state. */
export function stir(
  movements: readonly Movement[],
  id: StateId,
  strength: number,
  reach: number,
  because: Because,
): Effect[] {
  const effects: Effect[] = [];
  for (const movement of movements) {
    const heard = movement.reach[id];
    if (heard === undefined) continue;
    effects.push(add('movement', movement.id, 'strength', strength * lack(movement.strength), because));
    effects.push(add('movement', movement.id, entryOf('reach', id), reach * lack(heard), because));
  }
  return effects;
}
