import type { Table } from '@shared/protocol/contract';
import { Check, Minus } from 'lucide-react';
import { reading, tenths } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Gloss } from '../../widgets/Gloss';
import { Bar } from '../../widgets/Meter';
import { Parts } from './MeasureParts';

/** Which of Walzer's seven regimes the world is, by which conditions, and how far it is to the others. */
export function RegimeSheet({ table }: { table: Table }) {
  const { t, say } = useText();
  const { regime, spectrum } = table.measures;
  const played = table.history.length > 1;
  return (
    <div className="measure-sheet">
      <p className="measure-head">
        <Gloss term="regimes">{t(`regime.${regime.id}`)}</Gloss>
      </p>
      <ul className="reasons">
        {regime.reasons.map((one) => (
          <li key={one.key}>{say(one)}</li>
        ))}
      </ul>
      <details>
        <summary>{t('ui.regime.all')}</summary>
        <ul className="conditions">
          {regime.conditions.map(({ key, value, needed, met }) => (
            <li key={key} data-met={met}>
              {met ? (
                <Check aria-label={t('ui.condition.met')} size="1.1em" />
              ) : (
                <Minus aria-label={t('ui.condition.missing')} size="1.1em" />
              )}
              <span>{t(key)}</span>
              <small>{t('ui.condition.of', { value: tenths(value), needed: tenths(needed) })}</small>
            </li>
          ))}
        </ul>
      </details>
      {(['centralisation', 'plurality'] as const).map((name) => (
        <section key={name}>
          <h3>
            {t(`measure.${name}`)} <b>{reading(regime[name].value)}</b>
          </h3>
          <Parts reading={regime[name]} played={played} />
        </section>
      ))}
      <section>
        <h3>{t('ui.regime.distances')}</h3>
        <p className="quiet-line">
          {t('ui.ribbon.how')} {played && t('ui.ribbon.path')}
        </p>
        <ul className="parts">
          {regime.distances
            .filter(({ id }) => id !== regime.id)
            .map(({ id, distance }) => (
              <li key={id}>
                <div className="part">
                  <span>{t(`regime.${id}`)}</span>
                  <Bar value={100 - distance} />
                  <b>{reading(distance)}</b>
                </div>
              </li>
            ))}
        </ul>
      </section>
      <section>
        <h3>
          <Gloss term="spectrum">{t('ui.spectrum')}</Gloss>
        </h3>
        <p>
          <strong>{t(`spectrum.${spectrum.id}`)}</strong> {spectrum.reasons.map((one) => say(one)).join(' ')}
        </p>
      </section>
    </div>
  );
}
