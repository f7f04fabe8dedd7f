import type { HistoryPoint, Table } from '@shared/protocol/contract';
import { rounded } from '../../text/numbers';
import { type Text, useText } from '../../text/useText';
import { LineChart } from '../../widgets/LineChart';
import { RegimeCourse } from './RegimeCourse';

const LINES = [
  { id: 'peace', good: 'up' },
  { id: 'justice', good: 'up' },
  { id: 'pluralism', good: 'up' },
  { id: 'freedom', good: 'up' },
  { id: 'disorder', good: 'down' },
] as const;

/** Charts over time: the four criteria, disorder, the seat's score, and the regimes passed through. */
export function TimePanel({ table }: { table: Table }) {
  return <Charts table={table} history={table.history} />;
}

export function Charts({ table, history }: { table: Table; history: readonly HistoryPoint[] }) {
  const text = useText();
  const { t } = text;
  const { seat, turns } = table;
  const order = table.seats.find(({ id }) => id === seat)?.order;
  const course = (of: (point: HistoryPoint) => number) =>
    history.map((one) => ({ turn: one.turn, value: of(one) }));
  const score = course(({ scores }) => scores[seat ?? ''] ?? 0);
  return (
    <div className="charts">
      <RegimeCourse history={history} turns={turns} yearsPerTurn={table.world.yearsPerTurn} />
      {seat !== null && (
        <LineChart
          title={t('ui.score')}
          points={score}
          turns={turns}
          good="up"
          colour={order ? `var(--order-${order})` : 'var(--colour-ink)'}
          summary={summaryOf(text, t('ui.score'), score)}
        />
      )}
      {LINES.map(({ id, good }) => {
        const points = course((one) => one[id]);
        const title = t(`ui.criterion.${id}`);
        return (
          <LineChart
            key={id}
            title={title}
            points={points}
            turns={turns}
            good={good}
            summary={summaryOf(text, title, points)}
          />
        );
      })}
    </div>
  );
}

/** The course of a line in words: every value by its turn. */
function summaryOf({ t }: Text, title: string, points: readonly { turn: number; value: number }[]): string {
  const values = points.map(({ turn, value }) => t('ui.chart.point', { turn, value: rounded(value) }));
  return `${title}. ${values.join(', ')}`;
}
