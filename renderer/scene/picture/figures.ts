import { course } from '../../text/numbers';
import type { Tick } from '../film/types';

/**
 * “−78 → −71”: what it was before and what it comes to, as the lists beside the picture tell it. What does not come to a
 * whole point is told by how much it changes, “28  +0.4”.
 */
export function figures({ before, after }: Pick<Tick, 'before' | 'after'>): string {
  return course(before, after);
}
