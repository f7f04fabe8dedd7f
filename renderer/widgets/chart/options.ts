import type uPlot from 'uplot';
import { ORDER_SHAPES } from '../../tokens/tokens';
import type { ChartLine } from './lines';
import { spanOf } from './span';

/** Where in time a chart lies. */
export interface Span {
  /** Year at turn 0. */
  year: number;
  yearsPerTurn: number;
  /** Turns of the whole game, so that time runs on to its end. */
  turns: number;
}

/** What the chart wears: read off the element that it stands in. */
export interface Wear {
  font: string;
  /** Size of its letters, in CSS pixels. */
  size: number;
  colour: (token: string) => string;
}

interface Parts {
  lines: readonly ChartLine[];
  span: Span;
  wear: Wear;
  width: number;
  height: number;
  /** A person points at a turn. */
  onAt: (turn: number) => void;
  /** It is laid out, and places can be asked for. */
  onReady: (chart: uPlot) => void;
}

/** Steps of years that a time axis may take. */
const YEARS = [1, 2, 5, 10, 20, 25, 50, 100];

/** A chart of values of 0–100 over the turns, its time told in years. */
export function chartOptions({ lines, span, wear, width, height, onAt, onReady }: Parts): uPlot.Options {
  const { low, high } = spanOf(lines.flatMap(({ points }) => points.map(({ value }) => value)));
  const rule = { stroke: wear.colour('--colour-line'), width: 1 };
  const axis = { font: `${wear.size}px ${wear.font}`, stroke: wear.colour('--colour-muted'), gap: 4 };
  const yearAt = (turn: number) => span.year + turn * span.yearsPerTurn;
  return {
    width,
    height,
    padding: [wear.size / 2, wear.size / 2, 0, 0],
    legend: { show: false },
    scales: {
      x: { time: false, range: () => [0, Math.max(1, span.turns)] },
      y: { range: () => [low, high] },
    },
    axes: [
      {
        ...axis,
        size: wear.size * 1.5,
        ticks: { show: false },
        grid: { show: false },
        splits: () =>
          wholeYears(yearAt(0), yearAt(span.turns), width / (wear.size * 5)).map(
            (year) => (year - span.year) / span.yearsPerTurn,
          ),
        values: (_chart, splits) => splits.map((turn) => String(Math.round(yearAt(turn)))),
      },
      {
        ...axis,
        size: wear.size * 2.4,
        ticks: { show: false },
        grid: rule,
        splits: () => [low, (low + high) / 2, high],
        values: () => [String(low), '', String(high)],
      },
    ],
    cursor: {
      y: false,
      drag: { x: false, y: false },
      // The turn that was pointed at last stays the one that is looked at.
      bind: { mouseleave: () => null },
      move: (chart, left, top) => {
        const [turns] = chart.data;
        const at = turns[chart.posToIdx(left)];
        return at === undefined ? [left, top] : [chart.valToPos(at, 'x'), top];
      },
      points: {
        size: () => wear.size * 0.8,
        show: (_chart, series) => markOf(lines[series - 1]),
        fill: (_chart, series) => wear.colour(lines[series - 1]?.colour ?? '--colour-ink'),
      },
    },
    hooks: {
      ready: [onReady],
      setCursor: [
        (chart) => {
          const at = chart.cursor.idx == null ? undefined : chart.data[0][chart.cursor.idx];
          // Without an event the cursor was put there, or went along as the chart grew.
          if (chart.cursor.event && at !== undefined) onAt(at);
        },
      ],
    },
    series: [
      {},
      ...lines.map(({ colour, points }) => {
        const stroke = wear.colour(colour);
        // A line needs two turns; before the first is over there is a dot to see.
        const dot = { show: points.length === 1, size: wear.size * 0.5, width: 0, fill: stroke };
        return { stroke, width: 2, points: dot };
      }),
    ],
  };
}

/** Points that a sparkline spans at least, above and below its middle. */
const SPARK_HALF = 4;

/** A line without a scale, as small as a word: which way a number has gone, and its last value as a dot. */
export function sparkOptions(
  known: readonly number[],
  wear: Wear,
  width: number,
  height: number,
): uPlot.Options {
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const middle = (low + high) / 2;
  const half = Math.max(SPARK_HALF, (high - low) / 2);
  const ink = wear.colour('--colour-ink');
  return {
    width,
    height,
    padding: [3, 3, 3, 3],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, y: { range: () => [middle - half, middle + half] } },
    axes: [{ show: false }, { show: false }],
    series: [
      {},
      {
        stroke: ink,
        width: 1.5,
        points: { show: true, size: 5, width: 0, fill: ink, filter: ({ data }) => [data[0].length - 1] },
      },
    ],
  };
}

/** Whole years between two moments, so few that `most` would fit side by side. */
export function wholeYears(from: number, to: number, most: number): number[] {
  const step = YEARS.find((years) => (to - from) / years < Math.max(1, most)) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  return years;
}

function markOf(line: ChartLine | undefined): HTMLElement {
  const mark = document.createElement('i');
  mark.className = 'chart-mark';
  mark.dataset.shape = line?.order ? ORDER_SHAPES[line.order] : 'circle';
  return mark;
}
