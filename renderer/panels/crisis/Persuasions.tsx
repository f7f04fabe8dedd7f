import type { CrisisAsk } from '@shared/protocol/contract';
import type { Response } from '@shared/views/seen';
import { useState } from 'react';
import { samePersuasion, togglePersuasion } from '../../store/crisis';
import { useStore } from '../../store/store';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Hint } from '../../widgets/Hint';

interface Props {
  asked: CrisisAsk;
  response: Response;
  left: number;
}

const FEW = 3;
const ACTS = ['mandate', 'diplomacy', 'debtRelief', 'sidePayment'];
type One = CrisisAsk['persuasions'][number];

/** Whom one may win first, and by what: a mandate asked, an embassy, money or debts forgiven. */
export function Persuasions({ asked, response, left }: Props) {
  const { t, say, name } = useText();
  const [open, setOpen] = useState<readonly string[]>([]);
  const places = useStore((s) => s.desk?.forecasts[asked.crisis]?.circles);
  const acts = [...new Set(asked.persuasions.map(({ act }) => act))].sort(
    (a, b) => ACTS.indexOf(a) - ACTS.indexOf(b),
  );
  if (acts.length === 0) return null;
  const chosen = (one: One) => response.persuade.some((other) => samePersuasion(other, one));
  return (
    <section className="persuasions">
      <h3>{t('ui.crisis.persuade')}</h3>
      {acts.includes('mandate') && <Hint id="mandate" after="crisis" />}
      {acts.map((act) => {
        const list = asked.persuasions.filter((one) => one.act === act);
        const all = open.includes(act) || list.length <= FEW;
        const shown = all
          ? list
          : [...list.filter(chosen), ...list.filter((one) => !chosen(one))].slice(
              0,
              Math.max(FEW, list.filter(chosen).length),
            );
        return (
          <fieldset key={act}>
            <legend>{t(`ui.persuasion.${act}`)}</legend>
            {shown.map((one) => {
              const isChosen = chosen(one);
              const place = one.target.on === 'state' ? places?.[one.target.id] : undefined;
              return (
                <label key={one.target.id} className={`persuasion ${isChosen ? 'chosen' : ''}`}>
                  <input
                    type="checkbox"
                    checked={isChosen}
                    disabled={!isChosen && (!one.affordable || one.cost > left)}
                    aria-label={say({
                      key: `persuasion.${act}`,
                      params: { target: `${one.target.on}:${one.target.id}` },
                    })}
                    onChange={() =>
                      togglePersuasion(asked.crisis, act, {
                        on: one.target.on as Response['persuade'][number]['target']['on'],
                        id: one.target.id,
                      })
                    }
                  />
                  <span>{name(one.target.on, one.target.id)}</span>
                  {place && <small>{t(`ui.circle.${place}`)}</small>}
                  <b className="cost">{one.cost}</b>
                </label>
              );
            })}
            {list.length > FEW && (
              <Button
                look="quiet"
                aria-expanded={all}
                onClick={() => setOpen((now) => (all ? now.filter((id) => id !== act) : [...now, act]))}
              >
                {t(all ? 'ui.fewer' : 'ui.more', { count: list.length - FEW })}
              </Button>
            )}
          </fieldset>
        );
      })}
    </section>
  );
}
