import { COLLECTIONS, type Collection, type SubjectKind, type World } from '../world/world';

/** A value as a field can hold it. */
export type FieldValue = unknown;
type Bag = Record<string, unknown>;

/** The record of a subject, or undefined where there is none. */
export function subjectOf(world: World, on: SubjectKind, id: string): Bag | undefined {
  if (on === 'system') return world.system as unknown as Bag;
  return recordOf(world, on)[id] as Bag | undefined;
}

/** The kinds of which most is said are named: a collection found by name costs as much as the subject in it. */
function recordOf(world: World, on: Collection): Readonly<Record<string, unknown>> {
  switch (on) {
    case 'state':
      return world.states;
    case 'dyad':
      return world.dyads;
    case 'institution':
      return world.institutions;
    case 'movement':
      return world.movements;
    case 'people':
      return world.peoples;
    default:
      return world[COLLECTIONS[on]];
  }
}

/**
 * Read `field` of a subject; a dot goes one record down. Undefined where nothing is: what every object answers to
 * (`constructor`) is nobody's field.
 */
export function readField(subject: Bag, field: string): FieldValue {
  const dot = field.indexOf('.');
  if (dot < 0) return ownOf(subject, field);
  return ownOf(ownOf(subject, field.slice(0, dot)), field.slice(dot + 1));
}

function ownOf(bag: unknown, key: string): unknown {
  return typeof bag === 'object' && bag !== null && Object.hasOwn(bag, key) ? (bag as Bag)[key] : undefined;
}
