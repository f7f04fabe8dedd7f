import { readField, subjectOf } from '../../engine';
import { dyadId } from '../../world/ids';
import { inOrder } from '../../world/lookups';
import { once } from '../../world/random';
import type { Dyad } from '../../world/relations';
import { COLLECTIONS, type World } from '../../world/world';
import { Fault, nearest } from './fault';
import { type Condition, type Path, passes } from './path';

export type Bag = Record<string, unknown>;

/** Subjects of a kind, in the order of their ids. */
function subjectsOf(world: World, on: Path['on']): Bag[] {
  if (on === 'world') return [world as unknown as Bag];
  if (on === 'system') return [world.system as unknown as Bag];
  return inOrder(world[COLLECTIONS[on]] as unknown as Readonly<Record<string, Bag>>);
}

/**
 * Ids of the subjects that a path picks in this world. `draw` is a throw of its own for each subject and seed, the
 * same in every arm: `states[draw<0.5]` is half of the states at random, and `dyads[weaker.draw<0.5]` their pairs
 * with stronger ones.
 */
export function picked(world: World, path: Path, seed: number): string[] {
  if (path.on === 'world' || path.on === 'system') return [path.on];
  // What every object answers to (`constructor`) is nobody's id.
  if (path.id !== null) return Object.hasOwn(world[COLLECTIONS[path.on]], path.id) ? [path.id] : [];
  const out: string[] = [];
  for (const subject of subjectsOf(world, path.on)) {
    const id = subject.id as string;
    if (path.conditions.every((one) => meets(world, path.on, subject, one, seed))) out.push(id);
  }
  return out;
}

/** The subject of an id that `picked` gave, or undefined when it is there no more. */
export function subjectAt(world: World, on: Path['on'], id: string): Bag | undefined {
  return on === 'world' ? (world as unknown as Bag) : subjectOf(world, on, id);
}

function meets(world: World, on: Path['on'], subject: Bag, condition: Condition, seed: number): boolean {
  if (condition.whose === 'own') return passes(soughtOf(on, subject, condition.field, seed), condition);
  const [weaker, stronger] = endsOf(world, subject as unknown as Dyad);
  const test = (state: Bag | undefined) =>
    state !== undefined && passes(soughtOf('state', state, condition.field, seed), condition);
  if (condition.whose === 'weaker') return test(weaker);
  if (condition.whose === 'stronger') return test(stronger);
  return condition.whose === 'either' ? test(weaker) || test(stronger) : test(weaker) && test(stronger);
}

/** A field of a subject, or its throw. */
function soughtOf(on: Path['on'], subject: Bag, field: string, seed: number): unknown {
  if (field !== 'draw') return readField(subject, field);
  return once(seed, 0, `experiment.${on}.${String(subject.id)}`);
}

/** The two states of a pair, the one of less force first; of equal ones the first by id. */
function endsOf(world: World, dyad: Dyad): [Bag | undefined, Bag | undefined] {
  const a = world.states[dyad.a];
  const b = world.states[dyad.b];
  const pair = [a as unknown as Bag | undefined, b as unknown as Bag | undefined] as const;
  return (a?.force ?? 0) <= (b?.force ?? 0) ? [pair[0], pair[1]] : [pair[1], pair[0]];
}

/** Names of fields of one subject that `field` stands for: itself, or every entry of its record for `reach.*`. */
export function fieldsIn(subject: Bag, field: string): string[] {
  if (!field.endsWith('.*')) return [field];
  const head = field.slice(0, -2);
  const record = subject[head];
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [];
  return Object.keys(record)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((key) => `${head}.${key}`);
}

/** Whether the kind of thing has such a field at all. Throws a Fault with a hint where it has not. */
export function demandField(world: World, path: Path): void {
  const samples = subjectsOf(world, path.on);
  const head = path.field.split('.', 1)[0] ?? '';
  const known = new Set<string>();
  for (const one of samples) for (const key of Object.keys(one)) known.add(key);
  if (samples.length === 0 || known.has(head)) return;
  throw new Fault(`there is no field '${head}' of ${path.on}${nearest(head, [...known])}`);
}

/** What a path picks at the start. Throws a Fault where that is nothing. */
export function demandPicked(world: World, path: Path, seed: number): string[] {
  for (const { whose } of path.conditions)
    if (whose !== 'own' && path.on !== 'dyad') throw new Fault(`'${whose}.' is for dyads only`);
  const ids = picked(world, path, seed);
  if (ids.length > 0) return ids;
  if (path.id === null) throw new Fault('picks nothing in the world that the first game starts from');
  const known = subjectsOf(world, path.on).map(({ id }) => String(id));
  throw new Fault(`there is no ${path.on} '${path.id}'${nearest(path.id, known)}`);
}

/** That a path reads numbers wherever it reads anything at the start. Throws a Fault that says how words are asked. */
export function demandNumbers(world: World, path: Path, seed: number): void {
  if (path.field === 'id') return;
  for (const id of picked(world, path, seed)) {
    const subject = subjectAt(world, path.on, id);
    if (!subject) continue;
    for (const field of fieldsIn(subject, path.field)) {
      const value = readField(subject, field) ?? 0;
      if (typeof value === 'number') continue;
      const held = typeof value === 'string' ? `, such as "is": "=${value}"` : '';
      throw new Fault(`'${path.text}' is no number; hold it against a value with 'is'${held}`);
    }
  }
}

/** The pair of two states as it stands unspoken where none is kept: indifferent, by the system's default. */
export function unkeptDyad(world: World, id: string): Dyad | undefined {
  const [a, b] = id.split('~');
  if (!a || !b || !world.states[a] || !world.states[b] || dyadId(a, b) !== id) return undefined;
  const recognition = world.system.defaultRecognition;
  return { id, a, b, amity: 0, interdependence: 0, recognition, subordination: 0, superior: null };
}
