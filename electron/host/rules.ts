import type { Command, Game, Outcome, Setup } from '@shared/engine/game';
import type { CrisisAsk, Forecast } from '@shared/protocol/contract';
import type { Advice } from '@shared/views/advice';
import type { ScenarioCard } from '@shared/views/cards';
import type { LedgerEntry, PlayedOrder, TurnRecord } from '@shared/views/record';
import type {
  LegalOrder,
  Measures,
  Movers,
  PolicyOrder,
  Preview,
  Reading,
  Response,
  SeatView,
  Token,
} from '@shared/views/seen';
import type { Why } from '@shared/views/why';
import type { Crisis } from '@shared/world/crisis';
import type { SeatId } from '@shared/world/ids';
import type { FieldRef, World } from '@shared/world/world';

/** A finished or running game as "why?" reads it: worlds by turn, 0 the start. */
export interface Chronicle {
  start: World;
  records: readonly TurnRecord[];
  worldAt(turn: number): World;
}

/** Whoever looks: a seat, an observer who sees what is public, or one who may see everything. */
export type Viewer = SeatId | null | 'truth';

/**
 * Everything that a host asks of the rules, and nothing more: what is true is decided there, a host only keeps,
 * shows and hands on. `ruling.ts` binds it to the engine; tests bind smaller games.
 */
export interface Rules {
  /** Any change that could alter a game moves it. */
  version: string;
  scenarios(): readonly ScenarioCard[];
  /** Throws an error with `code` and `reason` for a setup that cannot be. */
  begin(setup: Setup): Game;
  command(game: Game, command: Command): { game: Game; outcome: Outcome };
  ready(game: Game): boolean;
  advance(game: Game): { game: Game; record: TurnRecord | null };
  /** Canonical hash of a world and the trickles still held back. */
  hash(world: World, carry: Readonly<Record<string, number>>): string;
  measure(world: World): Measures;
  scores(world: World): Record<SeatId, Reading>;
  /** What moved the criteria from one world to another. */
  movers(before: World, after: World): Movers;
  view(world: World, viewer: Viewer): SeatView;
  legal(view: SeatView, seat: SeatId): readonly LegalOrder[];
  preview(view: SeatView, seat: SeatId, order: PolicyOrder): Preview | null;
  /** What an adviser of each order would do in the seat's place. */
  advice(view: SeatView, seat: SeatId): readonly Advice[];
  /** What open crises ask of a seat. */
  asks(game: Game, view: SeatView, seat: SeatId): readonly CrisisAsk[];
  /** null when the crisis does not ask. */
  forecast(game: Pick<Game, 'world'>, view: SeatView, seat: SeatId, response: Response): Forecast | null;
  /** What history did about a crisis in a turn; null for one that no history knows. */
  history(setup: Setup, crisis: Crisis, turn: number): Token | null;
  entriesFor(world: World, viewer: Viewer, entries: readonly LedgerEntry[]): readonly LedgerEntry[];
  ordersFor(viewer: Viewer, orders: readonly PlayedOrder[]): readonly PlayedOrder[];
  why(story: Chronicle, turn: number, subject: FieldRef, viewer: Viewer): Why;
  /** What the computer hands in for a seat: orders, or responses to the crises that ask. */
  computerOrders(game: Game, seat: SeatId): readonly PolicyOrder[];
  computerResponses(game: Game, seat: SeatId): readonly Response[];
  /** Whether a computer seat joins another in sponsoring an order. */
  computerAnswer(
    game: Game,
    seat: SeatId,
    from: SeatId,
    order: PolicyOrder,
  ): { agreed: boolean; reason: Token };
}
