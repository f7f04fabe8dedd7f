import type { HistoryPoint } from '@shared/protocol/contract';
import { useText } from '../../text/useText';
import { yearOf } from '../../text/yearOf';

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
  // The start and the first turn are of one date.
  const spanOf = (from: string, to: string) => (from === to ? from : t('ui.regimes.span', { from, to }));
  const yearAt = ({ turn, year }: HistoryPoint) => yearOf(history, turn) ?? year;
  return (
    <figure className="regime-course">
      <figcaption>{t('ui.regimes')}</figcaption>
      <ol>
        {stretchesOf(history).map(({ regime, from, to }) => (
          <li key={from.turn}>
            <strong>{t(`regime.${regime}`)}</strong>
            <span>{spanOf(date(yearAt(from), yearsPerTurn), date(yearAt(to), yearsPerTurn))}</span>
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
