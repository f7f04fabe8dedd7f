import type { Quantity, Verge } from './quantities';

/** By how much a quantity is moved, and the standard error of that. */
export interface Shift {
  mean: number;
  error: number;
}

/** Half the width of a 99 % interval, in standard errors, by Student after so many seeds. */
const STUDENT: Readonly<Record<number, number>> = { 4: 5.84, 8: 3.5, 16: 2.95 };
/** Seeds after which a trial of one coefficient may stop before all are played. */
export const LOOKS: readonly number[] = [4, 8, 16];
/** The same of many. */
export const SURE = 2.58;
/** Errors beyond which an effect is told as found: one in ten thousand is there by chance. */
export const PLAIN = 3.9;

/** Mean of what seeds say, and its standard error; of one seed or none the error is nothing, so ask more. */
export function shiftOf(pushes: readonly number[]): Shift {
  const n = Math.max(1, pushes.length);
  let sum = 0;
  for (const push of pushes) sum += push;
  const mean = sum / n;
  let squares = 0;
  for (const push of pushes) squares += (push - mean) * (push - mean);
  return { mean, error: Math.sqrt(squares / Math.max(1, n - 1) / n) };
}

/** Whether shifts of the quantities, each within so many standard errors, may turn the verdict. */
export function mayTurn({ turnsBy, quantities }: Verge, shifts: readonly Shift[], errors: number): boolean {
  const may = (quantity: Quantity, i: number) => {
    if (quantity.far === null) return true;
    const { mean, error } = shifts[i] ?? { mean: 0, error: 0 };
    const reach = quantity.push * mean + errors * error;
    return reach > 0 && reach >= quantity.far;
  };
  return turnsBy === 'any' ? quantities.some(may) : quantities.length > 0 && quantities.every(may);
}

/** How far shifts go toward a turn: 1 is there. Where all have to turn, the one that lags most counts. */
export function nearness({ turnsBy, quantities }: Verge, shifts: readonly Shift[]): number {
  const near = quantities.map(
    ({ push, far }, i) => (push * (shifts[i]?.mean ?? 0)) / Math.max(far ?? 1, 1e-6),
  );
  if (near.length === 0) return 0;
  return turnsBy === 'any' ? Math.max(...near) : Math.min(...near);
}

/** Whether a trial of one coefficient can stop after so many seeds: the shift cannot turn the verdict at 99 %. */
export function canStop(verge: Verge, pushes: readonly (readonly number[])[], seeds: number): boolean {
  const errors = STUDENT[seeds];
  return errors !== undefined && !mayTurn(verge, pushes.map(shiftOf), errors);
}
