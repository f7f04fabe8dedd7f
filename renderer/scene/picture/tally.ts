import { CIRCLES } from '@shared/world/circles';
import { word } from '../words';
import type { Answer } from './answer';
import type { Disc, RingsPicture } from './types';

/** What weighs on the answer, from 0 to 10 each. */
export const GAUGES = ['mandate', 'clarity', 'cost'] as const;

/** Those of them that can still be said: what acting is likely to cost is no news once the outcome is known. */
export function gaugesOf({
  verdict,
  wave,
}: Pick<RingsPicture, 'verdict' | 'wave'>): readonly (typeof GAUGES)[number][] {
  return verdict === '' && wave <= 0 ? GAUGES : GAUGES.filter((gauge) => gauge !== 'cost');
}

/** How many of those in the picture each ring will hold once all have taken their places. */
export function dueIn({ places }: Answer, discs: readonly Disc[]): number[] {
  return CIRCLES.map((circle) => discs.filter(({ id }) => places[id] === circle).length);
}

/** Whoever is this near its place has come to it. */
const HAIR = 0.02;

/** How many stand in a ring so far. */
export function arrived({ tally }: Pick<RingsPicture, 'tally'>, ring: number): number {
  return Math.floor((tally[ring] ?? 0) + HAIR);
}

/**
 * What is said of a ring: nothing before it is drawn, “5 of 8” while its states arrive, “8” once all are there. `far` is
 * how many its bar leaves room for; nothing is `known` of it before it is drawn.
 */
export function countOf(rings: Pick<RingsPicture, 'drawn' | 'tally' | 'due'>, ring: number) {
  if ((rings.drawn[ring] ?? 0) <= 0) return { text: '–', far: 0, known: false };
  const count = arrived(rings, ring);
  const whole = rings.due[ring] ?? 0;
  return count < whole
    ? { text: word('tally.counting', { count, whole }), far: whole, known: true }
    : { text: String(count), far: count, known: true };
}
