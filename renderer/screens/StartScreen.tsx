import type { SavedGame } from '@shared/protocol/contract';
import { ORDERS } from '@shared/world/ids';
import { BookOpen, CirclePlay, CornerDownRight, Keyboard, Plus, Settings2 } from 'lucide-react';
import { openGame } from '../store/library';
import { useStore } from '../store/store';
import { goTo, openDialog } from '../store/view';
import { titleOf } from '../text/titles';
import { useText } from '../text/useText';
import { Button, IconButton } from '../widgets/Button';
import { HouseMark } from '../widgets/HouseMark';
import { OrderMark } from '../widgets/OrderMark';
import { ScreenTitle } from '../widgets/ScreenTitle';
import { Library } from './start/Library';

/** The first screen: what this is, a new game, the one that was left, and all that were saved. */
export function StartScreen() {
  const { t } = useText();
  const unfinished = useStore((s) => s.welcome?.unfinished ?? null);
  const games = useStore((s) => s.library?.length ?? 0);
  return (
    <main className="start">
      <div className="start-tools">
        <IconButton icon={BookOpen} label={t('ui.glossary')} onClick={() => openDialog('glossary')} />
        <IconButton icon={Keyboard} label={t('ui.shortcuts')} onClick={() => openDialog('shortcuts')} />
        <IconButton icon={Settings2} label={t('ui.settings')} onClick={() => openDialog('settings')} />
      </div>
      <header className="start-head">
        <HouseMark />
        <ScreenTitle>{t('ui.title')}</ScreenTitle>
        <p>{t('ui.subtitle')}</p>
        <div className="start-actions">
          {unfinished && (
            <button type="button" className="continue" onClick={() => void openGame(unfinished.id)}>
              <CornerDownRight aria-hidden size="1.3em" strokeWidth={1.7} />
              <span>
                <strong>{t('ui.start.continue')}</strong>
                <Unfinished game={unfinished} />
              </span>
            </button>
          )}
          <Button
            look={unfinished ? 'plain' : 'main'}
            icon={unfinished ? Plus : CirclePlay}
            className="large"
            onClick={() => goTo('newGame')}
          >
            {t('ui.start.new')}
          </Button>
        </div>
      </header>
      <div className="start-side">
        {games === 0 && <FourOrders />}
        <Library />
      </div>
    </main>
  );
}

/** Which game it is and how far it has come; its title names the seat, unless a person gave it another. */
function Unfinished({ game }: { game: SavedGame }) {
  const { t } = useText();
  const cards = useStore((s) => s.scenarios);
  const card = cards.find(({ id }) => id === game.scenario);
  const seat = card?.seats.find(({ id }) => id === game.seat)?.name ?? t('ui.watching');
  const title = titleOf(game, cards);
  const whose = title.includes(seat) ? title : `${title} · ${seat}`;
  return <small>{t('ui.start.continueWhat', { title: whose, turn: game.turn, turns: game.turns })}</small>;
}

/** Who contends for the house, for whoever has not played yet. */
function FourOrders() {
  const { t } = useText();
  return (
    <ul className="four-orders">
      {ORDERS.map((order) => (
        <li key={order}>
          <OrderMark order={order} named />
          <p>{t(`ui.belief.${order}`)}</p>
        </li>
      ))}
    </ul>
  );
}
