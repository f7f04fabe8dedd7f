import type { HistoryPoint, Table } from '@shared/protocol/contract';
import { ORDERS } from '@shared/world/ids';
import { level, reading } from '../../text/numbers';
import type { Text } from '../../text/useText';
import type { ChartLine, ChartPoint } from '../../widgets/chart/lines';

/** One number of the history as a line of a chart and as a column of its table. */
export interface Course extends ChartLine {
  label: string;
}

/** A chart: one course, or several that are read against each other. */
export interface Chart {
  id: string;
  title: string;
  courses: readonly Course[];
  /** How its values are told: readings to their tenth, numbers of the world whole. */
  tell: (value: number) => string;
  /** Which way is the better one, where one is. */
  good?: 'up' | 'down';
}

const CRITERIA = [
  { id: 'peace', good: 'up' },
  { id: 'justice', good: 'up' },
  { id: 'pluralism', good: 'up' },
  { id: 'freedom', good: 'up' },
  { id: 'disorder', good: 'down' },
] as const;

/** The charts of a game so far: scores that may be seen, the power of the four orders, the criteria and disorder. */
export function chartsOf(table: Table, history: readonly HistoryPoint[], { t }: Text): Chart[] {
  const course = (of: (point: HistoryPoint) => number | undefined): ChartPoint[] =>
    history.flatMap((one) => {
      const value = of(one);
      return value === undefined ? [] : [{ turn: one.turn, value }];
    });
  const scores = table.seats
    .map(({ id, name, order }): Course => {
      const points = course((one) => one.scores[id]);
      return { id, label: name, order, colour: `--order-text-${order}`, points };
    })
    .filter(({ points }) => points.length > 0);
  const orders = ORDERS.map((order): Course => {
    const points = course((one) => one.power[order]);
    return { id: order, label: t(`ui.order.${order}`), order, colour: `--order-text-${order}`, points };
  });
  const own: Chart = {
    id: 'score',
    title: t(scores.length > 1 ? 'ui.scores' : 'ui.score'),
    courses: scores,
    tell: reading,
  };
  return [
    ...(scores.length > 0 ? [scores.length === 1 ? { ...own, good: 'up' as const } : own] : []),
    { id: 'orders', title: t('ui.chart.orders'), courses: orders, tell: level },
    ...CRITERIA.map(({ id, good }): Chart => {
      const title = t(`ui.criterion.${id}`);
      const points = course((one) => one[id]);
      return {
        id,
        title,
        good,
        tell: reading,
        courses: [{ id, label: title, colour: '--colour-ink', points }],
      };
    }),
  ];
}
