import type { SeatId } from '../world/ids';
import type { Institution } from '../world/institution';
import { adoptLookups, inOrder, type Lookups, lookups } from '../world/lookups';
import type { Seat } from '../world/order';
import type { Dyad } from '../world/relations';
import { roomy } from '../world/roomy';
import type { State } from '../world/state';
import type { World } from '../world/world';
import { Gallery } from './gallery';
import { shownInstitution, shownMovement, shownPeople, shownSeat, shownState, shownSystem } from './shown';
import type { SeatView } from './view';

/**
 * One world as its onlookers see it: the public part, worked out once for all seats, and each seat's own state, purse
 * and boards in place of the estimates. A session has one for each of its worlds. A simulation, which changes its
 * world in place, has one for the whole game, and looks again when something may have changed: then only numbers are
 * written, and records are made anew only where subjects came or went.
 */
export class Outlook {
  private readonly states = new Gallery(shownState);
  private readonly peoples = new Gallery(shownPeople);
  private readonly movements = new Gallery(shownMovement);
  private readonly institutions = new Gallery(shownInstitution);
  private readonly seats = new Gallery(shownSeat);
  private standing: readonly State[] = [];
  private stood: readonly State[] | null = null;
  /** Kept as long as there are the same pairs of the same states. */
  private neighbours: Lookups['neighbours'] = new Map();
  private pairs: readonly Dyad[] | null = null;
  private paired: readonly State[] | null = null;
  private players: readonly Seat[];
  private readonly insides = new Map<SeatId, Inside>();
  private views = new Map<SeatId, SeatView>();
  private seen: World | null = null;

  constructor(private readonly world: World) {
    this.players = inOrder(world.seats);
  }

  /** What everyone may see. Another object after `lookAgain`, so that what was worked out from it is not kept. */
  get open(): World {
    this.seen ??= this.look();
    return this.seen;
  }

  /** The world was changed in place. */
  lookAgain(): void {
    this.seen = null;
    this.views.clear();
  }

  /** What a seat may see. */
  from(seat: Seat): SeatView {
    const { open } = this;
    let view = this.views.get(seat.id);
    if (!view) {
      view = { seat: seat.id, world: this.inside(seat, open), open };
      this.views.set(seat.id, view);
    }
    return view;
  }

  private look(): World {
    const { world } = this;
    const salt = world.salt ?? 0;
    const look = lookups(world);
    this.states.look(look.states, salt);
    if (look.standing !== this.stood) {
      this.stood = look.standing;
      this.standing = standingOf(this.states.list);
    }
    this.peoples.look(look.peoples, salt);
    this.movements.look(look.movements, salt);
    this.institutions.look(look.institutions, salt);
    this.seats.look(this.players, salt);
    const open: World = {
      scenario: world.scenario,
      turn: world.turn,
      year: world.year,
      yearsPerTurn: world.yearsPerTurn,
      system: shownSystem(world.system, salt),
      orders: world.orders,
      states: this.states.record,
      institutions: this.institutions.record,
      peoples: this.peoples.record,
      movements: this.movements.record,
      corporations: world.corporations,
      dyads: world.dyads,
      treaties: world.treaties,
      wars: world.wars,
      crises: world.crises,
      seats: this.seats.record,
    };
    adoptLookups(open, this.lookupsFrom(look));
    return open;
  }

  /** What is seen as it is keeps the order that the world's lookups have. */
  private lookupsFrom(look: Lookups): Lookups {
    const { list: states } = this.states;
    if (look.dyads !== this.pairs || states !== this.paired) {
      this.pairs = look.dyads;
      this.paired = states;
      this.neighbours = new Map();
    }
    return seenIn(look, {
      states,
      standing: this.standing,
      institutions: this.institutions.list,
      peoples: this.peoples.list,
      movements: this.movements.list,
      neighbours: this.neighbours,
    });
  }

  /** The open world with what the seat alone knows. */
  private inside(seat: Seat, open: World): World {
    let inside = this.insides.get(seat.id);
    if (!inside) {
      inside = new Inside(seat, open);
      this.insides.set(seat.id, inside);
    }
    return inside.look(this.world, open);
  }
}

