import type { ScenarioCard } from '@shared/views/cards';
import { useId } from 'react';
import { useText } from '../../text/useText';
import { Choice } from '../../widgets/Select';
import type { Plan } from './plan';

const DIFFICULTIES = ['gentle', 'even', 'hard'] as const;
const MOST_TURNS = 40;
const MOST_SEED = 2147483647;

interface Props {
  scenario: ScenarioCard;
  plan: Plan;
  onChange: (some: Partial<Plan>) => void;
}

/** How hard and how long; the seed is for those who want the same dice again. */
export function RulesChoice({ scenario, plan, onChange }: Props) {
  const { t } = useText();
  const [turnsId, seedId] = [useId(), useId()];
  const turns = plan.turns ?? scenario.turns;
  const minutes = Math.max(5, Math.round(((scenario.minutes / scenario.turns) * turns) / 5) * 5);
  return (
    <section className="rules-choice">
      <Choice
        label={t('ui.new.difficulty')}
        value={plan.difficulty}
        options={DIFFICULTIES.map((value) => ({
          value,
          label: t(`ui.new.difficulty.${value}`),
          hint: t(`ui.new.difficulty.${value}.what`),
        }))}
        onChange={(difficulty) => onChange({ difficulty })}
      />
      <div className="field length">
        <label htmlFor={turnsId}>{t('ui.new.length')}</label>
        <input
          id={turnsId}
          type="range"
          min={4}
          max={Math.max(MOST_TURNS, scenario.turns)}
          value={turns}
          aria-valuetext={t('ui.new.lengthOf', { turns, minutes })}
          onChange={(event) => onChange({ turns: Number(event.target.value) })}
        />
        <output htmlFor={turnsId}>{t('ui.new.lengthOf', { turns, minutes })}</output>
      </div>
      <details>
        <summary>{t('ui.new.advanced')}</summary>
        <div className="field">
          <label htmlFor={seedId}>{t('ui.new.seed')}</label>
          <input
            id={seedId}
            type="number"
            min={0}
            max={MOST_SEED}
            step={1}
            value={plan.seed ?? ''}
            placeholder={t('ui.new.seedAny')}
            onChange={(event) => onChange({ seed: seedFrom(event.target.value) })}
          />
          <small>{t('ui.new.seedWhat')}</small>
        </div>
      </details>
    </section>
  );
}

function seedFrom(text: string): number | null {
  const seed = Math.trunc(Number(text));
  return text.trim() === '' || !Number.isFinite(seed) ? null : Math.min(MOST_SEED, Math.max(0, seed));
}
