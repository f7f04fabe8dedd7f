import type { Token } from '../rules/effect';
import type { PolicyOrder, Response } from '../rules/rule';
import type { LedgerEntry, PlayedOrder } from '../views/record';
import type { ScheduledCrisis } from '../world/crisis';
import type { OrderId, SeatId } from '../world/ids';
import type { World } from '../world/world';

/** Version of the rules: any change that could alter a game moves it. */
export const RULES_VERSION = '16';

/** What a game waits for: orders of the seats, their responses to open crises, or nothing more. */
export type Awaits = 'orders' | 'responses' | 'over';

/** What a host or a player sends into a game. The log of these rebuilds it. */
export type Command =
  | { kind: 'orders'; seat: SeatId; orders: readonly PolicyOrder[] }
  | { kind: 'responses'; seat: SeatId; responses: readonly Response[] }
  /** A seat agrees to sponsor another's order this turn. */
  | { kind: 'sponsor'; seat: SeatId; actor: SeatId; order: PolicyOrder }
  | { kind: 'changeOrder'; seat: SeatId; order: OrderId }
  | { kind: 'control'; seat: SeatId; controller: 'person' | 'computer' };

export type Difficulty = 'gentle' | 'even' | 'hard';

/** A seat's word that it sponsors an order of another seat, good for one turn. */
export interface Pledge {
  sponsor: SeatId;
  actor: SeatId;
  policy: string;
  /** The target as text, `state:irq`. */
  target: string;
}

/** How a game was set up; with the log of commands it is the whole game. */
export interface Setup {
  scenario: string;
  seed: number;
  rules: string;
  /** Who plays, in the order of the scenario's list; every other state is placed by the rules. */
  seats: readonly { id: SeatId; order: OrderId; listedOrder: OrderId; controller: 'person' | 'computer' }[];
  turns: number;
  difficulty: Difficulty;
}

/** A running game. Immutable: every function of the engine returns another. */
export interface Game {
  setup: Setup;
  /** What the scenario makes happen. */
  schedule: readonly ScheduledCrisis[];
  world: World;
  awaits: Awaits;
  /** Trickles below a field's step, in millionths, keyed `state:irq.force#drift.rule`. */
  carry: ReadonlyMap<string, number>;
  /** What was handed in for the turn in play. */
  orders: Readonly<Record<SeatId, readonly PolicyOrder[]>>;
  responses: Readonly<Record<SeatId, readonly Response[]>>;
  /** Seats that stand for another order from this turn's resolution on. */
  turning: Readonly<Record<SeatId, OrderId>>;
  /** Agreements of this turn to sponsor an order together. */
  pledges: readonly Pledge[];
  /** The turn in play as far as it has gone: entries of resolution, drift and crisis while responses are awaited. */
  partial: {
    orders: readonly PlayedOrder[];
    entries: readonly LedgerEntry[];
    broke: readonly string[];
  } | null;
}

/** An answer to a command. */
export type Outcome = { ok: true } | { ok: false; code: string; reason: Token };
