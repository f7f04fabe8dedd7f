import type { LedgerEntry } from '@shared/views/record';
import { COLLECTIONS, type Collection, type World } from '@shared/world/world';

type Fields = Record<string, unknown>;

/**
 * The world as it stands once these entries are told. What is created is taken from the world at the end of the
 * turn, since the ledger does not carry it. Nothing of the given world is written to.
 */
export function tell(world: World, entries: readonly LedgerEntry[], end: World): World {
  const next: Fields = { ...world };
  const fresh = new Set<string>();
  for (const entry of entries) {
    if (entry.on === 'system') {
      next.system = withField(next.system as Fields, entry);
      continue;
    }
    const name = COLLECTIONS[entry.on as Collection];
    if (!fresh.has(name)) {
      next[name] = { ...(next[name] as Fields) };
      fresh.add(name);
    }
    const record = next[name] as Fields;
    if (entry.kind === 'end') delete record[entry.id];
    else if (entry.kind === 'create') {
      const made = (end[name] as Fields)[entry.id];
      if (made !== undefined) record[entry.id] = made;
    } else if (record[entry.id] !== undefined)
      record[entry.id] = withField(record[entry.id] as Fields, entry);
  }
  return next as unknown as World;
}

function withField(subject: Fields, entry: LedgerEntry): Fields {
  const dot = entry.field.indexOf('.');
  if (dot < 0) return { ...subject, [entry.field]: valueAfter(entry, subject[entry.field]) };
  const field = entry.field.slice(0, dot);
  const key = entry.field.slice(dot + 1);
  const inner: Fields = { ...(subject[field] as Fields | undefined) };
  if (entry.after === null) delete inner[key];
  else inner[key] = entry.after;
  return { ...subject, [field]: inner };
}

/** The ledger keeps lists and records as text. */
function valueAfter({ after }: LedgerEntry, before: unknown): unknown {
  const isList = typeof before === 'object' && before !== null && typeof after === 'string';
  return isList ? JSON.parse(after) : after;
}
