import { useStore } from '../../store/store';
import { useText } from '../../text/useText';
import { Terms } from '../crisis/Terms';

/** While a crisis is on the desk: where a state would stand in it, and what puts it there. */
export function InCrisis({ state }: { state: string }) {
  const { t } = useText();
  const desk = useStore((s) => s.desk);
  const asked = desk?.asks[desk.at];
  const forecast = asked ? desk?.forecasts[asked.crisis] : undefined;
  const circle = forecast?.circles[state];
  if (!forecast || !circle) return null;
  return (
    <section className="in-crisis">
      <h3>{t('ui.crisis.here')}</h3>
      <Terms state={state} circle={circle} reasons={forecast.reasons[state]} />
    </section>
  );
}
