import type { Crisis } from './crisis';
import type { Corporation, Movement, People } from './ground';
import { dyadId, ORDERS, type OrderId, PRIMARY_INSTITUTIONS, TRACKS_OF, type TrackId } from './ids';
import type { Institution } from './institution';
import { byText } from './lookups';
import type { Order, Seat } from './order';
import type { Dyad, Treaty, War } from './relations';
import { EQUALS_BEAR } from './relations';
import type { State } from './state';
import type { System } from './system';
import type { World } from './world';

/**
 * Builders of small worlds by hand: each takes what matters and fills the rest with sane, neutral values. They
 * check nothing: a world that breaks its own rules can be built too, which is what some tests want.
 */

/** A place on the unit sphere made of the letters of an id, so that unlike ids lie apart without being told to. */
function placeOf(id: string): readonly [number, number, number] {
  let mixed = 7;
  for (let i = 0; i < id.length; i++) mixed = (mixed * 31 + id.charCodeAt(i)) % 9973;
  const x = (mixed % 97) / 48 - 1;
  const y = ((mixed * 17) % 89) / 44 - 1;
  const z = ((mixed * 29) % 83) / 41 - 1;
  const length = Math.sqrt(x * x + y * y + z * z);
  return length < 0.01 ? [0, 0, 1] : [x / length, y / length, z / length];
}

/** Shares of the four orders, given in their usual order; they should sum to 100. */
export function aMix(liberal: number, transformative: number, mercantilist: number, sovereign: number) {
  return { liberal, transformative, mercantilist, sovereign } satisfies Record<OrderId, number>;
}

/** A middling sovereign state. */
export function aState(over: Partial<State> & { id: string }): State {
  return {
    name: over.id.toUpperCase(),
    label: over.id.toUpperCase(),
    region: 'somewhere',
    culture: 'plain',
    place: placeOf(over.id),
    borders: [],
    population: 20,
    standing: 'sovereign',
    ruler: null,
    force: 30,
    wealth: 30,
    technology: 50,
    openness: 50,
    cohesion: 60,
    inequality: 40,
    rights: 50,
    accountability: 50,
    legitimacy: 60,
    opinion: 0,
    bars: 30,
    autonomy: 100,
    debt: 20,
    strife: 0,
    carbon: 50,
    commitment: 50,
    mix: aMix(25, 25, 25, 25),
    judged: [],
    ...over,
  };
}

/** `count` alike states named `s00`, `s01` …; `vary` tells how each differs. */
export function someStates(count: number, vary: (i: number) => Partial<State> = () => ({})): State[] {
  const made: State[] = [];
  for (let i = 0; i < count; i++) made.push(aState({ id: `s${i < 10 ? '0' : ''}${i}`, ...vary(i) }));
  return made;
}

/** An indifferent pair that recognises each other; `a` and `b` may be named in either order. */
export function aDyad(a: string, b: string, over: Partial<Omit<Dyad, 'id' | 'a' | 'b'>> = {}): Dyad {
  const [first, second] = a < b ? [a, b] : [b, a];
  return {
    id: dyadId(a, b),
    a: first,
    b: second,
    amity: 0,
    interdependence: 20,
    recognition: 'equal',
    subordination: 0,
    superior: null,
    ...over,
  };
}

/** The pair of every two of these states, all alike. */
export function everyDyad(ids: readonly string[], over: Partial<Omit<Dyad, 'id' | 'a' | 'b'>> = {}): Dyad[] {
  const made: Dyad[] = [];
  for (let i = 0; i < ids.length; i++) {
    for (let j = i + 1; j < ids.length; j++) made.push(aDyad(ids[i] as string, ids[j] as string, over));
  }
  return made;
}

/** `superior` rules `subject` to this degree; from `EQUALS_BEAR` on it is no longer recognised as an equal. */
export function rules(superior: string, subject: string, subordination: number): Dyad {
  const recognition = subordination >= EQUALS_BEAR ? 'deFacto' : 'equal';
  return aDyad(superior, subject, { subordination, superior, recognition });
}

function isList(members: Record<string, number> | readonly string[]): members is readonly string[] {
  return Array.isArray(members);
}

/** A working global institution without members; `members` may be a plain list of ids, each committed to `depth`. */
export function anInstitution(
  over: Partial<Omit<Institution, 'members'>> & {
    id: string;
    members?: Record<string, number> | readonly string[];
    depth?: number;
  },
): Institution {
  const { members: given = [], depth = 60, ...rest } = over;
  const depths: Record<string, number> = {};
  if (isList(given)) for (const id of given) depths[id] = depth;
  else Object.assign(depths, given);
  const ids = Object.keys(depths).sort(byText);
  const share = ids.length === 0 ? 0 : 100 / ids.length;
  const even = () => Object.fromEntries(ids.map((id) => [id, share]));
  return {
    name: over.id,
    label: over.id,
    domain: 'security',
    scope: 'global',
    region: null,
    decision: 'majority',
    votes: even(),
    offices: even(),
    vetoes: [],
    authority: 50,
    legitimacy: 60,
    independence: 50,
    enforcement: 30,
    ownership: aMix(10, 10, 10, 10),
    founder: null,
    ...rest,
    members: depths,
  };
}

