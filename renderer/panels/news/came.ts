import type { LedgerEntry } from '@shared/views/record';
import type { Preview } from '@shared/views/seen';
import type { FieldRef } from '@shared/world/world';
import { expectedOf } from '../orders/effects';

/** A number that an order moved otherwise than was expected, and what made the difference. */
export interface Came extends FieldRef {
  likely: number;
  low: number;
  high: number;
  came: number;
  why: 'luck' | 'limit' | 'estimate';
}

/** Points, and share of what was expected, below which a number came as expected. */
const SAME = 0.5;
const SAME_SHARE = 0.1;

const keyOf = ({ on, id, field }: FieldRef) => `${on} ${id} ${field}`;

/** What came of an order otherwise than its preview had it, the furthest off first; nothing where all came as expected. */
export function cameOtherwise(preview: Preview, order: string, entries: readonly LedgerEntry[]): Came[] {
  const moved = new Map<string, number>();
  const limited = new Set<string>();
  for (const entry of entries) {
    const { before, after, kind, phase } = entry;
    if (phase !== 'resolution' || typeof before !== 'number' || typeof after !== 'number') continue;
    const key = keyOf(entry);
    if (kind === 'clamp') limited.add(key);
    else if (entry.order === order) moved.set(key, (moved.get(key) ?? 0) + after - before);
  }
  return expectedOf(preview)
    .flatMap((one): Came[] => {
      const key = keyOf(one);
      const came = moved.get(key) ?? 0;
      const off = Math.abs(came - one.likely);
      if (off < SAME || off < SAME_SHARE * Math.abs(one.likely)) return [];
      const why = limited.has(key) ? 'limit' : one.high - one.low >= SAME ? 'luck' : 'estimate';
      return [{ ...one, came, why }];
    })
    .sort((a, b) => Math.abs(b.came - b.likely) - Math.abs(a.came - a.likely));
}
