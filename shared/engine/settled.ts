import type { Because } from '../rules/effect';
import type { LedgerEntry, Phase } from '../views/record';
import type { Collection, FieldRef } from '../world/world';
import type { Column } from './columns';
import type { Finder } from './numbering';

/** A change ready to be written: nothing is left to decide. */
export type Write =
  | Sum
  | { kind: 'value'; column: Column; id: string; value: unknown }
  | { kind: 'create'; on: Collection; id: string; entity: unknown }
  | { kind: 'end'; on: Collection; id: string };

export interface Settled {
  writes: Write[];
  entries: LedgerEntry[];
  /** Orders whose setting lost against another's, with the rule that won. */
  overruled: { order: string; by: string }[];
}

/** What a sum comes to, as it is written. */
export function amountOf({ result }: Sum): number {
  return (result ?? 0) / 1000;
}

export type Bag = Record<string, unknown>;

/** What is set of one field in one settling, as it will be kept. */
export interface Assigned {
  column: Column;
  /** The number of the column's cell in the subject. */
  cell: number;
  /** The subject's number, and its id. */
  n: number;
  id: string;
  value: unknown;
}

/** What is added to one number in one settling, and then what is written there. */
export interface Sum {
  kind: 'sum';
  column: Column;
  /** The number of the column's cell in the subject. */
  cell: number;
  /** The subject's number, and its id. */
  n: number;
  id: string;
  /** Where the number is written: the subject as the world has it, or as it is just being made. */
  subject: Bag;
  thousandths: number;
  /** Each rule's part, where a ledger is kept. */
  parts: { thousandths: number; because: Because }[] | null;
  /** What became of it, in thousandths; null where nothing may. */
  result: number | null;
}

/** A list of what a settling does to fields, each found by the number of its cell. */
export class ByCell<T extends { cell: number }> {
  readonly all: T[] = [];

  /** `places` is scratch that is written over at each settling. */
  constructor(private readonly places: Finder) {}

  of(cell: number): T | undefined {
    const place = this.places.guess(cell, this.all.length);
    if (place < 0) return undefined;
    const one = this.all[place] as T;
    return one.cell === cell ? one : undefined;
  }

  add(one: T): void {
    this.places.put(one.cell, this.all.length);
    this.all.push(one);
  }
}

/** The ledger's pen. */
export type EntryOf = (
  at: FieldRef,
  kind: LedgerEntry['kind'],
  before: LedgerEntry['before'],
  after: LedgerEntry['after'],
  because: Because,
) => void;

/** A pen that writes to `entries`, the first of which is the `first` of its turn. */
export function penFor(entries: LedgerEntry[], phase: Phase, first: number): EntryOf {
  return ({ on, id, field }, kind, before, after, because) => {
    const n = first + entries.length;
    // Written out rather than spread: hundreds are made in a turn, and spreading took most of that time.
    const entry: LedgerEntry = { n, phase, on, id, field, kind, before, after, rule: because.rule };
    if (because.order !== undefined) entry.order = because.order;
    if (because.crisis !== undefined) entry.crisis = because.crisis;
    if (because.from !== undefined && because.from.length > 0) entry.from = because.from;
    if (because.note !== undefined) entry.note = because.note;
    entries.push(entry);
  };
}

/** The field of a column that one subject has, as the ledger names it. */
export function fieldAt({ on, field }: Column, id: string): FieldRef {
  return { on, id, field };
}

/** A text by which causes are put in order. */
export function causeKey(b: Because): string {
  return `${b.rule} ${b.order ?? ''} ${b.crisis ?? ''}`;
}
