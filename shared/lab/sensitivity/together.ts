import { once } from '../../world/random';
import { PLAIN, type Shift } from './shift';

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

/** At most one of so many pairs' worth of coefficients is taken out, so that enough pairs are left to tell the error. */
const MOST_TAKEN = 4;

/** How often those that were taken out are weighed against each other. */
const ROUNDS = 3;

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
 * the luck of the seed, falls out. What one does scatters what all others seem to do; so those found beyond doubt are
 * taken out, the strongest first, until no other is found, and the rest is read off what they leave. `halves` holds,
 * for each pair, half of the first trial's push less the second's. The error has no end where there are too few.
 */
export function ownEffects(movables: readonly Movable[], halves: readonly number[]): Map<string, Shift> {
  const signs = new Map(movables.map(({ name }) => [name, halves.map((_half, pair) => goesUp(name, pair))]));
  const taken = new Map<string, number>();
  const left = [...halves];
  const take = (name: string): void => {
    const slope = slopeOf(signs.get(name) ?? [], left);
    taken.set(name, (taken.get(name) ?? 0) + slope);
    (signs.get(name) ?? []).forEach((up, pair) => {
      left[pair] = (left[pair] ?? 0) - (up ? slope : -slope);
    });
  };
  let error = errorOf(left, 0);
  while (taken.size < halves.length / MOST_TAKEN) {
    const next = beyondDoubt(signs, left, taken, error);
    if (next === null) break;
    take(next);
    // Chance makes moves go together a little: each is weighed again with the newcomer out of its way.
    for (let round = 0; round < ROUNDS; round++) for (const name of taken.keys()) take(name);
    error = errorOf(left, taken.size);
  }
  const effects = new Map<string, Shift>();
  for (const { name, down, up } of movables) {
    // One that can go one way only is moved in one trial of each pair, by half as much between them.
    const step = down !== null && up !== null ? 1 : 0.5;
    const mean = slopeOf(signs.get(name) ?? [], left) + (taken.get(name) ?? 0);
    effects.set(name, { mean: mean / step, error: error / step });
  }
  return effects;
}

/** What a coefficient seems to do by the halves: their mean, with the sign of its own move. */
function slopeOf(up: readonly boolean[], halves: readonly number[]): number {
  let sum = 0;
  for (let pair = 0; pair < halves.length; pair++) sum += (up[pair] ? 1 : -1) * (halves[pair] ?? 0);
  return sum / Math.max(1, halves.length);
}

/** The coefficient that does most beyond doubt and is not taken out yet, if there is one. */
function beyondDoubt(
  signs: ReadonlyMap<string, readonly boolean[]>,
  left: readonly number[],
  taken: ReadonlyMap<string, number>,
  error: number,
): string | null {
  let best: string | null = null;
  let most = PLAIN * error;
  for (const [name, up] of signs) {
    const slope = Math.abs(slopeOf(up, left));
    if (slope <= most || taken.has(name)) continue;
    best = name;
    most = slope;
  }
  return best;
}

/** The standard error of a slope, by what scatters once so many have been taken out. */
function errorOf(left: readonly number[], taken: number): number {
  const pairs = left.length;
  if (pairs < LEAST_PAIRS) return Number.POSITIVE_INFINITY;
  let squares = 0;
  for (const half of left) squares += half * half;
  return Math.sqrt(squares / (pairs - taken) / pairs);
}
