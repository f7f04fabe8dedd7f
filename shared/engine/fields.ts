import { COLLECTIONS, type SubjectKind, type World } from '../world/world';

/** A value as a field can hold it. */
export type FieldValue = unknown;
type Bag = Record<string, unknown>;

/** The record of a subject, or undefined where there is none. */
export function subjectOf(world: World, on: SubjectKind, id: string): Bag | undefined {
  if (on === 'system') return world.system as unknown as Bag;
  return (world[COLLECTIONS[on]] as Record<string, unknown>)[id] as Bag | undefined;
}

/** Read `field` of a subject; a dot goes one record down. Undefined where nothing is. */
export function readField(subject: Bag, field: string): FieldValue {
  const dot = field.indexOf('.');
  if (dot < 0) return subject[field];
  const inner = subject[field.slice(0, dot)] as Bag | undefined;
  return inner?.[field.slice(dot + 1)];
}
