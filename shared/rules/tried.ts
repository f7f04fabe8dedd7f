import type { Effect } from './effect';

/** For tests of single rules: what the effects that one returned come to. */

/** What effects add to a field, all together. */
export function change(effects: readonly Effect[], on: string, id: string, field: string): number {
  let sum = 0;
  for (const e of effects)
    if (e.kind === 'add' && e.on === on && e.id === id && e.field === field) sum += e.amount;
  return sum;
}

/** What effects set a field to; undefined where they leave it. */
export function put(effects: readonly Effect[], id: string, field: string): unknown {
  return effects.flatMap((e) => (e.kind === 'set' && e.id === id && e.field === field ? [e.value] : []))[0];
}
