import { once } from '../../world/random';
import type { Shift } from './shift';

/** What a coefficient can be moved to, and by what name it goes. */
export interface Movable {
  name: string;
  down: number | null;
  up: number | null;
}

/** Pairs of trials in which all coefficients that a proposition reads are moved together. */
export const PAIRS = 48;

/** Pairs below which nothing is told: so few scatter by luck, and none at all would seem to say that nothing matters. */
const LEAST_PAIRS = 12;

/** Which way a coefficient goes in the first trial of a pair; in the second it goes the other. */
const goesUp = (name: string, pair: number): boolean => once(pair, 0, `sensitivity.${name}`) < 0.5;

/** All coefficients moved at once, each up or down by chance; `mirrored` turns every one of them around. */
export function movedTogether(
  movables: readonly Movable[],
  pair: number,
  mirrored: boolean,
): Record<string, number> {
  const moves: Record<string, number> = {};
  for (const { name, down, up } of movables) {
    const to = goesUp(name, pair) !== mirrored ? up : down;
    if (to !== null) moves[name] = to;
  }
  return moves;
}

/**
 * What each coefficient does by itself, read off pairs in which all are moved: half the difference of a pair, its sign
 * turned where the coefficient went down, averaged. Mirrored pairs share a seed, so that what is even in the moves, and
 * the luck of the seed, falls out. `halves` holds, for each pair, half of the first trial's push less the second's. The
 * error has no end where there are too few.
 */
export function ownEffects(movables: readonly Movable[], halves: readonly number[]): Map<string, Shift> {
  let squares = 0;
  for (const half of halves) squares += half * half;
  const deviation =
    halves.length < LEAST_PAIRS ? Number.POSITIVE_INFINITY : Math.sqrt(squares / halves.length);
  const effects = new Map<string, Shift>();
  for (const { name, down, up } of movables) {
    // One that can go one way only is moved in one trial of each pair, by half as much between them.
    const step = down !== null && up !== null ? 1 : 0.5;
    let sum = 0;
    halves.forEach((half, pair) => {
      sum += goesUp(name, pair) ? half : -half;
    });
    const n = Math.max(1, halves.length);
    effects.set(name, { mean: sum / (n * step), error: deviation / (Math.sqrt(n) * step) });
  }
  return effects;
}
