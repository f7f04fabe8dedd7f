import type { CrisisAsk } from '@shared/protocol/contract';
import type { Response } from '@shared/views/seen';
import { useState } from 'react';
import { samePersuasion } from '../../store/crisis';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Hint } from '../../widgets/Hint';
import { PersuasionRow } from './PersuasionRow';

interface Props {
  asked: CrisisAsk;
  response: Response;
  left: number;
}

const FEW = 3;
const ACTS = ['mandate', 'diplomacy', 'debtRelief', 'sidePayment'];
type One = CrisisAsk['persuasions'][number];

/** Whom one may win first, and by what: a mandate asked, an embassy, money or debts forgiven; what each is and does. */
export function Persuasions({ asked, response, left }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState<readonly string[]>([]);
  const acts = [...new Set(asked.persuasions.map(({ act }) => act))].sort(
    (a, b) => ACTS.indexOf(a) - ACTS.indexOf(b),
  );
  if (acts.length === 0) return null;
  const chosen = (one: One) => response.persuade.some((other) => samePersuasion(other, one));
  return (
    <section className="persuasions">
      <h3>{t('ui.crisis.persuade')}</h3>
      <p className="crisis-note">{t('ui.persuasion.note')}</p>
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
            <p className="crisis-note">{t(`ui.persuasion.${act}.what`)}</p>
            {shown.map((one) => (
              <PersuasionRow
                key={one.target.id}
                crisis={asked.crisis}
                one={one}
                chosen={chosen(one)}
                left={left}
              />
            ))}
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
