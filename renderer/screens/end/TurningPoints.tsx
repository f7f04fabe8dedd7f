import type { Table } from '@shared/protocol/contract';
import type { Criterion } from '@shared/views/seen';
import { useMoved } from '../../store/moved';
import { useText } from '../../text/useText';
import { yearOf } from '../../text/yearOf';
import { Reasons } from './Reasons';
import { SeeTurn } from './SeeTurn';
import { turningPoints } from './turning';

/** What happened: the turns in which the world changed most, each to be seen again. */
export function TurningPoints({ table }: { table: Table }) {
  const { t, say, date } = useText();
  const points = turningPoints(table.history);
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
            <SeeTurn table={table} turn={one.turn} />
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
