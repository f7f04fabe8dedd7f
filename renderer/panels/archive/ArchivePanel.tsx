import type { Table } from '@shared/protocol/contract';
import { Play } from 'lucide-react';
import { watchTurn } from '../../store/game';
import { useStore } from '../../store/store';
import { gain, signed } from '../../text/numbers';
import { useText } from '../../text/useText';
import { yearOf } from '../../text/yearOf';
import { IconButton } from '../../widgets/Button';

/** Every finished turn, the last first; each can be played in the house again. */
export function ArchivePanel({ table }: { table: Table }) {
  const { t, date } = useText();
  const busy = useStore((s) => s.busy || s.showing !== null);
  const points = table.history.filter(({ turn }) => turn > 0);
  if (points.length === 0) return <p className="quiet-line">{t('ui.archive.empty')}</p>;
  return (
    <ol className="archive" reversed>
      {[...points].reverse().map((point) => {
        const before = table.history.find(({ turn }) => turn === point.turn - 1);
        const score = table.seat === null ? undefined : point.scores[table.seat];
        const was = table.seat === null ? undefined : before?.scores[table.seat];
        const moved = before && before.regime !== point.regime;
        return (
          <li key={point.turn}>
            <span className="archive-turn">{point.turn}</span>
            <span className="archive-what">
              <strong>
                {date(yearOf(table.history, point.turn) ?? point.year, table.world.yearsPerTurn)}
              </strong>
              <small>
                {moved
                  ? t('ui.archive.moved', { regime: t(`regime.${point.regime}`) })
                  : t(`regime.${point.regime}`)}
                {score !== undefined &&
                  was !== undefined &&
                  `\u00a0· ${t('ui.score')}\u00a0${signed(gain(was, score))}`}
              </small>
            </span>
            <IconButton
              icon={Play}
              label={t('ui.archive.play', { turn: point.turn })}
              disabled={busy}
              onClick={() => void watchTurn(point.turn)}
            />
          </li>
        );
      })}
    </ol>
  );
}
