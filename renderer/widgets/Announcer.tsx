import type { Table } from '@shared/protocol/contract';
import { capitalLeft } from '../store/drafts';
import { useStore } from '../store/store';
import { type Text, useText } from '../text/useText';

/** Says what has come to pass, what is asked for and what is ordered, to those who do not watch the screen. */
export function Announcer() {
  const text = useText();
  const table = useStore((s) => (s.route === 'play' || s.route === 'end' ? s.table : null));
  const rolling = useStore((s) => s.showing !== null);
  return (
    <>
      <p className="unseen" role="status" data-testid="announcer">
        {table && !rolling ? announcement(table, text) : ''}
      </p>
      <p className="unseen" role="status">
        {table?.awaits === 'orders' && !rolling && <Drafted />}
      </p>
    </>
  );
}

/** “2 orders, 3 capital left”: silent until an order is added or taken back. */
function Drafted() {
  const { t } = useText();
  const { past, now, future } = useStore((s) => s.drafts);
  if (past.length + future.length === 0) return null;
  return [t('ui.draft.count', { count: now.length }), t('ui.draft.capital', { left: capitalLeft() })].join(
    ', ',
  );
}

/** While a film rolls its captions speak; here speaks what they led to. */
function announcement(table: Table, { t, say, name }: Text): string {
  const { turn, turns, awaits, seat, score } = table;
  if (awaits === 'over') {
    return score ? t('ui.announce.over', { score: score.value }) : t('ui.announce.overWatching');
  }
  if (awaits === 'responses' && table.asks.length > 0) {
    return t('ui.announce.crisis', {
      crises: table.asks.map(({ crisis }) => name('crisis', crisis)).join('; '),
    });
  }
  const news = table.news.map(({ token }) => say(token)).join(' ');
  return t(seat === null ? 'ui.announce.watch' : 'ui.announce.orders', { turn, turns, news });
}
