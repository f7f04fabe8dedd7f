import { fieldSpec } from '../world/fields';
import { dyadId, ORDERS, TRACKS_OF } from '../world/ids';
import { inOrder } from '../world/lookups';
import { EQUALS_BEAR } from '../world/relations';
import { COLLECTIONS, type Collection, type SubjectKind, type World } from '../world/world';

/**
 * What a schema cannot see: whether the parts of a world agree with each other. Each fault is one readable line;
 * an empty list means that the world is whole.
 */
export function checkWorld(world: World): string[] {
  return [
    ...checkKeys(world),
    ...checkBounds(world),
    ...checkStates(world),
    ...checkInstitutions(world),
    ...checkGround(world),
    ...checkRelations(world),
    ...checkPlay(world),
  ];
}

/** Whether a record holds something under an id of its own, and not because every object answers to that name. */
const has = (record: object, id: string) => Object.hasOwn(record, id);

/** Everything is kept under its own id. */
function checkKeys(world: World): string[] {
  const faults: string[] = [];
  for (const kind of Object.keys(COLLECTIONS) as Collection[]) {
    const record: Record<string, { id: string }> = world[COLLECTIONS[kind]];
    for (const key of Object.keys(record))
      if (record[key]?.id !== key) faults.push(`${kind} ${key}: is kept under another id than its own`);
  }
  return faults;
}

/** Every number that has a row in the table of fields keeps its bounds. */
function checkBounds(world: World): string[] {
  const faults: string[] = [];
  for (const kind of Object.keys(COLLECTIONS) as Collection[]) {
    const record: Record<string, { id: string }> = world[COLLECTIONS[kind]];
    for (const entity of inOrder(record)) checkFields(faults, kind, entity.id, entity);
  }
  checkFields(faults, 'system', 'system', world.system);
  return faults;
}

/** Walks an entity and the records in it, one dot deep, as `fieldSpec` names fields. */
function checkFields(faults: string[], kind: SubjectKind, id: string, value: object, prefix = ''): void {
  for (const [key, inner] of Object.entries(value)) {
    const field = `${prefix}${key}`;
    if (typeof inner === 'object' && inner !== null && prefix === '')
      checkFields(faults, kind, id, inner, `${field}.`);
    if (typeof inner !== 'number') continue;
    if (!Number.isFinite(inner)) faults.push(`${kind} ${id}.${field}: is not a finite number`);
    const spec = fieldSpec(kind, field);
    if (spec && (inner < spec.min || inner > spec.max))
      faults.push(`${kind} ${id}.${field}: ${inner} is outside ${spec.min} … ${spec.max}`);
  }
}

function checkStates(world: World): string[] {
  const faults: string[] = [];
  for (const state of inOrder(world.states)) {
    const say = (what: string) => faults.push(`state ${state.id}: ${what}`);
    const known = (id: string, what: string) => {
      if (!has(world.states, id)) say(`${what} names no state: '${id}'`);
    };
    for (const other of state.borders) {
      known(other, 'a border');
      if (other === state.id) say('borders itself');
      if (has(world.states, other) && !world.states[other]?.borders.includes(state.id))
        say(`borders ${other}, but not the other way round`);
    }
    if (state.ruler !== null) known(state.ruler, 'its ruler');
    if ((state.standing === 'annexed') !== (state.ruler !== null))
      say('is annexed without a ruler, or ruled without being annexed');
    const [x, y, z] = state.place;
    if (Math.abs(Math.sqrt(x * x + y * y + z * z) - 1) > 0.001) say('is not on the unit sphere');
    const sum = ORDERS.reduce((total, order) => total + state.mix[order], 0);
    if (Math.abs(sum - 100) > 0.05) say(`its mix of orders sums to ${sum}`);
    for (const name of state.judged)
      if (!has(state, name)) say(`calls '${name}' judged, which it does not have`);
  }
  return faults;
}

function checkInstitutions(world: World): string[] {
  const faults: string[] = [];
  for (const one of inOrder(world.institutions)) {
    const say = (what: string) => faults.push(`institution ${one.id}: ${what}`);
    for (const id of Object.keys(one.members))
      if (!has(world.states, id)) say(`a member is no state: '${id}'`);
    for (const [what, ids] of [
      ['votes', Object.keys(one.votes)],
      ['holds office', Object.keys(one.offices)],
      ['has a veto', one.vetoes],
    ] as const)
      for (const id of ids) if (!has(one.members, id)) say(`'${id}' ${what} but is no member`);
    const votes = inOrder(one.votes).reduce((total, share) => total + share, 0);
    if (Math.abs(votes - 100) > 0.5) say(`its votes sum to ${votes}`);
    const offices = inOrder(one.offices).reduce((total, share) => total + share, 0);
    if (offices > 100.5) say(`its offices sum to ${offices}`);
    const owned = ORDERS.reduce((total, order) => total + one.ownership[order], 0);
    if (owned > 100) say(`the orders claim ${owned} per cent of it`);
    if ((one.scope === 'regional') !== (one.region !== null))
      say('is regional without a region, or has one without being regional');
    if (one.region !== null && !inOrder(world.states).some((state) => state.region === one.region))
      say(`no state lies in its region '${one.region}'`);
    if (one.decision === 'veto' && one.vetoes.length === 0) say('decides by veto, and nobody has one');
    if (one.founder !== null && !has(world.seats, one.founder))
      say(`its founder is no seat: '${one.founder}'`);
  }
  return faults;
}

