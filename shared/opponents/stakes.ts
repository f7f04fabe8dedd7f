import type { SeatView } from '../views/view';
import type { Movement } from '../world/ground';
import type { StateId } from '../world/ids';
import { lookups, type Neighbour, neighboursOf } from '../world/lookups';
import { Notes } from '../world/notes';
import type { Seat } from '../world/order';
import { roomy } from '../world/roomy';
import type { State } from '../world/state';
import type { World } from '../world/world';

/** What a seat's interests are weighed by: how much of mankind and of its wealth lives in each state. */
export interface Stakes extends Shares {
  seat: Seat;
  own: State;
  /** Whom it keeps pairs with, by the ids of the pairs. */
  across: ReadonlyMap<string, Neighbour>;
}

/** What of the world is where, as everyone may see it. */
export interface Shares {
  /** What each state has of mankind and of its wealth; `partOf` reads it. */
  parts: Record<StateId, Part>;
  /** Share of the authority of global institutions that each has, 0–1. */
  authority: Record<string, number>;
  /** The parts in the order of the states. */
  inOrder: readonly Part[];
  /** How much of mankind each movement reaches, 0–100, once somebody has asked: `reachedBy` fills it. */
  reached: Map<string, number>;
}

/** What a state has of the whole. */
interface Part {
  /** Share of mankind, 0–1. */
  people: number;
  /** Share of the world's wealth, 0–1. */
  wealth: number;
  /** Wealth per head against mankind's mean. */
  prosperity: number;
}

const NO_PART: Readonly<Part> = { people: 0, wealth: 0, prosperity: 1 };

/** What a state has of the whole; nothing for one that is not known. */
export function partOf({ parts }: Shares, state: StateId): Readonly<Part> {
  return parts[state] ?? NO_PART;
}

/** The stakes of a seat as its view shows them, or null for a seat whose state is gone. */
export function stakesOf(view: SeatView, seatId: string): Stakes | null {
  const { world } = view;
  const seat = world.seats[seatId];
  const own = seat ? world.states[seat.state] : undefined;
  if (!seat || !own) return null;
  const { parts, inOrder, authority, reached } = sharesOf(view.open);
  const across = acrossFrom(neighboursOf(world, own.id));
  return { seat, own, across, parts, inOrder, authority, reached };
}

/** Kept with the list of neighbours, which is another when a pair comes or goes. */
const crossings = new Notes<readonly Neighbour[], ReadonlyMap<string, Neighbour>>();

function acrossFrom(neighbours: readonly Neighbour[]): ReadonlyMap<string, Neighbour> {
  let across = crossings.of(neighbours);
  if (!across) {
    across = new Map(neighbours.map((one) => [one.dyad.id, one]));
    crossings.put(neighbours, across);
  }
  return across;
}

/**
 * Populations, products and authority are public, so their shares are worked out once for all seats; a simulation, which
 * shows its states in the same record turn by turn, writes them into the same parts again.
 */
const known = new Notes<World['states'], Weighed>();

interface Weighed {
  /** When it was: what everyone saw then. */
  moment: World;
  shares: Shares;
}

function sharesOf(open: World): Shares {
  let weighed = known.of(open.states);
  if (!weighed) {
    const parts = roomy<Part>({});
    const inOrder = lookups(open).states.map(({ id }) => {
      const part = { ...NO_PART };
      parts[id] = part;
      return part;
    });
    weighed = { moment: open, shares: { parts, inOrder, authority: {}, reached: new Map() } };
    known.put(open.states, weighed);
  } else if (weighed.moment === open) return weighed.shares;
  weighed.moment = open;
  weigh(open, weighed.shares);
  return weighed.shares;
}

function weigh(open: World, { inOrder, authority, reached }: Shares): void {
  const { states, institutions } = lookups(open);
  let heads = 0;
  let riches = 0;
  for (const s of states) {
    heads += s.population;
    // The index is a square root of the share, so squares add up.
    riches += s.wealth * s.wealth;
  }
  for (let i = 0; i < states.length; i++) {
    const s = states[i] as State;
    const part = inOrder[i] as Part;
    part.people = heads > 0 ? s.population / heads : 0;
    part.wealth = riches > 0 ? (s.wealth * s.wealth) / riches : 0;
    part.prosperity = part.people > 0 ? part.wealth / part.people : 1;
  }
  let all = 0;
  for (const i of institutions) if (i.scope === 'global') all += i.authority;
  for (const i of institutions) authority[i.id] = i.scope === 'global' && all > 0 ? i.authority / all : 0;
  reached.clear();
}

/** How much of mankind a movement reaches, 0–100. */
export function reachedBy(shares: Shares, { id, reach }: Movement): number {
  let sum = shares.reached.get(id);
  if (sum === undefined) {
    sum = 0;
    const { names, parts } = spreadOf(reach, shares);
    for (let i = 0; i < names.length; i++)
      sum += (reach[names[i] as StateId] ?? 0) * (parts[i] as Part).people;
    shares.reached.set(id, sum);
  }
  return sum;
}

/** Where a movement has come to, in the order in which it came there: sums hang on their order. */
interface Spread {
  /** The parts of all states, as long as there are the same states. */
  among: readonly Part[];
  names: readonly StateId[];
  parts: readonly Readonly<Part>[];
  /** States that it has not come to. */
  elsewhere: readonly StateId[];
}

/**
 * Kept until a movement comes to another state: where it has been its reach may go down to 0, but not out. To name what
 * is in such a record takes longer than to sum it.
 */
const spreads = new Notes<Movement['reach'], Spread>();

function cameNowhere(elsewhere: readonly StateId[], reach: Movement['reach']): boolean {
  for (const name of elsewhere) if (reach[name] !== undefined) return false;
  return true;
}

function spreadOf(reach: Movement['reach'], shares: Shares): Spread {
  const { inOrder: among } = shares;
  const known = spreads.of(reach);
  if (known?.among === among && cameNowhere(known.elsewhere, reach)) return known;
  const names = Object.keys(reach);
  const parts = names.map((name) => partOf(shares, name));
  const elsewhere = Object.keys(shares.parts).filter((name) => reach[name] === undefined);
  const spread = { among, names, parts, elsewhere };
  spreads.put(reach, spread);
  return spread;
}
