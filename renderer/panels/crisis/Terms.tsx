import type { Forecast } from '@shared/protocol/contract';
import type { Circle } from '@shared/world/circles';
import { signed } from '../../text/numbers';
import { useText } from '../../text/useText';

interface Props {
  state: string;
  circle: Circle;
  reasons: Forecast['reasons'][string] | undefined;
}

/** What puts a state in its circle: each term of the coalition rule and what it adds. */
export function Terms({ state, circle, reasons }: Props) {
  const { t, name } = useText();
  return (
    <div className="terms">
      <h4>
        {name('state', state)} · {t(`ui.circle.${circle}`)}
      </h4>
      {!reasons || reasons.terms.length === 0 ? (
        <p>{t(reasons?.chosen ? 'ui.crisis.chosen' : 'ui.crisis.noTerms')}</p>
      ) : (
        <dl>
          {reasons.terms.map(({ term, amount }) => (
            <div key={term}>
              <dt>{t(`coalition.term.${term}`)}</dt>
              <dd>{signed(amount)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
