import type { SubjectKind } from '@shared/world/world';

/** Numbers that are told of each kind when it is pointed at, in the tables and in the picture. */
export const TOLD: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  state: ['force', 'wealth', 'legitimacy', 'rights'],
  institution: ['authority', 'legitimacy', 'independence'],
  people: ['autonomy', 'security', 'grievance'],
  movement: ['strength', 'temper'],
  corporation: ['strength', 'independence'],
  order: ['power', 'legitimacy'],
};
