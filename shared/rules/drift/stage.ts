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

export function change(effects: readonly Effect[], on: string, id: string, field: string): number {
  let sum = 0;
  for (const e of effects)
    if (e.kind === 'add' && e.on === on && e.id === id && e.field === field) sum += e.amount;
  return sum;
}
/** Two neighbours. */
export const two = (a: Partial<State> = {}, b: Partial<State> = {}) => [
  aState({ id: 'aaa', borders: ['bbb'], ...a }),
  aState({ id: 'bbb', borders: ['aaa'], ...b }),
];

/** What effects set a field to; undefined where they leave it. */
export function put(effects: readonly Effect[], id: string, field: string): unknown {
  return effects.flatMap((e) => (e.kind === 'set' && e.id === id && e.field === field ? [e.value] : []))[0];
}
