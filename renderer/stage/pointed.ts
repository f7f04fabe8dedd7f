import type { SceneRef } from '../scene';
import type { Sheet, Subject } from '../store/types';
import { isSubject } from './subject';

/**
 * What the panels point at in the picture: whom an open card is about, else whom an order on view is aimed at. Nothing
 * while a film runs: a plate left open would lie over what it tells.
 */
export function pointedAt(filming: boolean, top: Sheet | undefined, aim: Subject | null): SceneRef | null {
  const subject = filming ? null : top?.kind === 'card' ? top.subject : aim;
  return subject && isSubject(subject.on) ? { on: subject.on, id: subject.id } : null;
}
