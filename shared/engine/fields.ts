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

/** Write `field` of a subject in place; null takes an entry out of a record, and is stored elsewhere. */
export function writeField(subject: Bag, field: string, value: FieldValue): void {
  const dot = field.indexOf('.');
  if (dot < 0) {
    subject[field] = value;
    return;
  }
  const head = field.slice(0, dot);
  const tail = field.slice(dot + 1);
  const inner = (subject[head] ?? {}) as Bag;
  subject[head] = inner;
  if (value === null && head !== 'centre') delete inner[tail];
  else inner[tail] = value;
}
