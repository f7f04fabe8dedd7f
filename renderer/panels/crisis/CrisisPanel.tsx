import { ArrowRight } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { capitalAfter, settleCrisis } from '../../store/crisis';
import { useStore } from '../../store/store';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Hint } from '../../widgets/Hint';
import { History } from '../../widgets/History';
import { Sheets } from '../sheets/Sheets';
import { CircleChoice } from './CircleChoice';
import { Facts } from './Facts';
import { ForecastView } from './ForecastView';
import { Persuasions } from './Persuasions';
import { Shares } from './Shares';

/** A crisis asks for a place: what happened, the seven circles, who may be won first, where others would stand. */
export function CrisisPanel() {
  const { t, name, say } = useText();
  const table = useStore((s) => s.table);
  const desk = useStore((s) => s.desk);
  const busy = useStore((s) => s.busy);
  const covered = useStore((s) => s.sheets.length > 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = desk?.at ?? 0;
  useLayoutEffect(() => {
    if (at >= 0) heading.current?.focus({ preventScroll: true });
  }, [at]);
  const asked = desk?.asks[at];
  if (!table || !desk || !asked) return null;
  const response = desk.responses[asked.crisis];
  const forecast = desk.forecasts[asked.crisis];
  const crisis = table.world.crises[asked.crisis];
  if (!response || !crisis) return null;
  const left = capitalAfter(table, desk);
  const next = desk.asks[at + 1];
  return (
    <aside className="side crisis-side" aria-label={t('ui.crisis')}>
      {covered ? (
        <Sheets />
      ) : (
        <>
          <header className="crisis-head">
            {desk.asks.length > 1 && (
              <p className="crisis-count">{t('ui.crisis.of', { at: at + 1, count: desk.asks.length })}</p>
            )}
            <h2 ref={heading} tabIndex={-1}>
              {name('crisis', asked.crisis)}
            </h2>
            <p>{t(`crisis.${crisis.kind}.text`)}</p>
            <Facts
              crisis={crisis}
              forecast={forecast}
              mayAsk={asked.persuasions.some(({ act }) => act === 'mandate')}
            />
          </header>
          <div className="crisis-body">
            <CircleChoice asked={asked} response={response} kind={crisis.kind} left={left} />
            <Hint id="crisis" />
            {forecast?.leadership && (
              <p className="leadership" aria-live="polite">
                <small className="forecast-tag">{t('ui.crisis.forecast.tag')}</small>
                {say(forecast.leadership)}
                <Shares leadership={forecast.leadership} />
              </p>
            )}
            <Persuasions asked={asked} response={response} left={left} />
            {forecast && <ForecastView forecast={forecast} own={table.seat} />}
            <History token={asked.history ?? undefined} />
          </div>
        </>
      )}
      <div className="draft-bar" data-pinned>
        <p>
          <small>{t('ui.draft.capital', { left })}</small>
        </p>
        {next ? (
          <Button look="main" icon={ArrowRight} onClick={() => void settleCrisis()}>
            {t('ui.crisis.next')}
          </Button>
        ) : (
          <Button look="main" disabled={busy || left < 0} onClick={() => void settleCrisis()}>
            {t('ui.crisis.commit', {
              seat: say({ key: 'ui.ofSeat', params: { seat: `seat:${table.seat ?? ''}` } }),
              circle: t(`ui.circle.${response.circle}`),
            })}
          </Button>
        )}
      </div>
    </aside>
  );
}
