import type { OrderId } from '@shared/world/ids';

export interface ChartPoint {
  turn: number;
  value: number;
}

export interface ChartLine {
  id: string;
  /** Name of the colour's token, as `--colour-ink`. */
  colour: string;
  /** Whose line it is: its mark then has the order's shape, so that colour does not tell alone. */
  order?: OrderId;
  points: readonly ChartPoint[];
}

/** Columns as the library reads them: the turns, then each line's value at each, null where it has none. */
export function columnsOf(lines: readonly ChartLine[]): [number[], ...(number | null)[][]] {
  const turns = [...new Set(lines.flatMap(({ points }) => points.map(({ turn }) => turn)))].sort(
    (a, b) => a - b,
  );
  return [
    turns,
    ...lines.map(({ points }) => {
      const at = new Map(points.map(({ turn, value }) => [turn, value]));
      return turns.map((turn) => at.get(turn) ?? null);
    }),
  ];
}
