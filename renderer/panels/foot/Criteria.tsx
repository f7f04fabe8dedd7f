import type { HistoryPoint } from '@shared/protocol/contract';
import type { Measures } from '@shared/views/seen';
import { openMeasure } from '../../store/view';
import { rounded } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Bar, Change } from '../../widgets/Meter';

export const CRITERIA = ['peace', 'justice', 'pluralism', 'freedom'] as const;

/** Walzer's four criteria, each with where it moves; a press opens what it is made of. */
export function Criteria({ measures, history }: { measures: Measures; history: readonly HistoryPoint[] }) {
  const { t } = useText();
  const before = history.at(-2);
  return (
    <section className="criteria" aria-label={t('ui.criteria')}>
      {CRITERIA.map((name) => {
        const { value } = measures[name];
        const by = before ? value - before[name] : 0;
        return (
          <button key={name} type="button" className="criterion" onClick={() => openMeasure(name)}>
            <span className="criterion-name">{t(`ui.criterion.${name}`)}</span>
            <Bar value={value} />
            <strong>{rounded(value)}</strong>
            {before && <Change by={by} good="up" />}
          </button>
        );
      })}
    </section>
  );
}
