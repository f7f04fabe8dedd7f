import type { Subject } from '../store/types';

const SUBJECTS = ['state', 'institution', 'people', 'movement', 'corporation', 'order'] as const;

/** Whether there is a card to read about this kind of thing. */
export const isSubject = (on: string): on is Subject['on'] & (typeof SUBJECTS)[number] =>
  (SUBJECTS as readonly string[]).includes(on);
