import type { SeatView } from '../views/view';
import type { Movement } from '../world/ground';
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
  people: Readonly<Record<string, number>>;
  /** Share of the world's wealth in each state, 0–1. */
  wealth: Readonly<Record<string, number>>;
  /** Wealth per head of each state against mankind's mean. */
  prosperity: Readonly<Record<string, number>>;
  /** Share of the authority of global institutions that each has, 0–1. */
  authority: Readonly<Record<string, number>>;
  /** How much of mankind each movement reaches, 0–100, once somebody has asked: `reachedBy` fills it. */
  reached: Map<string, number>;
}

/** The stakes of a seat as its view shows them, or null for a seat whose state is gone. */
export function stakesOf(view: SeatView, seatId: string): Stakes | null {
  const { world } = view;
  const seat = world.seats[seatId];
  const own = seat ? world.states[seat.state] : undefined;
  if (!seat || !own) return null;
  let shares = known.get(view.open);
  if (!shares) {
    shares = sharesOf(view.open);
    known.set(view.open, shares);
  }
  return { seat, own, ...shares };
}

/** Populations, products and authority are public, so their shares are worked out once for all seats. */
const known = new WeakMap<World, Shares>();

function sharesOf(world: World): Shares {
  const people: Record<string, number> = {};
  const wealth: Record<string, number> = {};
  const prosperity: Record<string, number> = {};
  const authority: Record<string, number> = {};
  let heads = 0;
  let riches = 0;
  for (const id of Object.keys(world.states)) {
    const s = world.states[id] as State;
    heads += s.population;
    // The index is a square root of the share, so squares add up.
    riches += s.wealth * s.wealth;
  }
  for (const id of Object.keys(world.states)) {
    const s = world.states[id] as State;
    people[id] = heads > 0 ? s.population / heads : 0;
    wealth[id] = riches > 0 ? (s.wealth * s.wealth) / riches : 0;
    prosperity[id] = (people[id] ?? 0) > 0 ? (wealth[id] ?? 0) / (people[id] ?? 1) : 1;
  }
  let all = 0;
  for (const id of Object.keys(world.institutions)) {
    const i = world.institutions[id];
    if (i?.scope === 'global') all += i.authority;
  }
  for (const id of Object.keys(world.institutions)) {
    const i = world.institutions[id];
    authority[id] = i && i.scope === 'global' && all > 0 ? i.authority / all : 0;
  }
  return { people, wealth, prosperity, authority, reached: new Map() };
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