/** What differs for a seat from what everyone sees; records are kept as long as nobody comes, goes, joins or leaves. */
class Inside {
  /** Written into again at each look, as whatever else outlives a change in place. */
  private readonly seen: World;
  private states: readonly State[] = [];
  private standing: readonly State[] = [];
  private institutions: readonly Institution[] = [];
  private neighbours: Lookups['neighbours'] = new Map();
  private openStates: readonly State[] | null = null;
  private openStanding: readonly State[] | null = null;
  private openNeighbours: Lookups['neighbours'] | null = null;
  private openSeats: Record<string, Seat> | null = null;
  private bodies: readonly Institution[] | null = null;

  constructor(
    private readonly seat: Seat,
    open: World,
  ) {
    this.seen = { ...open };
  }

  /** The open world with what the seat alone knows. */
  look(world: World, open: World): World {
    const { seen } = this;
    const look = lookups(open);
    seen.turn = open.turn;
    seen.year = open.year;
    seen.system = open.system;
    seen.orders = open.orders;
    seen.peoples = open.peoples;
    seen.movements = open.movements;
    seen.corporations = open.corporations;
    seen.dyads = open.dyads;
    seen.treaties = open.treaties;
    seen.wars = open.wars;
    seen.crises = open.crises;
    this.lookHome(world, open, look);
    this.lookAround(world, look);
    adoptLookups(
      seen,
      seenIn(look, {
        states: this.states,
        standing: this.standing,
        institutions: this.institutions,
        peoples: look.peoples,
        movements: look.movements,
        neighbours: this.neighbours,
      }),
    );
    return seen;
  }

  /** Its own state and purse. */
  private lookHome(world: World, open: World, look: Lookups): void {
    const { seat, seen } = this;
    const own = world.states[seat.state];
    if (look.states !== this.openStates) {
      this.openStates = look.states;
      this.states = own ? look.states.map((s) => (s.id === own.id ? own : s)) : look.states;
      seen.states = recordOf(this.states);
    }
    if (look.standing !== this.openStanding) {
      this.openStanding = look.standing;
      this.standing = standingOf(this.states);
    }
    if (look.neighbours !== this.openNeighbours) {
      this.openNeighbours = look.neighbours;
      this.neighbours = new Map();
    }
    if (open.seats !== this.openSeats) {
      this.openSeats = open.seats;
      seen.seats = { ...open.seats, [seat.id]: seat };
    }
  }

  /** The bodies that it belongs to. */
  private lookAround(world: World, look: Lookups): void {
    // Lookups list the institutions anew when one is founded, ends, is joined or left.
    const bodies = lookups(world).institutions;
    if (bodies === this.bodies) return;
    this.bodies = bodies;
    const { state } = this.seat;
    this.institutions = bodies.map((body, i) =>
      // Members know who sits on the board, and so all that there is to know of a body (FIELDS: `offices.*`).
      body.members[state] !== undefined ? body : (look.institutions[i] as Institution),
    );
    this.seen.institutions = recordOf(this.institutions);
  }
}

/** The lookups of a world whose subjects are seen otherwise than they are. */
function seenIn(
  look: Lookups,
  seen: Pick<Lookups, 'states' | 'standing' | 'institutions' | 'peoples' | 'movements' | 'neighbours'>,
): Lookups {
  return {
    states: seen.states,
    standing: seen.standing,
    institutions: seen.institutions,
    peoples: seen.peoples,
    movements: seen.movements,
    corporations: look.corporations,
    dyads: look.dyads,
    dyadsOf: look.dyadsOf,
    between: look.between,
    neighbours: seen.neighbours,
    members: look.members,
    treaties: look.treaties,
    wars: look.wars,
    crises: look.crises,
  };
}

function recordOf<T extends { id: string }>(list: readonly T[]): Record<string, T> {
  const out = roomy<T>({});
  for (const one of list) out[one.id] = one;
  return out;
}

const standingOf = (states: readonly State[]): readonly State[] =>
  states.filter((s) => s.standing !== 'annexed');
