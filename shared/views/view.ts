import type { Effect } from '../rules/effect';
import type { PolicyOrder } from '../rules/rule';
import type { SeatId } from '../world/ids';
import type { World } from '../world/world';

/**
 * What a seat may know of a world, in the shape of a world: estimates stand in place of secrets, and what may not
 * be known at all is neutral. Rules, previews, computer players and the screen all read it like a world.
 */
export interface SeatView {
  /** null for an observer, who sees what is public. */
  seat: SeatId | null;
  world: World;
  /** What everyone may see: the same for every seat, so what is worked out from it can be shared. */
  open: World;
}

/** An order that a seat could give now. */
export interface LegalOrder {
  order: PolicyOrder;
  cost: number;
  /** False when the seat's capital does not reach. */
  affordable: boolean;
  /** Native to the seat's own order. */
  native: boolean;
}

/** What an order is expected to do, by the seat's own estimates. */
export interface Preview {
  order: PolicyOrder;
  cost: number;
  likely: readonly Effect[];
  best: readonly Effect[];
  worst: readonly Effect[];
  /** States whose amity toward the actor falls (negative) or rises, in points, the most first. */
  minds: readonly { state: string; amount: number }[];
}
