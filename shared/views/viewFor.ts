import { FIELDS } from '../world/fields';
import type { Movement, People } from '../world/ground';
import type { Institution } from '../world/institution';
import { adoptLookups, inOrder, type Lookups, lookups, withOwn } from '../world/lookups';
import type { Seat } from '../world/order';
import type { State } from '../world/state';
import type { World } from '../world/world';
import { estimated } from './estimate';
import type { SeatView } from './view';

/**
 * What a seat may know: built from nothing, field by field, so that what this file forgets is not seen. The public
 * part is worked out once per world and shared by all seats; a seat's own state, seat and boards are put in place of
 * the estimates.
 */
export function viewFor(world: World, seatId: string | null): SeatView {
  const open = publicWorld(world);
  const seat = seatId === null ? undefined : world.seats[seatId];
  if (!seat) return { seat: null, world: open, open };
  const own = world.states[seat.state];
  const institutions = withBoards(world, open, seat.state);
  const seen: World = {
    ...open,
    states: own ? { ...open.states, [own.id]: own } : open.states,
    seats: { ...open.seats, [seat.id]: seat },
    institutions: byId(institutions),
  };
  adoptLookups(seen, withOwn(lookups(open), own, institutions));
  return { seat: seat.id, world: seen, open };
}

const cache = new WeakMap<World, World>();

/** What everyone may see. */
export function publicWorld(world: World): World {
  const had = cache.get(world);
  if (had) return had;
  const salt = world.salt ?? 0;
  const look = lookups(world);
  const states = look.states.map((s) => publicState(s, salt));
  const institutions = look.institutions.map(publicInstitution);
  const peoples = look.peoples.map((p) => publicPeople(p, salt));
  const movements = look.movements.map((m) => publicMovement(m, salt));
  const made: World = {
    scenario: world.scenario,
    turn: world.turn,
    year: world.year,
    yearsPerTurn: world.yearsPerTurn,
    system: {
      interactionCapacity: world.system.interactionCapacity,
      warming: world.system.warming,
      worldSociety: world.system.worldSociety,
      primary: world.system.primary,
      defaultRecognition: world.system.defaultRecognition,
      centre: {
        state: world.system.centre.state,
        hold: world.system.centre.hold,
        disposition: estimated(
          world.system.centre.disposition,
          FIELDS.system['centre.disposition'],
          salt,
          'centre',
          'disposition',
        ),
      },
    },
    orders: world.orders,
    states: byId(states),
    institutions: byId(institutions),
    peoples: byId(peoples),
    movements: byId(movements),
    corporations: world.corporations,
    dyads: world.dyads,
    treaties: world.treaties,
    wars: world.wars,
    crises: world.crises,
    seats: byId(inOrder(world.seats).map(publicSeat)),
  };
  cache.set(world, made);
  adoptLookups(made, seenFrom(look, states, institutions, peoples, movements));
  return made;
}

/** A simulation that changes its world in place asks for the view anew each turn. */
export function forgetView(world: World): void {
  cache.delete(world);
}

/** The lookups of what everyone may see: what is seen as it is keeps the order that the world's lookups have. */
function seenFrom(
  look: Lookups,
  states: readonly State[],
  institutions: readonly Institution[],
  peoples: readonly People[],
  movements: readonly Movement[],
): Lookups {
  const standing = states.filter((s) => s.standing !== 'annexed');
  return { ...look, states, standing, institutions, peoples, movements };
}

function byId<T extends { id: string }>(list: readonly T[]): Record<string, T> {
  const out: Record<string, T> = {};
  for (const one of list) out[one.id] = one;
  return out;
}

function publicState(s: State, salt: number): State {
  const guess = (value: number, field: keyof typeof FIELDS.state): number =>
    estimated(value, FIELDS.state[field], salt, s.id, field);
  return {
    id: s.id,
    name: s.name,
    label: s.label,
    region: s.region,
    culture: s.culture,
    place: s.place,
    borders: s.borders,
    population: s.population,
    standing: s.standing,
    ruler: s.ruler,
    force: guess(s.force, 'force'),
    wealth: s.wealth,
    technology: s.technology,
    openness: s.openness,
    cohesion: guess(s.cohesion, 'cohesion'),
    inequality: s.inequality,
    rights: s.rights,
    accountability: s.accountability,
    legitimacy: guess(s.legitimacy, 'legitimacy'),
    opinion: s.opinion,
    bars: s.bars,
    autonomy: s.autonomy,
    debt: s.debt,
    strife: s.strife,
    carbon: s.carbon,
    commitment: guess(s.commitment, 'commitment'),
    mix: s.mix,
    judged: s.judged,
  };
}

function publicPeople(p: People, salt: number): People {
  return {
    id: p.id,
    name: p.name,
    culture: p.culture,
    shares: p.shares,
    home: p.home,
    autonomy: p.autonomy,
    security: p.security,
    guarantor: p.guarantor,
    grievance: estimated(p.grievance, FIELDS.people.grievance, salt, p.id, 'grievance'),
    claim: p.claim,
  };
}

function publicMovement(m: Movement, salt: number): Movement {
  return {
    id: m.id,
    name: m.name,
    cause: m.cause,
    strength: m.strength,
    reach: m.reach,
    temper: estimated(m.temper, FIELDS.movement.temper, salt, m.id, 'temper'),
    leaning: m.leaning,
    independence: m.independence,
  };
}

function publicInstitution(i: Institution): Institution {
  return {
    id: i.id,
    name: i.name,
    label: i.label,
    domain: i.domain,
    scope: i.scope,
    region: i.region,
    decision: i.decision,
    members: i.members,
    votes: i.votes,
    offices: {},
    vetoes: i.vetoes,
    authority: i.authority,
    legitimacy: i.legitimacy,
    independence: i.independence,
    enforcement: i.enforcement,
    ownership: i.ownership,
    founder: i.founder,
  };
}

/** Institutions as their members see them, made for the first member that asks. */
const boards = new WeakMap<Institution, Institution>();

/** Who sits on which board is known to the members (FIELDS: `offices.*`). */
function withBoards(world: World, open: World, state: string): readonly Institution[] {
  return lookups(open).institutions.map((seen) => {
    const truth = world.institutions[seen.id];
    if (!truth || truth.members[state] === undefined) return seen;
    let inside = boards.get(seen);
    if (!inside) {
      inside = { ...seen, offices: truth.offices };
      boards.set(seen, inside);
    }
    return inside;
  });
}

function publicSeat(s: Seat): Seat {
  return {
    id: s.id,
    state: s.state,
    order: s.order,
    listedOrder: s.listedOrder,
    controller: s.controller,
    capital: 0,
    income: 0,
    credibility: s.credibility,
    start: {},
  };
}
