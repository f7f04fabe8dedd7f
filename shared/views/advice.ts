import type { PolicyOrder } from '../rules/rule';
import type { OrderId } from '../world/ids';
import type { SubjectKind } from '../world/world';

/** What would change if an order were given, and what an order's idea of winning makes of that. */
export interface AdviceReason {
  kind: 'add' | 'set' | 'create' | 'end';
  on: SubjectKind;
  id: string;
  /** Empty for what comes or goes. */
  field: string;
  /** Points by which a number would move; 0 where it is no number. */
  amount: number;
  /** The new word of a set, the name of what is created or, for a treaty, its kind; empty for a number. */
  value: string;
  /** In points of the adviser's own score: positive speaks for the order, negative against it. */
  worth: number;
}

/** One order that an adviser would give. */
export interface Advised {
  order: PolicyOrder;
  /** What it costs this seat, whose own order may be another. */
  cost: number;
  /** Everything it is expected to be worth, in points of the adviser's own score. */
  worth: number;
  /** What speaks for it most, then what speaks against it most. */
  reasons: readonly AdviceReason[];
}

/** What the adviser of one order would do with a seat's view and capital; nothing where nothing is worth its cost. */
export interface Advice {
  order: OrderId;
  advised: readonly Advised[];
}
