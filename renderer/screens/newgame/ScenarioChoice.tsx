import type { ScenarioCard } from '@shared/views/cards';
import { useText } from '../../text/useText';

interface Props {
  scenarios: readonly ScenarioCard[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Cards of the scenarios: where, how big and how long. */
export function ScenarioChoice({ scenarios, chosen, onChoose }: Props) {
  const { t } = useText();
  return (
    <fieldset className="cards scenario-cards">
      <legend>{t('ui.new.scenario')}</legend>
      <div className="card-row">
        {scenarios.map((one) => (
          <label key={one.id} className={`card ${one.id === chosen ? 'chosen' : ''}`}>
            <input
              type="radio"
              name="scenario"
              value={one.id}
              checked={one.id === chosen}
              onChange={() => onChoose(one.id)}
            />
            <strong>{one.title}</strong>
            <span>{one.summary}</span>
            <small>
              {t('ui.new.scenarioFacts', {
                states: one.states,
                seats: one.seats.length,
                turns: one.turns,
                minutes: one.minutes,
              })}
            </small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
