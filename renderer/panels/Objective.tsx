import { COURSE_TURNS, type Table } from '@shared/protocol/contract';
import { openMeasure } from '../store/view';
import { gain, reading } from '../text/numbers';
import { useText } from '../text/useText';
import { TrendRow } from '../widgets/chart/TrendRow';
import { HoverButton } from '../widgets/HoverButton';
import { Change } from '../widgets/Meter';
import { OrderMark } from '../widgets/OrderMark';

/** What the seat is there for, and how it stands: always in sight. */
export function Objective({ table }: { table: Table }) {
  const { t } = useText();
  const own = table.seats.find(({ id }) => id === table.seat);
  if (!own || !table.score) return null;
  const course = table.history.map(({ scores }) => scores[own.id] ?? 0);
  const [now, before] = [course.at(-1), course.at(-2)];
  return (
    <section className="objective" data-order={own.order} aria-label={t('ui.objective')}>
      <p>
        <OrderMark order={own.order} />
        <span>{t(`ui.objective.${own.order}`)}</span>
      </p>
      <HoverButton
        className="score"
        onClick={() => openMeasure('score')}
        card={() => <TrendRow label={t('ui.score')} values={course.slice(-COURSE_TURNS)} good="up" reads />}
      >
        <strong>{reading(table.score.value)}</strong>
        <span className="score-side">
          {now !== undefined && before !== undefined && <Change by={gain(before, now)} good="up" />}
          <small>{t('ui.score')}</small>
        </span>
      </HoverButton>
    </section>
  );
}
