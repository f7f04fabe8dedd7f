import type { SeatView } from '../views/view';
import type { Movement } from '../world/ground';
import { lookups } from '../world/lookups';
import { Notes } from '../world/notes';
import type { Seat } from '../world/order';
import type { State } from '../world/state';
import type { World } from '../world/world';

/** What a seat's interests are weighed by: how much of mankind and of its wealth lives in each state. */
export interface Stakes extends Shares {
  seat: Seat;
  own: State;
}

/** What of the world is where, as everyone may see it. */
export interface Shares {
  /** Share of mankind in each state, 0–1. */
  people: Record<string, number>;
  /** Share of the world's wealth in each state, 0–1. */
  wealth: Record<string, number>;
  /** Wealth per head of each state against mankind's mean. */
  prosperity: Record<string, number>;
  /** Share of the authority of global institutions that each has, 0–1. */
  authority: Record<string, number>;
  /** How much of mankind each movement reaches, 0–100, once somebody has asked: `reachedBy` fills it. */
  reached: Map<string, number>;
}

/** The stakes of a seat as its view shows them, or null for a seat whose state is gone. */
export function stakesOf(view: SeatView, seatId: string): Stakes | null {
  const { world } = view;
  const seat = world.seats[seatId];
  const own = seat ? world.states[seat.state] : undefined;
  if (!seat || !own) return null;
  return { seat, own, ...sharesOf(view.open) };
}

/**
 * Populations, products and authority are public, so their shares are worked out once for all seats; a simulation, which
 * shows its states in the same record turn by turn, writes them into the same records again.
 */
const known = new Notes<World['states'], { moment: World; shares: Shares }>();

function sharesOf(open: World): Shares {
  const had = known.of(open.states);
  if (had?.moment === open) return had.shares;
  const shares = had?.shares ?? { people: {}, wealth: {}, prosperity: {}, authority: {}, reached: new Map() };
  weigh(open, shares);
  known.put(open.states, { moment: open, shares });
  return shares;
}

function weigh(open: World, { people, wealth, prosperity, authority, reached }: Shares): void {
  const { states, institutions } = lookups(open);
  let heads = 0;
  let riches = 0;
  for (const s of states) {
    heads += s.population;
    // The index is a square root of the share, so squares add up.
    riches += s.wealth * s.wealth;
  }
  for (const s of states) {
    const of = heads > 0 ? s.population / heads : 0;
    const rich = riches > 0 ? (s.wealth * s.wealth) / riches : 0;
    people[s.id] = of;
    wealth[s.id] = rich;
    prosperity[s.id] = of > 0 ? rich / of : 1;
  }
  let all = 0;
  for (const i of institutions) if (i.scope === 'global') all += i.authority;
  for (const i of institutions) authority[i.id] = i.scope === 'global' && all > 0 ? i.authority / all : 0;
  reached.clear();
}

/** How much of mankind a movement reaches, 0–100. */
export function reachedBy({ people, reached }: Shares, movement: Movement): number {
  let sum = reached.get(movement.id);
  if (sum === undefined) {
    sum = 0;
    for (const id of Object.keys(movement.reach)) sum += (movement.reach[id] ?? 0) * (people[id] ?? 0);
    reached.set(movement.id, sum);
  }
  return sum;
}
