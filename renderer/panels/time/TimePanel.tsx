import type { HistoryPoint, Table } from '@shared/protocol/contract';
import { useId, useMemo, useState } from 'react';
import { gain } from '../../text/numbers';
import { useText } from '../../text/useText';
import { yearOf } from '../../text/yearOf';
import { LineChart } from '../../widgets/chart/LineChart';
import { Hint } from '../../widgets/Hint';
import { Change } from '../../widgets/Meter';
import { OrderMark } from '../../widgets/OrderMark';
import { type Chart, chartsOf } from './courses';
import { HistoryTable } from './HistoryTable';
import { RegimeCourse } from './RegimeCourse';

/** Charts over time: scores, the power of the four orders, the criteria, disorder, and the regimes passed through. */
export function TimePanel({ table }: { table: Table }) {
  return (
    <div className="charts">
      {table.history.length > 1 && <Hint id="time" />}
      <Charts table={table} history={table.history} />
    </div>
  );
}

export function Charts({ table, history }: { table: Table; history: readonly HistoryPoint[] }) {
  const text = useText();
  const { t, date } = text;
  const id = useId();
  const last = history.at(-1)?.turn ?? 0;
  const [asked, setAsked] = useState<number | null>(null);
  const at = Math.min(asked ?? last, last);
  const charts = useMemo(() => chartsOf(table, history, text), [table, history, text]);
  const { turns } = table;
  const { yearsPerTurn } = table.world;
  const year = history[0]?.year ?? table.year;
  const span = useMemo(() => ({ year, yearsPerTurn, turns }), [year, yearsPerTurn, turns]);
  const when = t('ui.chart.when', { turn: at, date: date(yearOf(history, at) ?? year, yearsPerTurn) });
  return (
    <div className="charts">
      <RegimeCourse history={history} yearsPerTurn={yearsPerTurn} />
      {last > 0 && (
        <div className="chart-when">
          <label htmlFor={id}>{t('ui.chart.look')}</label>
          <output htmlFor={id}>{when}</output>
          <input
            id={id}
            type="range"
            min={0}
            max={last}
            value={at}
            aria-valuetext={when}
            onChange={(event) => setAsked(Number(event.target.value))}
          />
        </div>
      )}
      {charts.map((chart) => (
        <LineChart
          key={chart.id}
          caption={<Caption chart={chart} at={at} />}
          lines={chart.courses}
          span={span}
          at={at}
          onAt={setAsked}
        />
      ))}
      <HistoryTable charts={charts} history={history} yearsPerTurn={yearsPerTurn} />
    </div>
  );
}

/** The title, and each value at the turn that is looked at with what became of it since the turn before. */
function Caption({ chart, at }: { chart: Chart; at: number }) {
  const { title, courses, tell, good } = chart;
  const valueAt = (course: Chart['courses'][number], turn: number) =>
    course.points.find((one) => one.turn === turn)?.value;
  const [only] = courses;
  if (courses.length > 1 || !only) {
    return (
      <>
        <span>{title}</span>
        <ul className="chart-key">
          {courses.map((one) => (
            <li key={one.id}>
              {one.order && <OrderMark order={one.order} />} {one.label} <b>{tell(valueAt(one, at) ?? 0)}</b>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const now = valueAt(only, at);
  const before = valueAt(only, at - 1);
  return (
    <>
      <span>{title}</span>
      {now !== undefined && <strong>{tell(now)}</strong>}
      {now !== undefined && before !== undefined && (
        <Change by={gain(before, now)} {...(good ? { good } : {})} />
      )}
    </>
  );
}
