import type { SavedGame } from '@shared/protocol/contract';
import { Download, Play, RotateCcw, Trash2 } from 'lucide-react';
import { exportGame, openGame } from '../../store/library';
import { useStore } from '../../store/store';
import { moment } from '../../text/numbers';
import { titleOf } from '../../text/titles';
import { useText } from '../../text/useText';
import { Button, IconButton } from '../../widgets/Button';
import { OrderMark } from '../../widgets/OrderMark';

/** One saved game and what can be done with it. */
export function SavedGameRow({ game, onRemove }: { game: SavedGame; onRemove: () => void }) {
  const { t, say } = useText();
  const cards = useStore((s) => s.scenarios);
  const title = titleOf(game, cards);
  const scenario = cards.find(({ id }) => id === game.scenario);
  const seat = scenario?.seats.find(({ id }) => id === game.seat)?.name ?? t('ui.watching');
  // Made by other rules, it can still be watched; one that cannot be read has no turns at all.
  const readable = game.turns > 0;
  const state = game.over
    ? t('ui.library.over', { turns: game.turns })
    : t('ui.turnOf', { turn: game.turn, turns: game.turns });
  return (
    <li className="saved-game">
      <div className="saved-what">
        <strong>{title}</strong>
        <span className="saved-seat">
          {game.order && <OrderMark order={game.order} named />}
          {readable && (title.includes(seat) ? state : `${seat} · ${state}`)}
        </span>
        {game.trouble && <span className="trouble-line">{say(game.trouble)}</span>}
      </div>
      <time dateTime={game.savedAt}>{moment(game.savedAt)}</time>
      <div className="saved-actions">
        {readable && (
          <Button icon={game.over ? RotateCcw : Play} onClick={() => void openGame(game.id)}>
            {game.over ? t('ui.library.look') : t('ui.library.open')}
          </Button>
        )}
        {readable && (
          <Button look="quiet" onClick={() => void openGame(game.id, 'replay')}>
            {t('ui.library.replay')}
          </Button>
        )}
        {readable && (
          <IconButton
            icon={Download}
            label={t('ui.library.exportOf', { title })}
            onClick={() => void exportGame(game.id)}
          />
        )}
        <IconButton icon={Trash2} label={t('ui.library.removeOf', { title })} onClick={onRemove} />
      </div>
    </li>
  );
}