function checkGround(world: World): string[] {
  const faults: string[] = [];
  const peopled: Record<string, number> = {};
  for (const people of inOrder(world.peoples)) {
    const say = (what: string) => faults.push(`people ${people.id}: ${what}`);
    for (const [id, millions] of Object.entries(people.shares)) {
      if (!has(world.states, id)) say(`lives in no state: '${id}'`);
      peopled[id] = (peopled[id] ?? 0) + millions;
    }
    if (Object.keys(people.shares).length === 0) say('lives nowhere');
    if (people.home !== null && !has(world.states, people.home))
      say(`its home is no state: '${people.home}'`);
    if (people.guarantor !== null && !has(world.states, people.guarantor))
      say(`its guarantor is no state: '${people.guarantor}'`);
  }
  for (const state of inOrder(world.states)) {
    const of = peopled[state.id] ?? 0;
    if (of > state.population + 0.001)
      faults.push(`state ${state.id}: its peoples number ${of} million, itself ${state.population}`);
  }
  for (const movement of inOrder(world.movements)) {
    for (const id of Object.keys(movement.reach))
      if (!has(world.states, id)) faults.push(`movement ${movement.id}: reaches into no state: '${id}'`);
    const sum = ORDERS.reduce((total, order) => total + movement.leaning[order], 0);
    if (Math.abs(sum - 100) > 0.5) faults.push(`movement ${movement.id}: its leaning sums to ${sum}`);
  }
  for (const corporation of inOrder(world.corporations))
    if (!has(world.states, corporation.home))
      faults.push(`corporation ${corporation.id}: its home is no state: '${corporation.home}'`);
  return faults;
}

function checkRelations(world: World): string[] {
  const faults: string[] = [];
  for (const dyad of inOrder(world.dyads)) {
    const say = (what: string) => faults.push(`dyad ${dyad.id}: ${what}`);
    for (const id of [dyad.a, dyad.b]) if (!has(world.states, id)) say(`'${id}' is no state`);
    if (!(dyad.a < dyad.b) || dyad.id !== dyadId(dyad.a, dyad.b)) say('must be named a~b with a before b');
    if (dyad.recognition === 'equal' && dyad.subordination >= EQUALS_BEAR)
      say(`recognised as equal, yet ruled: ${EQUALS_BEAR} or more is suzerainty`);
    if (dyad.superior !== null && dyad.superior !== dyad.a && dyad.superior !== dyad.b)
      say(`its superior '${dyad.superior}' is not of the pair`);
    if (dyad.subordination > 0 !== (dyad.superior !== null))
      say('has a superior without subordination, or the reverse');
  }
  for (const treaty of inOrder(world.treaties)) {
    for (const id of treaty.parties)
      if (!has(world.states, id)) faults.push(`treaty ${treaty.id}: a party is no state: '${id}'`);
    if (new Set(treaty.parties).size < 2) faults.push(`treaty ${treaty.id}: binds fewer than two states`);
  }
  for (const war of inOrder(world.wars)) {
    for (const id of [...war.attackers, ...war.defenders])
      if (!has(world.states, id)) faults.push(`war ${war.id}: a party is no state: '${id}'`);
    if (war.attackers.some((id) => war.defenders.includes(id)))
      faults.push(`war ${war.id}: a state is on both sides`);
    if (war.crisis !== null && !has(world.crises, war.crisis))
      faults.push(`war ${war.id}: its crisis is unknown`);
  }
  return faults;
}

/** Orders, crises, seats and the centre. */
function checkPlay(world: World): string[] {
  const faults: string[] = [];
  for (const order of ORDERS) {
    const own: readonly string[] = TRACKS_OF[order];
    const found = Object.keys(world.orders[order].tracks);
    if (found.length !== own.length || found.some((track) => !own.includes(track)))
      faults.push(`order ${order}: must have its own tracks and no others`);
  }
  const isSomeone = (id: string) => has(world.states, id) || has(world.peoples, id);
  for (const crisis of inOrder(world.crises)) {
    const say = (what: string) => faults.push(`crisis ${crisis.id}: ${what}`);
    const states = [crisis.place, crisis.target, crisis.leader, ...Object.keys(crisis.circles)];
    for (const id of states) if (id !== null && !has(world.states, id)) say(`'${id}' is no state`);
    if (crisis.victim !== null && !isSomeone(crisis.victim)) say(`its victim '${crisis.victim}' is unknown`);
    if (crisis.forum !== null && !has(world.institutions, crisis.forum))
      say(`its forum '${crisis.forum}' is unknown`);
  }
  for (const seat of inOrder(world.seats))
    if (!has(world.states, seat.state)) faults.push(`seat ${seat.id}: steers no state: '${seat.state}'`);
  const centre = world.system.centre.state;
  if (centre !== null && !has(world.states, centre))
    faults.push(`system: its centre is no state: '${centre}'`);
  return faults;
}
