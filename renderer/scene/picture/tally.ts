import { CIRCLES } from '@shared/world/circles';
import { word } from '../words';
import type { Answer } from './answer';
import type { Disc, RingsPicture } from './types';

/** How many of those in the picture each ring will hold once all have taken their places. */
export function dueIn({ places }: Answer, discs: readonly Disc[]): number[] {
  return CIRCLES.map((circle) => discs.filter(({ id }) => places[id] === circle).length);
}

/** Sums on their way come to a whole a hair below it. */
const HAIR = 1e-6;

/**
 * What is said of a ring: nothing before it is drawn, “5 of 8” while its states arrive, “8” once all are there. `far` is
 * how many its bar leaves room for; nothing is `known` of it before it is drawn.
 */
export function countOf({ drawn, tally, due }: Pick<RingsPicture, 'drawn' | 'tally' | 'due'>, ring: number) {
  if ((drawn[ring] ?? 0) <= 0) return { text: '–', far: 0, known: false };
  const count = Math.floor((tally[ring] ?? 0) + HAIR);
  const whole = due[ring] ?? 0;
  return count < whole
    ? { text: word('tally.counting', { count, whole }), far: whole, known: true }
    : { text: String(count), far: count, known: true };
}
