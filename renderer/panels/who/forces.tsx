import type { Table } from '@shared/protocol/contract';
import type { Corporation } from '@shared/world/ground';
import { ORDERS } from '@shared/world/ids';
import { inOrder } from '@shared/world/lookups';
import type { Order } from '@shared/world/order';
import { openCard } from '../../store/view';
import { useText } from '../../text/useText';
import { type Column, DataTable } from '../../widgets/DataTable';
import { OrderMark } from '../../widgets/OrderMark';
import { numbers } from './columns';

/** What is no actor of its own, but moves them: the four orders, and the corporations beside the states. */

export function OrdersTable({ table }: { table: Table }) {
  const { t } = useText();
  const columns: Column<Order>[] = [
    {
      id: 'name',
      label: t('ui.who.name'),
      by: ({ id }) => t(`ui.order.${id}`),
      show: ({ id }) => <OrderMark order={id} named />,
    },
    ...numbers<Order>({ t }, 'order', {
      power: (one) => one.power,
      legitimacy: (one) => one.legitimacy,
      universality: (one) => one.universality,
      supremacy: (one) => one.supremacy,
    }),
  ];
  return (
    <DataTable
      caption={t('ui.who.orders')}
      rows={ORDERS.map((id) => table.world.orders[id])}
      columns={columns}
      keyOf={({ id }) => id}
      textOf={({ id }) => t(`ui.order.${id}`)}
      onPick={({ id }) => openCard({ on: 'order', id })}
      sortedBy="name"
    />
  );
}

export function CorporationsTable({ table }: { table: Table }) {
  const { t, name } = useText();
  const columns: Column<Corporation>[] = [
    { id: 'name', label: t('ui.who.name'), by: (one) => one.name, show: (one) => one.name },
    {
      id: 'sector',
      label: t('ui.column.sector'),
      by: ({ sector }) => t(`ui.sector.${sector}`),
      show: ({ sector }) => t(`ui.sector.${sector}`),
    },
    {
      id: 'home',
      label: t('ui.column.home'),
      by: ({ home }) => name('state', home),
      show: ({ home }) => name('state', home),
    },
    ...numbers<Corporation>({ t }, 'corporation', {
      strength: (one) => one.strength,
      independence: (one) => one.independence,
    }),
  ];
  return (
    <DataTable
      caption={t('ui.who.corporations')}
      rows={inOrder(table.world.corporations)}
      columns={columns}
      keyOf={({ id }) => id}
      textOf={(one) => `${one.name} ${t(`ui.sector.${one.sector}`)}`}
      onPick={({ id }) => openCard({ on: 'corporation', id })}
      sortedBy="name"
    />
  );
}
