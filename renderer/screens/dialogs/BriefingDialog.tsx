import { useStore } from '../../store/store';
import { closeDialog } from '../../store/view';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import { OrderMark } from '../../widgets/OrderMark';

/** How things stand at the start, and what this seat is there for. */
export function BriefingDialog() {
  const { t, say } = useText();
  const table = useStore((s) => s.table);
  if (!table) return null;
  const { scenario, seat } = table;
  const own = seat === null ? undefined : table.seats.find(({ id }) => id === seat);
  const brief = scenario.seats.find(({ id }) => id === seat)?.brief;
  return (
    <Dialog
      title={scenario.title}
      size="wide"
      onClose={closeDialog}
      foot={
        <Button look="main" onClick={closeDialog}>
          {t('ui.briefing.go')}
        </Button>
      }
    >
      <div className="briefing">
        {own && (
          <section className="briefing-seat" data-order={own.order}>
            <h3>
              {own.name} <OrderMark order={own.order} named />
            </h3>
            <p>{brief?.map(say).join(' ')}</p>
            <p className="aim">{t(`ui.objective.${own.order}`)}</p>
          </section>
        )}
        {scenario.briefing.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Dialog>
  );
}