/** A people at home in `home` unless told otherwise. */
export function aPeople(over: Partial<People> & { id: string }): People {
  const home = over.home ?? null;
  return {
    name: over.id,
    culture: 'plain',
    shares: home === null ? {} : { [home]: 10 },
    home,
    autonomy: 60,
    security: 60,
    guarantor: home,
    grievance: 20,
    claim: 20,
    ...over,
  };
}

/** A civic movement that reaches nowhere yet. */
export function aMovement(over: Partial<Movement> & { id: string }): Movement {
  return {
    name: over.id,
    cause: 'rights',
    strength: 40,
    reach: {},
    temper: 10,
    leaning: aMix(25, 25, 25, 25),
    independence: 60,
    ...over,
  };
}

export function aCorporation(over: Partial<Corporation> & { id: string; home: string }): Corporation {
  return { name: over.id, sector: 'industry', strength: 40, independence: 40, ...over };
}

export function aTreaty(over: Partial<Treaty> & { id: string; parties: readonly string[] }): Treaty {
  return { kind: 'defence', since: -1, ...over };
}

export function aWar(
  attackers: readonly string[],
  defenders: readonly string[],
  over: Partial<War> = {},
): War {
  return {
    id: `war-${attackers.join('-')}-${defenders.join('-')}`,
    attackers,
    defenders,
    since: 0,
    crisis: null,
    ...over,
  };
}

/** An open crisis of annexation kind without an answer. */
export function aCrisis(over: Partial<Crisis> & { id: string; place: string }): Crisis {
  return {
    kind: 'annexation',
    since: 0,
    stage: 'open',
    scheduled: false,
    target: null,
    victim: over.place,
    severity: 50,
    ruleAtIssue: 'sovereignty',
    mandate: 5,
    clarity: 5,
    cost: 5,
    forum: null,
    leader: null,
    circles: {},
    outcome: null,
    ...over,
  };
}

/** A seat of the same id as the state that it steers, unless told otherwise. */
export function aSeat(over: Partial<Seat> & { state: string }): Seat {
  const order = over.order ?? 'liberal';
  return {
    id: over.state,
    order,
    listedOrder: order,
    controller: 'computer',
    capital: 5,
    income: 5,
    credibility: 60,
    start: {},
    ...over,
  };
}

export function anOrder(over: Partial<Order> & { id: OrderId }): Order {
  const tracks: Partial<Record<TrackId, number>> = {};
  for (const track of TRACKS_OF[over.id]) tracks[track] = 10;
  return { universality: 40, supremacy: 20, legitimacy: 50, power: 50, tracks, ...over };
}

/** What to put into a world: lists instead of records, and only the details of the system that matter. */
export interface WorldParts {
  scenario?: string;
  turn?: number;
  year?: number;
  yearsPerTurn?: number;
  system?: Partial<Omit<System, 'primary' | 'centre'>> & {
    primary?: Partial<System['primary']>;
    centre?: Partial<System['centre']>;
  };
  orders?: Partial<Record<OrderId, Partial<Order>>>;
  states?: readonly State[];
  institutions?: readonly Institution[];
  peoples?: readonly People[];
  movements?: readonly Movement[];
  corporations?: readonly Corporation[];
  dyads?: readonly Dyad[];
  treaties?: readonly Treaty[];
  wars?: readonly War[];
  crises?: readonly Crisis[];
  seats?: readonly Seat[];
}

function byId<T extends { id: string }>(list: readonly T[] = []): Record<string, T> {
  const record: Record<string, T> = {};
  for (const one of list) record[one.id] = one;
  return record;
}

/** A world of these parts: no centre, middling primary institutions, and mutual de facto recognition by default. */
export function aWorld(parts: WorldParts = {}): World {
  const primary = {} as System['primary'];
  for (const name of PRIMARY_INSTITUTIONS) primary[name] = parts.system?.primary?.[name] ?? 50;
  const orders = {} as World['orders'];
  for (const id of ORDERS) orders[id] = anOrder({ id, ...parts.orders?.[id] });
  return {
    scenario: parts.scenario ?? 'built',
    turn: parts.turn ?? 0,
    year: parts.year ?? 1990,
    yearsPerTurn: parts.yearsPerTurn ?? 1,
    system: {
      interactionCapacity: 50,
      warming: 20,
      worldSociety: 40,
      defaultRecognition: 'deFacto',
      ...parts.system,
      primary,
      centre: { state: null, hold: 0, disposition: 50, ...parts.system?.centre },
    },
    orders,
    states: byId(parts.states),
    institutions: byId(parts.institutions),
    peoples: byId(parts.peoples),
    movements: byId(parts.movements),
    corporations: byId(parts.corporations),
    dyads: byId(parts.dyads),
    treaties: byId(parts.treaties),
    wars: byId(parts.wars),
    crises: byId(parts.crises),
    seats: byId(parts.seats),
  };
}
