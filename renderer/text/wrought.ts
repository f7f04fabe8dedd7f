import type { LedgerEntry } from '@shared/views/record';
import { type Coming, comings, isWorthTelling, type NetChange, weight } from './changes';

/** What one crisis moved in a turn, the greatest first, and who or what came or went because of it. */
interface Wrought {
  changes: readonly NetChange[];
  came: readonly Coming[];
}

/**
 * What the ledger of a turn gives to one crisis as its cause. What seats paid for their places is theirs, and what the
 * crisis is itself is told as its story. A number that others moved as well is told with the crisis's own part only, so
 * that what it came from, what it came to and the difference agree.
 */
export function wroughtBy(entries: readonly LedgerEntry[], crisis: string): Wrought {
  const isOwn = (one: LedgerEntry) => one.crisis === crisis && one.on !== 'crisis' && one.on !== 'seat';
  const came = comings(entries.filter(isOwn)).filter(({ on }) => on !== 'dyad');
  const passed = new Set(came.flatMap(({ kind, on, id }) => (kind === 'passed' ? [`${on} ${id}`] : [])));
  const found = new Map<string, Part>();
  for (const entry of entries) {
    const { kind, on, id, field, before, after, phase } = entry;
    if (kind === 'create' || kind === 'end' || passed.has(`${on} ${id}`)) continue;
    const key = `${on} ${id} ${field}`;
    const part = found.get(key);
    if (kind === 'clamp') {
      if (part?.phase === phase && typeof before === 'number' && typeof after === 'number') {
        part.by = cut(part.by, after - before);
      }
      continue;
    }
    if (!isOwn(entry)) continue;
    const by = typeof before === 'number' && typeof after === 'number' ? after - before : 0;
    found.set(key, {
      ...{ on, id, field, after, phase },
      before: part ? part.before : before,
      by: (part?.by ?? 0) + by,
    });
  }
  const changes = [...found.values()]
    .map(({ phase: _phase, ...one }) =>
      typeof one.before === 'number' && typeof one.after === 'number'
        ? { ...one, by: thousandth(one.by), after: thousandth(one.before + one.by) }
        : one,
    )
    .filter(isWorthTelling)
    .sort((a, b) => weight(b) - weight(a));
  return { changes, came };
}

type Part = NetChange & Pick<LedgerEntry, 'phase'>;

/** What a bound takes back of a change is never more than the change: the rest was another's. */
const cut = (by: number, back: number) =>
  by * back >= 0 ? by : Math.abs(back) >= Math.abs(by) ? 0 : by + back;

/** As exact as the ledger. */
const thousandth = (value: number) => Math.round(value * 1000) / 1000;
