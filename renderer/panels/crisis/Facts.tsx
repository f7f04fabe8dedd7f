import type { Forecast } from '@shared/protocol/contract';
import type { Crisis } from '@shared/world/crisis';
import { rounded } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Gloss } from '../../widgets/Gloss';

/** Who broke the rule, and the three numbers that everyone weighs: the mandate as it is and as it would be. */
export function Facts({ crisis, forecast }: { crisis: Crisis; forecast: Forecast | undefined }) {
  const { t, name, say } = useText();
  const likely = forecast?.vote ? forecast.mandate : null;
  return (
    <>
      <dl className="crisis-facts">
        {crisis.target && (
          <div>
            <dt>{t('ui.crisis.target')}</dt>
            <dd>{name('state', crisis.target)}</dd>
          </div>
        )}
        {(['mandate', 'clarity', 'cost'] as const).map((fact) => (
          <div key={fact}>
            <dt>
              <Gloss term={fact}>{t(`scene.${fact}`)}</Gloss>
            </dt>
            <dd>
              {fact === 'mandate' && likely !== null
                ? t('ui.crisis.mandateLikely', { value: rounded(crisis.mandate), likely: rounded(likely) })
                : t('ui.crisis.ofTen', { value: rounded(crisis[fact]) })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="crisis-vote" aria-live="polite">
        {forecast?.vote
          ? t('ui.crisis.vote', { vote: say(forecast.vote) })
          : crisis.mandate < 0.5
            ? t('ui.crisis.noMandate')
            : ''}
      </p>
    </>
  );
}
