import type { Table } from '@shared/protocol/contract';
import type { Storey } from '@shared/world/ids';
import { Redo2, Search, Undo2, X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { capitalLeft, costOf, orderText, redoDraft, removeOrder, undoDraft } from '../../store/drafts';
import { useStore } from '../../store/store';
import { openPolicy } from '../../store/view';
import { useText } from '../../text/useText';
import { IconButton } from '../../widgets/Button';
import { Cost } from '../../widgets/Cost';
import { Hint } from '../../widgets/Hint';
import { Advisers } from './Advisers';
import { Offers, type Shown } from './Offers';
import { offersOf } from './offer';

const STOREYS = ['top', 'middle', 'ground'] as const;

/** What can I do: the drafted orders, and every policy by storey with what can be done now first. */
export function OrdersPanel({ table }: { table: Table }) {
  const { t } = useText();
  const searchId = useId();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Shown>('legal');
  useStore((s) => s.drafts);
  const left = capitalLeft();
  const offers = useMemo(() => offersOf(table.legal, left), [table.legal, left]);
  const awaited = table.awaits === 'orders' && table.seat !== null && !table.watchOnly;
  if (!awaited)
    return <p className="quiet-line">{t(table.seat ? 'ui.orders.notNow' : 'ui.orders.watching')}</p>;
  const wanted = query.trim().toLowerCase();
  const found = offers.filter(
    ({ card, legal, native, affordable }) =>
      `${t(`policy.${card.id}.title`)} ${t(`policy.${card.id}.text`)}`.toLowerCase().includes(wanted) &&
      (shown === 'all' || (shown === 'native' ? native && legal.length > 0 : legal.length > 0 && affordable)),
  );
  return (
    <div className="orders">
      <Draft table={table} left={left} />
      <Hint id="orders" />
      <Advisers table={table} />
      <div className="orders-filter">
        <div className="search">
          <Search aria-hidden size="1.1em" strokeWidth={1.8} />
          <label className="unseen" htmlFor={searchId}>
            {t('ui.orders.search')}
          </label>
          <input
            id={searchId}
            type="search"
            placeholder={t('ui.orders.search')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <fieldset className="chips">
          <legend className="unseen">{t('ui.orders.show')}</legend>
          {(['legal', 'native', 'all'] as const).map((one) => (
            <label key={one} className={one === shown ? 'chosen' : ''}>
              <input type="radio" name="shown" checked={one === shown} onChange={() => setShown(one)} />
              {t(`ui.orders.show.${one}`)}
            </label>
          ))}
        </fieldset>
      </div>
      {STOREYS.map((storey: Storey) => (
        <Offers
          key={storey}
          storey={storey}
          offers={found.filter(({ card }) => card.storey === storey)}
          drafted={(id) => table.draft.some(({ policy }) => policy === id)}
        />
      ))}
      {found.length === 0 && <p className="quiet-line">{t('ui.search.none')}</p>}
    </div>
  );
}

function Draft({ table, left }: { table: Table; left: number }) {
  const { t, name } = useText();
  const { past, now, future } = useStore((s) => s.drafts);
  const costs = useStore((s) => s.costs);
  const capital = table.seat === null ? 0 : (table.world.seats[table.seat]?.capital ?? 0);
  return (
    <section className="draft" aria-label={t('ui.draft')}>
      <header>
        <div>
          <h2>{t('ui.draft')}</h2>
          <p>{t('ui.draft.left', { left, capital })}</p>
        </div>
        <IconButton
          icon={Undo2}
          label={t('ui.command.undo')}
          disabled={past.length === 0}
          onClick={() => void undoDraft()}
        />
        <IconButton
          icon={Redo2}
          label={t('ui.command.redo')}
          disabled={future.length === 0}
          onClick={() => void redoDraft()}
        />
      </header>
      {now.length === 0 ? (
        <p className="quiet-line">{t('ui.draft.empty')}</p>
      ) : (
        <ul>
          {now.map((order) => (
            <li key={orderText(order)}>
              <button type="button" className="draft-order" onClick={() => openPolicy(order.policy)}>
                <strong>{t(`policy.${order.policy}.title`)}</strong>
                <small>
                  {[
                    order.target.on === 'none' ? '' : name(order.target.on, order.target.id),
                    order.with?.length
                      ? t('ui.draft.with', { seats: order.with.map((id) => name('seat', id)).join(', ') })
                      : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </button>
              <Cost of={costOf(order, table.legal, costs)} />
              <IconButton
                icon={X}
                label={t('ui.draft.remove', { policy: `policy:${order.policy}` })}
                onClick={() => void removeOrder(order)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
