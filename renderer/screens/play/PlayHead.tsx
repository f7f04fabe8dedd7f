import type { Table } from '@shared/protocol/contract';
import { BookOpen, CircleHelp, Command, House, ScrollText, Settings2 } from 'lucide-react';
import { leaveGame } from '../../store/game';
import { openDialog } from '../../store/view';
import { replayedAt } from '../../text/replayed';
import { useText } from '../../text/useText';
import { IconButton } from '../../widgets/Button';
import { OrderMark } from '../../widgets/OrderMark';
import { ScreenTitle } from '../../widgets/ScreenTitle';
import { Phases } from './Phases';

/** Which game, when, and as whom; the steps of the turn; and the few tools that belong to no panel. */
export function PlayHead({ table, plain = false }: { table: Table; plain?: boolean }) {
  const text = useText();
  const { t, date } = text;
  const own = table.seats.find(({ id }) => id === table.seat);
  const turn = table.awaits === 'over' && !plain ? table.turns : table.turn;
  return (
    <header className="play-head">
      <IconButton icon={House} label={t('ui.leave')} className="home" onClick={() => void leaveGame()} />
      <div className="play-title">
        <ScreenTitle>{table.scenario.title}</ScreenTitle>
        <p>
          {plain ? (
            <span>{replayedAt(table, turn, table.turns, text)}</span>
          ) : (
            <>
              <span>{date(table.year, table.world.yearsPerTurn)}</span>
              <span>{t('ui.turnOf', { turn, turns: table.turns })}</span>
            </>
          )}
        </p>
      </div>
      {own ? (
        <p className="play-seat" data-order={own.order}>
          <OrderMark order={own.order} />
          <span>
            <strong>{own.name}</strong>
            <small>
              {t(`ui.order.${own.order}`)}
              {own.order !== own.listedOrder && ` · ${t('ui.counterfactual')}`}
            </small>
          </span>
        </p>
      ) : (
        <p className="play-seat">
          <strong>{t('ui.watching')}</strong>
        </p>
      )}
      {!plain && <Phases />}
      <div className="play-tools">
        <IconButton icon={ScrollText} label={t('ui.briefing')} onClick={() => openDialog('briefing')} />
        <IconButton icon={BookOpen} label={t('ui.glossary')} onClick={() => openDialog('glossary')} />
        <IconButton icon={Command} label={t('ui.palette')} onClick={() => openDialog('palette')} />
        <IconButton icon={CircleHelp} label={t('ui.shortcuts')} onClick={() => openDialog('shortcuts')} />
        <IconButton icon={Settings2} label={t('ui.settings')} onClick={() => openDialog('settings')} />
      </div>
    </header>
  );
}
