import type { SubjectKind } from '@shared/world/world';

/** The house as a whole and its storeys from the top, with whom and what each holds; who steers comes last. */
export const STOREYS: readonly { id: string; on: readonly SubjectKind[] }[] = [
  { id: 'system', on: ['system', 'order', 'crisis'] },
  { id: 'top', on: ['institution'] },
  { id: 'middle', on: ['state', 'dyad', 'treaty', 'war'] },
  { id: 'ground', on: ['people', 'movement', 'corporation'] },
  { id: 'seats', on: ['seat'] },
];
