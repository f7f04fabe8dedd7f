import type { HistoryPoint } from '@shared/protocol/contract';
import { useText } from '../../text/useText';
import { yearOf } from '../../text/yearOf';
import { SCROLLS } from '../../widgets/scrolls';
import type { Chart } from './courses';

interface Props {
  charts: readonly Chart[];
  history: readonly HistoryPoint[];
  yearsPerTurn: number;
}

/** Everything that the charts show, turn by turn: for those who would rather read, and for those who cannot see. */
export function HistoryTable({ charts, history, yearsPerTurn }: Props) {
  const { t, date } = useText();
  const columns = charts.flatMap(({ id, title, courses, tell }) =>
    courses.map((course) => ({
      key: `${id} ${course.id}`,
      tell,
      label: courses.length > 1 ? `${title}: ${course.label}` : title,
      at: new Map(course.points.map(({ turn, value }) => [turn, value])),
    })),
  );
  return (
    <details className="history-table">
      <summary>{t('ui.chart.table')}</summary>
      <section className="scroller" aria-label={t('ui.chart.table')} {...SCROLLS}>
        <table>
          <caption className="unseen">{t('ui.chart.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.replay.turn')}</th>
              <th scope="col">{t('ui.ribbon')}</th>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col" className="numeric">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.map(({ turn, year, regime }) => (
              <tr key={turn}>
                <th scope="row">
                  {t('ui.chart.when', { turn, date: date(yearOf(history, turn) ?? year, yearsPerTurn) })}
                </th>
                <td>{t(`ui.regime.${regime}`)}</td>
                {columns.map(({ key, tell, at }) => {
                  const value = at.get(turn);
                  return (
                    <td key={key} className="numeric">
                      {value === undefined ? '–' : tell(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
