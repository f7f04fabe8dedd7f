import { DIRECTIONS, type Direction } from './moves';
import type { Verge } from './quantities';
import { mayTurn, nearness, type Shift, SURE } from './shift';
import type { Movable } from './together';

/** A coefficient that is to be moved by itself in the games of one proposition. */
export interface Candidate {
  proposition: string;
  name: string;
  direction: Direction;
  to: number;
  /** How far it goes toward a turn, by what it did when all were moved together. */
  near: number;
  /** Whether that leaves open that it turns the verdict; else it is moved alone only to check, where time is left. */
  open: boolean;
}

/**
 * Every move of one of a proposition's coefficients, the nearest to a turn first. Open are those whose own effect, read
 * off the trials in which all were moved, may turn the verdict at 99 %. `effects` holds a shift for each quantity.
 */
export function candidatesOf(
  proposition: string,
  movables: readonly Movable[],
  verge: Verge,
  effects: readonly ReadonlyMap<string, Shift>[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const movable of movables) {
    for (const direction of DIRECTIONS) {
      const to = movable[direction];
      if (to === null) continue;
      const sign = direction === 'up' ? 1 : -1;
      const shifts = effects.map((of): Shift => {
        const { mean = 0, error = 0 } = of.get(movable.name) ?? {};
        return { mean: sign * mean, error };
      });
      const open = mayTurn(verge, shifts, SURE);
      const near = nearness(verge, shifts);
      found.push({ proposition, name: movable.name, direction, to, near, open });
    }
  }
  return found.sort((a, b) => b.near - a.near);
}

/**
 * The order in which coefficients are moved alone: the first of each proposition's list, then the second of each …, so
 * that whoever breaks off has looked at every proposition alike; those that are open before those that are checked.
 */
export function inOrderOfNeed(lists: readonly (readonly Candidate[])[]): Candidate[] {
  return [true, false].flatMap((open) =>
    inTurns(lists.map((list) => list.filter((one) => one.open === open))),
  );
}

function inTurns(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_none, i) => i).flatMap((i) => lists.flatMap((list) => list[i] ?? []));
}
