import type { Table } from '@shared/protocol/contract';
import type { Advice, Advised } from '@shared/views/advice';
import { useEffect, useState } from 'react';
import { ask, Refused } from '../../host/ask';
import { openPolicy } from '../../store/view';
import { useText } from '../../text/useText';
import { Cost } from '../../widgets/Cost';
import { OrderMark } from '../../widgets/OrderMark';
import { reasonText } from './advice';

/** Four voices at the table: what an adviser of each order would do here, and why. Asked for when they are wanted. */
export function Advisers({ table }: { table: Table }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="advisers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('ui.advice')}</summary>
      {open && <Voices key={`${table.game} ${table.turn}`} game={table.game} />}
    </details>
  );
}

function Voices({ game }: { game: string }) {
  const { t, say } = useText();
  const [advice, setAdvice] = useState<readonly Advice[] | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    let stale = false;
    ask('advice', { game }).then(
      (all) => !stale && setAdvice(all),
      (error) => !stale && error instanceof Refused && setRefused(error),
    );
    return () => {
      stale = true;
    };
  }, [game]);
  if (refused) return <p className="quiet-line">{say(refused.reason)}</p>;
  if (!advice) return <p className="quiet-line">{t('ui.advice.asking')}</p>;
  return (
    <>
      <p className="quiet-line">{t('ui.advice.what')}</p>
      <ul className="voices">
        {advice.map(({ order, advised }) => (
          <li key={order} data-order={order}>
            <h3>
              <OrderMark order={order} named />
            </h3>
            {advised.length === 0 && <p className="quiet-line">{t('ui.advice.wait')}</p>}
            {advised.map((one, i) => (
              <Proposal
                key={one.order.policy}
                advised={one}
                lead={t(i === 0 ? 'ui.advice.first' : 'ui.advice.else')}
              />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Proposal({ advised, lead }: { advised: Advised; lead: string }) {
  const text = useText();
  const { t, name } = text;
  const { order, cost, reasons } = advised;
  const { on, id } = order.target;
  const speaks = reasons.filter(({ worth }) => worth > 0);
  const against = reasons.filter(({ worth }) => worth < 0);
  return (
    <div className="proposal">
      <button
        type="button"
        className="proposal-order"
        onClick={() => openPolicy(order.policy, on === 'none' ? undefined : `${on}:${id}`)}
      >
        <span>
          <small>{lead}</small>
          <strong>{t(`policy.${order.policy}.title`)}</strong>
          {on !== 'none' && <small>{name(on, id)}</small>}
        </span>
        <Cost of={cost} />
      </button>
      <ul>
        {speaks.map((one) => (
          <li key={`${one.kind} ${one.on} ${one.id} ${one.field}`}>{reasonText(one, text)}</li>
        ))}
        {against.map((one) => (
          <li key={`${one.kind} ${one.on} ${one.id} ${one.field}`} className="against">
            {t('ui.advice.against', { reason: reasonText(one, text) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
