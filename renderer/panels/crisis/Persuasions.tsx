import type { CrisisAsk } from '@shared/protocol/contract';
import type { Response } from '@shared/views/seen';
import { type ReactNode, useState } from 'react';
import { samePersuasion } from '../../store/crisis';
import { useStore } from '../../store/store';
import { firstOf, strongestFirst } from '../../text/strongest';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Hint } from '../../widgets/Hint';
import { PersuasionRow } from './PersuasionRow';
import { movesNobody } from './sway';

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
  const forecast = useStore((s) => s.desk?.forecasts[asked.crisis]);
  const own = useStore((s) => s.table?.world.seats[s.table.seat ?? '']?.state);
  const acts = [...new Set(asked.persuasions.map(({ act }) => act))].sort(
    (a, b) => ACTS.indexOf(a) - ACTS.indexOf(b),
  );
  if (acts.length === 0) return null;
  const chosen = (one: One) => response.persuade.some((other) => samePersuasion(other, one));
  // A choice that is made stays where it was made, whatever it would move.
  const idle = (one: One) => !chosen(one) && movesNobody(one, forecast, own);
  const row = (one: One) => (
    <PersuasionRow key={one.target.id} crisis={asked.crisis} one={one} chosen={chosen(one)} left={left} />
  );
  return (
    <section className="persuasions">
      <h3>{t('ui.crisis.persuade')}</h3>
      <p className="crisis-note">{t('ui.persuasion.note')}</p>
      {acts.includes('mandate') && <Hint id="mandate" after="crisis" />}
      {acts.map((act) => {
        const list = asked.persuasions.filter((one) => one.act === act);
        return (
          <fieldset key={act}>
            <legend>{t(`ui.persuasion.${act}`)}</legend>
            <p className="crisis-note">{t(`ui.persuasion.${act}.what`)}</p>
            <First list={list.filter((one) => !idle(one))} chosen={chosen} row={row} />
            <Idle list={list.filter(idle)} row={row} />
          </fieldset>
        );
      })}
    </section>
  );
}

interface RowsProps {
  list: readonly One[];
  row: (one: One) => ReactNode;
}

/** The chosen and the first few; the others when asked for. */
function First({ list, row, chosen }: RowsProps & { chosen: (one: One) => boolean }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const taken = list.filter(chosen);
  const few = [...taken, ...list.filter((one) => !chosen(one))].slice(0, Math.max(FEW, taken.length));
  const all = open || list.length <= FEW;
  return (
    <>
      {(all ? list : few).map(row)}
      {list.length > FEW && (
        <Button look="quiet" aria-expanded={all} onClick={() => setOpen(!all)}>
          {t(all ? 'ui.fewer' : 'ui.more', { count: list.length - FEW })}
        </Button>
      )}
    </>
  );
}

/** Those who as things stand would move nobody: one line that opens. */
function Idle({ list, row }: RowsProps) {
  const text = useText();
  const world = useStore((s) => s.table?.world ?? null);
  if (list.length === 0) return null;
  const names = strongestFirst(
    list.map(({ target }) => target.id),
    world,
    text,
  );
  return (
    <details className="idle">
      <summary>{text.t('ui.persuasion.idle', { names: firstOf(names, FEW) })}</summary>
      {list.map(row)}
    </details>
  );
}
