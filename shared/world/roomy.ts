import type { World } from './world';

/**
 * A record that is looked up by ids which vary from call to call, and that grows and shrinks.
 *
 * V8 lays a plain object out like a struct and remembers, for each set of names, where each name is. Rules ask every
 * member list for every state: a thousand pairs of list and name are more than it can remember, and each miss is paid
 * in full. An object that has lost a name is kept as a hash table instead, where any name is found alike; measured on
 * the Gulf, drifts and hazards that read members and reach take a third less. It holds the same names in the same
 * order; nobody but the clock can tell the difference.
 */
export function roomy<T>(from: Readonly<Record<string, T>>): Record<string, T> {
  const record: Record<string, unknown> = { first: null, last: null };
  delete record.first;
  delete record.last;
  for (const name of Object.keys(from)) record[name] = from[name];
  return record as Record<string, T>;
}

/** Gives the records within the subjects of a world room; the world must belong to the caller. */
export function makeRoom(world: World): void {
  world.states = roomy(world.states);
  world.institutions = roomy(world.institutions);
  world.dyads = roomy(world.dyads);
  world.treaties = roomy(world.treaties);
  world.crises = roomy(world.crises);
  for (const id of Object.keys(world.institutions)) {
    const body = world.institutions[id];
    if (!body) continue;
    body.members = roomy(body.members);
    body.votes = roomy(body.votes);
    body.offices = roomy(body.offices);
  }
  for (const id of Object.keys(world.movements)) {
    const movement = world.movements[id];
    if (movement) movement.reach = roomy(movement.reach);
  }
  for (const id of Object.keys(world.peoples)) {
    const people = world.peoples[id];
    if (people) people.shares = roomy(people.shares);
  }
}
