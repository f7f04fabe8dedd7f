import { aState, aWorld, type WorldParts } from '../../world/build';
import { lookups } from '../../world/lookups';
import type { State } from '../../world/state';
import { asLuck, type Luck } from '../chance';
import type { Effect } from '../effect';
import { DRIFTS } from '.';

/** What one drift does in a turn of five years, in which everything is looked at. */
export function drifted(id: string, parts: WorldParts, luck: Luck = 'best'): Effect[] {
  const world = aWorld({ yearsPerTurn: 5, ...parts });
  const drift = DRIFTS.find((d) => d.id === id);
  if (!drift) throw new Error(`no drift ${id}`);
  return drift.run({ world, look: lookups(world), turn: 1, years: 5, chance: asLuck(luck), moment: {} });
}

/** Two neighbours. */
export const two = (a: Partial<State> = {}, b: Partial<State> = {}) => [
  aState({ id: 'aaa', borders: ['bbb'], ...a }),
  aState({ id: 'bbb', borders: ['aaa'], ...b }),
];
