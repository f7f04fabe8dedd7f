import type { Table } from '@shared/protocol/contract';
import type { Criterion } from '@shared/views/seen';
import { Play } from 'lucide-react';
import { openGame } from '../../store/library';
import { useMoved } from '../../store/moved';
import { replayNext, replayTo } from '../../store/replay';
import { useText } from '../../text/useText';
import { yearOf } from '../../text/yearOf';
import { IconButton } from '../../widgets/Button';
import { Reasons } from './Reasons';
import { turningPoints } from './turning';

/** What happened: the turns in which the world changed most, each to be seen again. */
export function TurningPoints({ table }: { table: Table }) {
  const { t, say, date } = useText();
  const points = turningPoints(table.history);
  const see = async (turn: number) => {
    if (!(await openGame(table.game, 'replay'))) return;
    await replayTo(turn - 1);
    await replayNext(false);
  };
  return (
    <section className="turning">
      <h2>{t('ui.end.turning')}</h2>
      {points.length === 0 && <p className="quiet-line">{t('ui.turning.none')}</p>}
      <ol>
        {points.map((one) => (
          <li key={`${one.turn} ${one.token.key} ${JSON.stringify(one.token.params)}`}>
            <div>
              <small>{date(yearOf(table.history, one.turn) ?? one.year, table.world.yearsPerTurn)}</small>
              {say(one.token)}
              {one.criterion && <Behind table={table} turn={one.turn} of={one.criterion} />}
            </div>
            <IconButton
              icon={Play}
              label={t('ui.archive.play', { turn: one.turn })}
              onClick={() => void see(one.turn)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The names behind a swing of one turn. */
function Behind({ table, turn, of }: { table: Table; turn: number; of: Criterion }) {
  const moved = useMoved(table, turn - 1, turn);
  return moved && <Reasons movers={moved.movers[of]} world={moved.world} turn={turn} />;
}
