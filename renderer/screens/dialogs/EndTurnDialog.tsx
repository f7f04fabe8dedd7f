import { capitalLeft } from '../../store/drafts';
import { endTurn } from '../../store/game';
import { useStore } from '../../store/store';
import { closeDialog, showTab } from '../../store/view';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';

/** Asked when a turn would end with nothing ordered and capital to spend. */
export function EndTurnDialog() {
  const { t } = useText();
  useStore((s) => s.drafts);
  return (
    <Dialog
      title={t('ui.endTurn.sure')}
      onClose={closeDialog}
      foot={
        <>
          <Button
            onClick={() => {
              closeDialog();
              showTab('orders');
            }}
          >
            {t('ui.endTurn.back')}
          </Button>
          <Button look="main" onClick={() => void endTurn()}>
            {t('ui.endTurn.anyway')}
          </Button>
        </>
      }
    >
      <p>{t('ui.endTurn.unspent', { capital: capitalLeft() })}</p>
    </Dialog>
  );
}
