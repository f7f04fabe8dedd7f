import { COURSE_TURNS, type HistoryPoint } from '@shared/protocol/contract';
import type { Measures } from '@shared/views/seen';
import { openMeasure } from '../../store/view';
import { gain, reading } from '../../text/numbers';
import { useText } from '../../text/useText';
import { TrendRow } from '../../widgets/chart/TrendRow';
import { HoverButton } from '../../widgets/HoverButton';
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
        const by = before ? gain(before[name], value) : 0;
        return (
          <HoverButton
            key={name}
            className="criterion"
            onClick={() => openMeasure(name)}
            card={() => (
              <>
                <TrendRow
                  label={t(`ui.criterion.${name}`)}
                  values={history.slice(-COURSE_TURNS).map((point) => point[name])}
                  good="up"
                  reads
                />
                <span>{t(`gloss.${name}.short`)}</span>
              </>
            )}
          >
            <span className="criterion-name">{t(`ui.criterion.${name}`)}</span>
            <Bar value={value} />
            <strong>{reading(value)}</strong>
            {before && <Change by={by} good="up" />}
          </HoverButton>
        );
      })}
    </section>
  );
}
