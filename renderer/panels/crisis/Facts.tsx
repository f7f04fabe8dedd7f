import type { Forecast } from '@shared/protocol/contract';
import type { Crisis } from '@shared/world/crisis';
import { rounded } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Gloss } from '../../widgets/Gloss';

interface Props {
  crisis: Crisis;
  forecast: Forecast | undefined;
  /** Whether there is a body whose mandate the seat may ask for. */
  mayAsk: boolean;
}

/** Who broke the rule, and the three numbers that everyone weighs: the mandate as it is and as it would be. */
export function Facts({ crisis, forecast, mayAsk }: Props) {
  const { t, name } = useText();
  const likely = forecast?.vote ? forecast.mandate : null;
  return (
    <>
      <dl className="crisis-facts">
        {crisis.target && (
          <div className="crisis-target">
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
          ? t(`ui.crisis.vote.${forecast.vote.key}`, forecast.vote.params)
          : crisis.mandate < 0.5
            ? t(mayAsk ? 'ui.crisis.noMandate' : 'ui.crisis.noBody')
            : ''}
      </p>
    </>
  );
}
