import type { SeatId } from '../world/ids';
import type { Institution } from '../world/institution';
import { adoptLookups, inOrder, type Lookups, lookups } from '../world/lookups';
import type { Seat } from '../world/order';
import type { State } from '../world/state';
import type { World } from '../world/world';
import { Gallery } from './gallery';
import {
  shownInstitution,
  shownMovement,
  shownPeople,
  shownSeat,
  shownState,
  shownSystem,
  shownToMembers,
} from './shown';
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
  private readonly boards = new Gallery(shownToMembers);
  private readonly seats = new Gallery(shownSeat);
  private standing: readonly State[] = [];
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
    const { list } = this.states;
    this.states.look(look.states, salt);
    if (this.states.list !== list) this.standing = standingOf(this.states.list);
    this.peoples.look(look.peoples, salt);
    this.movements.look(look.movements, salt);
    this.institutions.look(look.institutions, salt);
    this.boards.look(look.institutions, salt);
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
    return {
      ...look,
      states: this.states.list,
      standing: this.standing,
      institutions: this.institutions.list,
      peoples: this.peoples.list,
      movements: this.movements.list,
      neighbours: new Map(),
    };
  }

  /** The open world with what the seat alone knows. */
  private inside(seat: Seat, open: World): World {
    const look = lookups(open);
    let inside = this.insides.get(seat.id);
    if (!inside) {
      inside = new Inside(seat);
      this.insides.set(seat.id, inside);
    }
    inside.look(this.world, open, look, this.boards.list);
    const seen: World = {
      ...open,
      states: inside.states,
      seats: inside.seats,
      institutions: inside.institutions,
    };
    adoptLookups(seen, {
      ...look,
      states: inside.stateList,
      standing: inside.standing,
      institutions: inside.institutionList,
      neighbours: new Map(),
    });
    return seen;
  }
}

/** The records that differ for a seat from what everyone sees; kept as long as nobody comes, goes, joins or leaves. */
class Inside {
  states: Record<string, State> = {};
  stateList: readonly State[] = [];
  standing: readonly State[] = [];
  institutions: Record<string, Institution> = {};
  institutionList: readonly Institution[] = [];
  seats: Record<string, Seat> = {};
  private openStates: readonly State[] | null = null;
  private openSeats: Record<string, Seat> | null = null;
  private bodies: readonly Institution[] | null = null;

  constructor(private readonly seat: Seat) {}

  look(world: World, open: World, look: Lookups, boards: readonly Institution[]): void {
    const { seat } = this;
    const own = world.states[seat.state];
    if (look.states !== this.openStates) {
      this.openStates = look.states;
      this.states = own ? { ...open.states, [own.id]: own } : open.states;
      this.stateList = own ? look.states.map((s) => (s.id === own.id ? own : s)) : look.states;
      this.standing = own ? look.standing.map((s) => (s.id === own.id ? own : s)) : look.standing;
    }
    if (open.seats !== this.openSeats) {
      this.openSeats = open.seats;
      this.seats = { ...open.seats, [seat.id]: seat };
    }
    // Lookups list the institutions anew when one is founded, ends, is joined or left.
    const bodies = lookups(world).institutions;
    if (bodies === this.bodies) return;
    this.bodies = bodies;
    const { institutions } = look;
    this.institutionList = institutions.map((seen, i) => shownTo(seat.state, seen, boards[i]));
    this.institutions = recordOf(this.institutionList);
  }
}

/** An institution as a state sees it: from within if it is a member. */
function shownTo(state: string, seen: Institution, board: Institution | undefined): Institution {
  return board && board.members[state] !== undefined ? board : seen;
}

function recordOf<T extends { id: string }>(list: readonly T[]): Record<string, T> {
  const out: Record<string, T> = {};
  for (const one of list) out[one.id] = one;
  return out;
}

const standingOf = (states: readonly State[]): readonly State[] =>
  states.filter((s) => s.standing !== 'annexed');
