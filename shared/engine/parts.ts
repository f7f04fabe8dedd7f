import type { LedgerEntry } from '../views/record';
import type { FieldRef } from '../world/world';

/**
 * What an entry says of a field: itself where it is about the field or about all of its subject, and its part where it set
 * the whole record that the field lies in (`start` for `start.aim.growth`). Undefined where it says nothing of it.
 */
export function entryOn(entry: LedgerEntry, { on, id, field }: FieldRef): LedgerEntry | undefined {
  if (entry.on !== on || entry.id !== id) return undefined;
  if (entry.field === field || entry.field === '') return entry;
  if (entry.kind !== 'set' || !field.startsWith(`${entry.field}.`)) return undefined;
  const name = field.slice(entry.field.length + 1);
  const before = within(entry.before, name);
  const after = within(entry.after, name);
  return before === after ? undefined : { ...entry, field, before, after };
}

/** One value of a record as the ledger writes it; null where it holds none. */
function within(record: LedgerEntry['before'], name: string): LedgerEntry['before'] {
  if (typeof record !== 'string' || !record.startsWith('{')) return null;
  const held = JSON.parse(record) as Record<string, LedgerEntry['before']>;
  return Object.hasOwn(held, name) ? (held[name] ?? null) : null;
}
