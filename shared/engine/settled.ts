import type { Because, Token } from '../rules/effect';
import type { LedgerEntry } from '../views/record';
import type { Collection } from '../world/world';
import type { Slot } from './slots';

/** A change ready to be written: nothing is left to decide. */
export type Write =
  | { kind: 'value'; slot: Slot; value: unknown }
  | { kind: 'create'; on: Collection; id: string; entity: unknown }
  | { kind: 'end'; on: Collection; id: string };

export interface Settled {
  writes: Write[];
  entries: LedgerEntry[];
  /** Orders whose setting lost against another's, with the rule that won. */
  overruled: { order: string; by: string }[];
}

/** What the parts of settling share: the ledger's pen, and the subjects made in this very phase. */
export type EntryOf = (e: Omit<LedgerEntry, 'n' | 'phase'>) => unknown;
export type Bag = Record<string, unknown>;

/** The causes of a change as the ledger keeps them. */
export function reasons(b: Because): Pick<LedgerEntry, 'rule' | 'order' | 'crisis' | 'from' | 'note'> {
  const r: { rule: string; order?: string; crisis?: string; from?: Because['from']; note?: Token } = {
    rule: b.rule,
  };
  if (b.order !== undefined) r.order = b.order;
  if (b.crisis !== undefined) r.crisis = b.crisis;
  if (b.from !== undefined && b.from.length > 0) r.from = b.from;
  if (b.note !== undefined) r.note = b.note;
  return r;
}

/** A text by which causes are put in order. */
export function causeKey(b: Because): string {
  return `${b.rule} ${b.order ?? ''} ${b.crisis ?? ''}`;
}
