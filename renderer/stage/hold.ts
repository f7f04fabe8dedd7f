import { planOf } from '../scene';
import { get } from '../store/store';
import { film } from './player';

/**
 * Holds the film that is on at a share of the nth beat of a kind (0 the first), so that tests and whoever makes
 * pictures see the same moment each time. False where the film has no such beat.
 */
export function holdFilm(kind: string, nth: number, share: number): boolean {
  const { showing } = get();
  if (!showing) return false;
  const beat = planOf(showing.film).beats.filter((one) => one.kind === kind)[nth];
  if (!beat) return false;
  film.holdAt(beat.start + beat.length * share);
  return true;
}
