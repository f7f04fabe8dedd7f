/** The tables of facts under `shared/data/states`, read as rows. No field of theirs holds a comma. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../shared/data/states/', import.meta.url);

/** A row of `states-1990.csv` by column name; an empty cell is ''. */
export type Row = Readonly<Record<string, string>>;

export interface Tables {
  /** Rows by state id, all 57 of the table. */
  states: ReadonlyMap<string, Row>;
  /** Kinds of obligation of each pair that stood before the crisis, keyed `a~b`. */
  pacts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pairs with a land border, `a~b`. */
  borders: ReadonlySet<string>;
}

/** Reads the three tables. Throws when a file is missing. */
export function readTables(): Tables {
  const pacts = new Map<string, Set<string>>();
  for (const row of readCsv('pacts-1990.csv')) {
    // Obligations of autumn 1990 (the Soviet treaties with Germany and Italy) come after the start.
    if (row.in_1989 !== '1') continue;
    const id = `${row.a}~${row.b}`;
    const kinds = pacts.get(id) ?? new Set<string>();
    kinds.add(row.type ?? '');
    pacts.set(id, kinds);
  }
  return {
    states: new Map(readCsv('states-1990.csv').map((row) => [row.id ?? '', row])),
    pacts,
    borders: new Set(readCsv('borders.csv').map((row) => `${row.a}~${row.b}`)),
  };
}

function readCsv(name: string): Row[] {
  const text = readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8');
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** A number of a row, or null for an empty cell. */
export function numberIn(row: Row, column: string): number | null {
  const cell = row[column];
  if (cell === undefined) throw new Error(`The table of states has no column '${column}'.`);
  return cell === '' ? null : Number(cell);
}

/** A number that must be there. */
export function needed(row: Row, column: string): number {
  const value = numberIn(row, column);
  if (value === null)
    throw new Error(`${row.id}: '${column}' is empty, and no judged value stands in for it.`);
  return value;
}

/** Rounded so that the file reads well and two machines agree on it. */
export function round(value: number, digits = 1): number {
  const scale = 10 ** digits;
  const whole = Math.round(value * scale) / scale;
  return whole === 0 ? 0 : whole;
}

export function clamp(value: number, lo = 0, hi = 100): number {
  return Math.min(hi, Math.max(lo, value));
}
