import type { FieldRef, SubjectKind } from './world';

/** One field of one subject, as measures and causes name it. */
export function ref(on: SubjectKind, id: string, field: string): FieldRef {
  return { on, id, field };
}
