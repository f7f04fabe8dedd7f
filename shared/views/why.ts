import type { Token } from '../rules/effect';
import type { FieldRef } from '../world/world';
import type { LedgerEntry, PlayedOrder } from './record';

/** One link of a chain of causes: a change, what it came of, and so on down to orders, crises and structure. */
export interface WhyLink {
  turn: number;
  /** null for a change that the seat may not see: only its size is shown. */
  entry: LedgerEntry | null;
  /** Size of the change when it is a number. */
  amount: number | null;
  /** The order behind it, when the seat may see it. */
  order: PlayedOrder | null;
  /** Title and source of the rule. */
  rule: { id: string; title: Token; source: string } | null;
  /** Changes of the fields that the rule read. */
  because: readonly WhyLink[];
}

/** Answer to "why?": the number, and every change of it, the latest first. */
export interface Why {
  subject: FieldRef;
  turn: number;
  value: number | string | boolean | null;
  /** Where it stood at the start of the game. */
  start: number | string | boolean | null;
  changes: readonly WhyLink[];
}
