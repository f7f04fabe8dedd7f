import { REGIMES } from '@shared/measures/reading';
import { stations } from '@shared/measures/regime';
import type { HistoryPoint } from '@shared/protocol/contract';
import type { Measures } from '@shared/views/seen';
import { openMeasure } from '../../store/view';
import { useText } from '../../text/useText';

const AT = stations();
/** The path rises a little with each step back in time, so that old and new do not lie on each other. */
const HIGH = 22;

/** Walzer's continuum as a ribbon: seven stations, the world's marker, and its past path behind it. */
export function Ribbon({
  regime,
  history,
}: {
  regime: Measures['regime'];
  history: readonly HistoryPoint[];
}) {
  const { t } = useText();
  const nearest = regime.distances.find(({ id }) => id !== regime.id);
  const path = history.map(({ position }, i) => {
    const age = (history.length - 1 - i) / Math.max(6, history.length - 1);
    return `${i === 0 ? 'M' : 'L'}${position} ${HIGH - 2 - age * (HIGH - 5)}`;
  });
  return (
    <section className="ribbon" aria-label={t('ui.ribbon')}>
      <button type="button" className="ribbon-now" onClick={() => openMeasure('regime')}>
        <strong>{t(`regime.${regime.id}`)}</strong>
        {nearest && (
          <span>
            {t('ui.ribbon.nearest', { regime: t(`regime.${nearest.id}`), distance: nearest.distance })}
          </span>
        )}
        <span className="why" aria-hidden>
          {t('ui.why.ask')}
        </span>
      </button>
      <div className="ribbon-track" aria-hidden>
        <svg viewBox={`0 0 100 ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
          {path.length > 1 && <path d={path.join('')} vectorEffect="non-scaling-stroke" />}
        </svg>
        <span className="ribbon-line" />
        {REGIMES.map((id) => (
          <span
            key={id}
            className={`station ${id === regime.id ? 'here' : ''}`}
            style={{ insetInlineStart: `${AT[id]}%` }}
          >
            <i />
            <small>{t(`ui.regime.${id}`)}</small>
          </span>
        ))}
        <span className="marker" style={{ insetInlineStart: `${regime.position}%` }} />
      </div>
    </section>
  );
}
