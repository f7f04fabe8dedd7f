import { byText } from '../world/lookups';
import type { SubjectKind } from '../world/world';
import { type Column, shareOf, table, type Whole } from './columns';
import { Finder } from './numbering';
import { type Assigned, type Bag, ByCell, type EntryOf, fieldAt, type Settled, type Sum } from './settled';

const WHOLE = 100_000;
const SHARES = { rule: 'engine.shares' };

/** A whole of one subject, shares of which were set or summed. */
interface Touched {
  whole: Whole;
  /** The number of the whole in its subject. */
  cell: number;
  n: number;
  id: string;
  columns: Column[];
}

/** A share of a whole as a phase leaves it, and as it must be for the shares to add up. Thousandths. */
interface Share {
  column: Column;
  before: number;
  after: number;
}

const TOUCHED = new Finder();

/** Make shares of one whole add up again, and write those that changed. `ordered` are the sums as the ledger tells them. */
export function settleShares(
  ordered: readonly Sum[],
  sums: ByCell<Sum>,
  assigned: ByCell<Assigned>,
  subjectOf: (on: SubjectKind, id: string) => Bag | undefined,
  out: Settled,
  entry: EntryOf | null,
): void {
  const known = table();
  for (const touched of touchedBy(ordered, sums, assigned)) {
    const { whole, n, id } = touched;
    const subject = subjectOf(whole.on, id) as Bag;
    const stored = (subject[whole.head] ?? {}) as Record<string, number>;
    const moved = rescaled(touched, stored, sums, assigned);
    // Sorting is for the reader of the ledger.
    if (entry) moved.sort((a, b) => byText(a.column.tail, b.column.tail));
    for (const { column, before, after } of moved) {
      entry?.(fieldAt(column, id), 'clamp', before / 1000, after / 1000, SHARES);
      const sum = sums.of(known.cellOf(column, n));
      if (sum) sum.result = after;
      else out.writes.push({ kind: 'value', column, id, value: after / 1000 });
    }
  }
  for (const sum of ordered) {
    if (sum.column.whole && sum.result !== null) out.writes.push(sum);
  }
}

function touchedBy(ordered: readonly Sum[], sums: ByCell<Sum>, assigned: ByCell<Assigned>): Touched[] {
  const wholes = new ByCell<Touched>(TOUCHED);
  const known = table();
  const touch = (whole: Whole, { column, n, id }: Sum | Assigned) => {
    const cell = known.cellOf(whole, n);
    const touched = wholes.of(cell);
    if (touched) touched.columns.push(column);
    else wholes.add({ whole, cell, n, id, columns: [column] });
  };
  for (const sum of ordered) if (sum.column.whole && sum.result !== null) touch(sum.column.whole, sum);
  for (const set of assigned.all) {
    const { column, cell } = set;
    if (column.whole && (sums.of(cell)?.result ?? null) === null) touch(column.whole, set);
  }
  return wholes.all;
}

/**
 * What it takes to make the shares of a whole add up to 100 again; `ownership` to 100 at most, the rest belonging to
 * all (Sakwa 2019). `stored` is the record as it stands, `sums` and `assigned` what this phase made of its entries.
 */
function rescaled(
  { whole, n, columns }: Touched,
  stored: Readonly<Record<string, number>>,
  sums: ByCell<Sum>,
  assigned: ByCell<Assigned>,
): Share[] {
  const now: Share[] = [];
  let sum = 0;
  const known = table();
  const take = (column: Column, kept: number | null): void => {
    const cell = known.cellOf(column, n);
    const result = sums.of(cell)?.result ?? null;
    const set = result === null ? assigned.of(cell) : undefined;
    const before = result ?? (set ? inThousandths(set.value) : kept);
    if (before === null) return;
    now.push({ column, before, after: before });
    sum += before;
  };
  for (const name of Object.keys(stored)) take(shareOf(whole, name), inThousandths(stored[name]));
  for (const column of columns) if (stored[column.tail] === undefined) take(column, null);
  if (sum === WHOLE || sum <= 0 || (whole.head === 'ownership' && sum < WHOLE)) return [];
  let left = WHOLE;
  let largest: Share | undefined;
  for (const share of now) {
    share.after = Math.floor((share.before * WHOLE) / sum);
    left -= share.after;
    if (!largest || isLarger(share, largest)) largest = share;
  }
  if (largest) largest.after += left;
  return now.filter((s) => s.before !== s.after);
}

/** Of two alike the earlier by name, so that the order of a record decides nothing. */
function isLarger(a: Share, b: Share): boolean {
  return a.after > b.after || (a.after === b.after && a.column.tail < b.column.tail);
}

function inThousandths(value: unknown): number | null {
  return typeof value === 'number' ? Math.round(value * 1000) : null;
}
