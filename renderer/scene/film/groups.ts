import type { LedgerEntry } from '@shared/views/record';
import type { SceneFilm } from './types';

export interface Group {
  entries: LedgerEntry[];
  orders: string[];
}

/** Entries in groups of the same key, in the order in which the keys first appear. */
export function groupsOf(entries: readonly LedgerEntry[], keyOf: (entry: LedgerEntry) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key) ?? { entries: [], orders: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The whole that a number is a part of: all of a state's repertoires, all votes in a body. */
export const wholeOf = ({ on, id, field }: LedgerEntry) => `${on}:${id}.${field.split('.')[0]}.`;

/**
 * What the orders of the turn did, order by order as they were given. What the commit adds (a clamp) goes with
 * the order that last touched the same number; what no order caused comes last.
 */
export function groupByOrder(film: SceneFilm, entries: readonly LedgerEntry[]): Group[] {
  const lastOn = new Map<string, string>();
  const rank = new Map(film.orders.map((played, i) => [played.id, i]));
  const keyOf = (entry: LedgerEntry) => {
    const subject = `${entry.on}:${entry.id}.${entry.field}`;
    // Shares are made to sum to one: a part goes with whoever last touched another part of the same whole.
    const whole = wholeOf(entry);
    const key = entry.order ?? lastOn.get(subject) ?? lastOn.get(whole) ?? '';
    lastOn.set(subject, key);
    lastOn.set(whole, key);
    return key;
  };
  const keyed = new Map<string, Group>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = keyed.get(key) ?? { entries: [], orders: key === '' ? [] : [key] };
    group.entries.push(entry);
    keyed.set(key, group);
  }
  const last = Number.MAX_SAFE_INTEGER;
  return [...keyed.entries()]
    .sort(([a], [b]) => (rank.get(a) ?? last) - (rank.get(b) ?? last))
    .map(([, group]) => group);
}
