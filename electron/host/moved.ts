import type { Moved } from '@shared/protocol/contract';
import { COLLECTIONS, type World } from '@shared/world/world';
import type { Rules } from './rules';

type Bag = Record<string, unknown>;

/** What moved the criteria from one world to another, and whoever of those named came or went meanwhile. */
export function movedBetween(rules: Rules, before: World, after: World): Moved {
  const movers = rules.movers(before, after);
  const subjects: Record<string, Bag> = {};
  for (const { on, id, field } of Object.values(movers).flat()) {
    if (field !== '' || on === 'system') continue;
    const collection = COLLECTIONS[on];
    const found = (after[collection] as Bag)[id] ?? (before[collection] as Bag)[id];
    subjects[collection] = { ...subjects[collection], [id]: found };
  }
  return { movers, subjects };
}
