import type { Forecast } from '@shared/protocol/contract';
import { CIRCLES } from '@shared/world/circles';
import type { SeatId } from '@shared/world/ids';
import { useState } from 'react';
import { useStore } from '../../store/store';
import { useText } from '../../text/useText';
import { Terms } from './Terms';

/** Where everyone would stand by the seat's own estimates; a state's name opens what puts it there. */
export function ForecastView({ forecast, own }: { forecast: Forecast; own: SeatId | null }) {
  const { t, name, compare } = useText();
  const table = useStore((s) => s.table);
  const [asked, setAsked] = useState<string | null>(null);
  const ownState = own === null ? null : (table?.world.seats[own]?.state ?? null);
  const rows = CIRCLES.map((circle) => ({
    circle,
    states: Object.keys(forecast.circles)
      .filter((id) => forecast.circles[id] === circle)
      .sort((a, b) => compare(name('state', a), name('state', b))),
  }));
  return (
    <section className="forecast">
      <h3>{t('ui.crisis.forecast')}</h3>
      <p className="crisis-note">{t('ui.crisis.forecast.note')}</p>
      <ol className="forecast-rows">
        {rows.map(({ circle, states }) => (
          <li key={circle} data-circle={circle}>
            <span className="forecast-circle">
              {t(`ui.circle.${circle}`)} <b>{states.length}</b>
            </span>
            <span className="forecast-states">
              {states.map((id) => (
                <button
                  key={id}
                  type="button"
                  aria-expanded={asked === id}
                  className={id === ownState ? 'own' : ''}
                  onClick={() => setAsked(asked === id ? null : id)}
                >
                  {table?.world.states[id]?.label ?? id}
                </button>
              ))}
            </span>
            {asked && states.includes(asked) && (
              <Terms state={asked} circle={circle} reasons={forecast.reasons[asked]} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
