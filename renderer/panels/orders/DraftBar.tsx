import type { Table } from '@shared/protocol/contract';
import { ArrowRight, Send } from 'lucide-react';
import { capitalLeft } from '../../store/drafts';
import { askToEndTurn } from '../../store/ending';
import { stepOn } from '../../store/game';
import { useStore } from '../../store/store';
import { goTo, showTab } from '../../store/view';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';

/** At the foot of the panels: what is drafted, what is left, and the button that ends the turn. */
export function DraftBar({ table }: { table: Table }) {
  const { t } = useText();
  const drafts = useStore((s) => s.drafts.now);
  const busy = useStore((s) => s.busy);
  const rolling = useStore((s) => s.showing !== null);
  if (table.awaits === 'over' || table.watchOnly) {
    return (
      <div className="draft-bar" data-pinned>
        <Button look="main" icon={ArrowRight} onClick={() => goTo('end')}>
          {t('ui.toEnd')}
        </Button>
      </div>
    );
  }
  if (table.seat === null) {
    return (
      <div className="draft-bar" data-pinned>
        <p>{t('ui.watch.what')}</p>
        <Button look="main" icon={ArrowRight} disabled={busy || rolling} onClick={() => void stepOn()}>
          {t(table.awaits === 'responses' ? 'ui.watch.crisis' : 'ui.watch.next')}
        </Button>
      </div>
    );
  }
  return (
    <div className="draft-bar" data-pinned>
      {rolling ? (
        // What is played is over: neither its orders nor the capital of the turn to come belong to the picture.
        <p>{t('ui.draft.playing')}</p>
      ) : (
        <button type="button" className="draft-sum" onClick={() => showTab('orders')}>
          <strong>{t('ui.draft.count', { count: drafts.length })}</strong>
          <small>{t('ui.draft.capital', { left: capitalLeft() })}</small>
        </button>
      )}
      <Button look="main" icon={Send} disabled={busy || rolling} onClick={askToEndTurn}>
        {t('ui.endTurn')}
      </Button>
    </div>
  );
}
