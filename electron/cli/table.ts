import type { Verdict } from '@shared/lab/experiment';

/* What tables of experiments on a terminal have in common. */

/** The least effect that was asked for, in words. */
export function asked({ atLeast, atMost }: Pick<Verdict, 'atLeast' | 'atMost'>): string {
  if (atLeast !== undefined) return `at least ${atLeast}`;
  return atMost === undefined ? '' : `at most ${atMost}`;
}

export const held = (holds: boolean | null) => (holds === null ? '' : holds ? 'yes' : 'no');
export const number = (value: number | null) => (value === null ? '–' : value.toFixed(3));
export const between = (interval: readonly [number, number] | null) =>
  interval ? `${number(interval[0])} … ${number(interval[1])}` : '–';

/** Columns of equal width; two of them, from `right` on, hold numbers and stand at the right. */
export function table(rows: readonly (readonly string[])[], right: number): string[] {
  const widths = (rows[0] ?? []).map((_cell, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, i) =>
        i >= right && i < right + 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
