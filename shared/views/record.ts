import type { Measures } from '../measures/measures';
import type { Reading } from '../measures/reading';
import type { Token } from '../rules/effect';
import type { PolicyOrder, Response } from '../rules/rule';
import type { Circle } from '../world/circles';
import type { SeatId } from '../world/ids';
import type { FieldRef } from '../world/world';

/** Phases of a turn that write to the world, in their order. */
export const PHASES = ['resolution', 'drift', 'crisis', 'response', 'assessment'] as const;
export type Phase = (typeof PHASES)[number];

/** One change of one number, or the coming or going of a subject. Numbers are exact thousandths. */
export interface LedgerEntry extends FieldRef {
  /** Place in its turn, from 0. */
  n: number;
  phase: Phase;
  kind: 'add' | 'clamp' | 'set' | 'create' | 'end';
  before: number | string | boolean | null;
  after: number | string | boolean | null;
  rule: string;
  order?: string;
  crisis?: string;
  from?: readonly FieldRef[];
  note?: Token;
}

/** An order as it was carried out, or why it was not. */
export interface PlayedOrder {
  /** `turn.seat.index` */
  id: string;
  seat: SeatId;
  order: PolicyOrder;
  cost: number;
  result: 'done' | 'refused' | 'overruled';
  /** Why it was refused, or what came of it. */
  note: Token | null;
}

/** A crisis as it stood when the turn's responses were in. */
export interface PlayedCrisis {
  id: string;
  broke: boolean;
  offered: string | null;
  /** Why the would-be leader leads, scales down or withdraws. */
  leadership: Token | null;
  circles: Record<string, Circle>;
  /** The terms that placed each state: `{term, amount}` per state, and whether a seat chose its own place. */
  reasons: Record<string, { chosen: boolean; terms: readonly { term: string; amount: number }[] }>;
  outcome: string | null;
}

/** Everything that one turn did. */
export interface TurnRecord {
  turn: number;
  orders: readonly PlayedOrder[];
  responses: readonly { seat: SeatId; response: Response; result: 'done' | 'refused'; note: Token | null }[];
  entries: readonly LedgerEntry[];
  crises: readonly PlayedCrisis[];
  /** Canonical hash of the world at the end of the turn. */
  hash: string;
  measures: Measures;
  scores: Record<SeatId, Reading>;
}
