import { readField, subjectOf } from '@shared/engine/fields';
import { COURSE_TURNS, type Course } from '@shared/protocol/contract';
import type { FieldRef, World } from '@shared/world/world';

/**
 * How some numbers of a subject went over the last turns up to `turn`, read from the worlds that `worldAt` gives: those
 * that the viewer may see. It throws what `worldAt` throws for a turn that was not played.
 */
export function courseOf(
  worldAt: (turn: number) => World,
  turn: number,
  { on, id }: Pick<FieldRef, 'on' | 'id'>,
  fields: readonly string[],
): Course {
  const from = Math.max(0, turn + 1 - COURSE_TURNS);
  const subjects = Array.from({ length: turn + 1 - from }, (_, i) => subjectOf(worldAt(from + i), on, id));
  const values = fields.map((field) => [
    field,
    subjects.map((subject) => {
      const value = subject && readField(subject, field);
      return typeof value === 'number' ? value : null;
    }),
  ]);
  return { from, values: Object.fromEntries(values) };
}
