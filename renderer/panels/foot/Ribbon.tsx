import { REGIMES, type RegimeId } from '@shared/measures/reading';
import { stations } from '@shared/measures/regime';
import type { HistoryPoint } from '@shared/protocol/contract';
import type { Measures } from '@shared/views/seen';
import { openMeasure } from '../../store/view';
import { reading } from '../../text/numbers';
import { useText } from '../../text/useText';

const AT = stations();
/** The path rises a little with each step back in time, so that old and new do not lie on each other. */
const HIGH = 22;
/** Half way between two stations a world crosses over. */
const CROSSINGS = REGIMES.slice(1).map((id, i) => (AT[id] + AT[REGIMES[i] as RegimeId]) / 2);

interface Props {
  regime: Measures['regime'];
  history: readonly HistoryPoint[];
  /** Says below how the ribbon is to be read, where there is room for it. */
  explained?: boolean;
}

/** Walzer's continuum as a ribbon: seven stations, the world's marker, and its past path behind it. */
export function Ribbon({ regime, history, explained = false }: Props) {
  const { t } = useText();
  const path = history.map(({ position }, i) => {
    const age = (history.length - 1 - i) / Math.max(6, history.length - 1);
    return `${i === 0 ? 'M' : 'L'}${position} ${HIGH - 2 - age * (HIGH - 5)}`;
  });
  return (
    <section className="ribbon" aria-label={t('ui.ribbon')}>
      <button type="button" className="ribbon-now" onClick={() => openMeasure('regime')}>
        <strong>{t(`regime.${regime.id}`)}</strong>
        <span>
          {neighboursOf(regime)
            .map(({ id, distance }) =>
              t('ui.ribbon.neighbour', { regime: t(`ui.regime.${id}`), points: reading(distance) }),
            )
            .join(' · ')}
        </span>
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
        {CROSSINGS.map((at) => (
          <span key={at} className="crossing" style={{ insetInlineStart: `${at}%` }} />
        ))}
        <span className="marker" style={{ insetInlineStart: `${regime.position}%` }} />
      </div>
      {explained && (
        <p className="ribbon-how">
          {t('ui.ribbon.how')} {path.length > 1 && t('ui.ribbon.path')}
        </p>
      )}
    </section>
  );
}

/** The regimes on either side, from left to right: between what is missing to each of them the marker is placed. */
function neighboursOf({ id, distances }: Measures['regime']) {
  const own = REGIMES.indexOf(id);
  return distances
    .filter((one) => Math.abs(REGIMES.indexOf(one.id) - own) === 1)
    .sort((a, b) => REGIMES.indexOf(a.id) - REGIMES.indexOf(b.id));
}
