import type { HistoryPoint } from '@shared/protocol/contract';
import { useText } from '../../text/useText';

interface Props {
  history: readonly HistoryPoint[];
  yearsPerTurn: number;
}

interface Stretch {
  regime: HistoryPoint['regime'];
  from: HistoryPoint;
  to: HistoryPoint;
}

/** Which regimes the world has been, from when to when. */
export function RegimeCourse({ history, yearsPerTurn }: Props) {
  const { t, date } = useText();
  return (
    <figure className="regime-course">
      <figcaption>{t('ui.regimes')}</figcaption>
      <ol>
        {stretchesOf(history).map(({ regime, from, to }) => (
          <li key={from.turn}>
            <strong>{t(`regime.${regime}`)}</strong>
            <span>
              {from.turn === to.turn
                ? date(from.year, yearsPerTurn)
                : t('ui.regimes.span', {
                    from: date(from.year, yearsPerTurn),
                    to: date(to.year, yearsPerTurn),
                  })}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

export function stretchesOf(history: readonly HistoryPoint[]): Stretch[] {
  const out: Stretch[] = [];
  for (const point of history) {
    const last = out.at(-1);
    if (last?.regime === point.regime) last.to = point;
    else out.push({ regime: point.regime, from: point, to: point });
  }
  return out;
}
