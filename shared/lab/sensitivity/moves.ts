import type { Parameter } from '../../rules/parameter';
import { coefficients } from '../experiment/coefficients';

/** By what part of itself a coefficient is moved. */
const PART = 0.2;
/** Units of what comes in whole numbers, of which a fifth is nothing. */
const WHOLE = ['bodies', 'crises', 'orders', 'states', 'steps', 'turns', 'unions', 'wars'];

export type Direction = 'down' | 'up';
export const DIRECTIONS: readonly Direction[] = ['down', 'up'];

/**
 * Where a coefficient comes to when it is moved by a fifth of itself, within its range; what comes in whole numbers by
 * one at least, what is nothing by a fifth of its range. Null where it cannot be moved that way: it stands at the end
 * of its range, or its range is one point.
 */
export function movedBy(
  { value, unit, range: [least, most] }: Parameter,
  direction: Direction,
): number | null {
  const fifth = value === 0 ? PART * (most - least) : PART * Math.abs(value);
  const step = WHOLE.includes(unit) && Number.isInteger(value) ? Math.max(1, Math.round(fifth)) : fifth;
  const moved = direction === 'up' ? value + step : value - step;
  // Rounded, so that 0.1 + 0.02 is 0.12 and not a hair more.
  const to = Math.min(most, Math.max(least, Math.round(moved * 1e9) / 1e9));
  return to === value ? null : to;
}

/** Every coefficient by name, in the order of the table, with where it can be moved. */
export function allMoves(): { name: string; down: number | null; up: number | null }[] {
  return [...coefficients()].map(([name, row]) => ({
    name,
    down: movedBy(row, 'down'),
    up: movedBy(row, 'up'),
  }));
}
