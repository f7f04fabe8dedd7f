import type { SeatStatus, Table } from '@shared/protocol/contract';
import type { Movement, People } from '@shared/world/ground';
import { ORDERS, type OrderId } from '@shared/world/ids';
import type { Institution } from '@shared/world/institution';
import { inOrder } from '@shared/world/lookups';
import type { State } from '@shared/world/state';
import { openCard } from '../../store/view';
import { millions } from '../../text/numbers';
import { useText } from '../../text/useText';
import { type Column, DataTable } from '../../widgets/DataTable';
import { OrderMark } from '../../widgets/OrderMark';
import { numbers } from './columns';
import { TrendCard } from './TrendCard';

/** Circles of commitment by the names that the floor of the house gives them. */
const CIRCLES = ['core', 'developed', 'selective', 'fringe'] as const;

const leadOf = (mix: Readonly<Record<OrderId, number>>): OrderId =>
  ORDERS.reduce((best, order) => (mix[order] > mix[best] ? order : best), 'liberal' as OrderId);

export function StatesTable({ table }: { table: Table }) {
  const { t } = useText();
  const { circleOf } = table.measures.society;
  const columns: Column<State>[] = [
    {
      id: 'name',
      label: t('ui.who.name'),
      by: ({ name }) => name,
      show: ({ name, mix }) => (
        <>
          <OrderMark order={leadOf(mix)} /> {name}
        </>
      ),
    },
    ...numbers<State>({ t }, 'state', {
      force: (one) => one.force,
      wealth: (one) => one.wealth,
      rights: (one) => one.rights,
      legitimacy: (one) => one.legitimacy,
    }),
    {
      id: 'circle',
      label: t('ui.column.circle'),
      by: ({ id }) => circleOf[id] ?? 3,
      show: ({ id }) => t(`scene.${CIRCLES[circleOf[id] ?? 3]}`),
    },
  ];
  return (
    <DataTable
      caption={t('ui.who.states')}
      rows={inOrder(table.world.states)}
      columns={columns}
      keyOf={({ id }) => id}
      textOf={({ name, region }) => `${name} ${region}`}
      onPick={({ id }) => openCard({ on: 'state', id })}
      about={({ id, name }) => <TrendCard subject={{ on: 'state', id }} name={name} />}
      sortedBy="name"
    />
  );
}

export function InstitutionsTable({ table }: { table: Table }) {
  const { t } = useText();
  const columns: Column<Institution>[] = [
    { id: 'name', label: t('ui.who.name'), by: ({ label }) => label, show: ({ label }) => label },
    ...numbers<Institution>({ t }, 'institution', {
      authority: (one) => one.authority,
      legitimacy: (one) => one.legitimacy,
      independence: (one) => one.independence,
      members: (one) => Object.keys(one.members).length,
    }),
  ];
  return (
    <DataTable
      caption={t('ui.who.institutions')}
      rows={inOrder(table.world.institutions)}
      columns={columns}
      keyOf={({ id }) => id}
      textOf={({ name, label }) => `${name} ${label}`}
      onPick={({ id }) => openCard({ on: 'institution', id })}
      about={({ id, name }) => <TrendCard subject={{ on: 'institution', id }} name={name} />}
      sortedBy="name"
    />
  );
}

const sizeOf = ({ shares }: People) => Object.values(shares).reduce((sum, one) => sum + one, 0);

export function PeoplesTable({ table }: { table: Table }) {
  const { t } = useText();
  const columns: Column<People>[] = [
    { id: 'name', label: t('ui.who.name'), by: ({ name }) => name, show: ({ name }) => name },
    {
      id: 'size',
      label: t('ui.column.millions'),
      by: sizeOf,
      show: (one) => millions(sizeOf(one)),
      numeric: true,
    },
    ...numbers<People>({ t }, 'people', {
      autonomy: (one) => one.autonomy,
      security: (one) => one.security,
      grievance: (one) => one.grievance,
      claim: (one) => one.claim,
    }),
  ];
  return (
    <DataTable
      caption={t('ui.who.peoples')}
      rows={inOrder(table.world.peoples)}
      columns={columns}
      keyOf={({ id }) => id}
      textOf={({ name }) => name}
      onPick={({ id }) => openCard({ on: 'people', id })}
      about={({ id, name }) => <TrendCard subject={{ on: 'people', id }} name={name} />}
      sortedBy="name"
    />
  );
}

export function MovementsTable({ table }: { table: Table }) {
  const { t } = useText();
  const columns: Column<Movement>[] = [
    { id: 'name', label: t('ui.who.name'), by: ({ name }) => name, show: ({ name }) => name },
    {
      id: 'cause',
      label: t('ui.column.cause'),
      by: ({ cause }) => t(`ui.cause.${cause}`),
      show: ({ cause }) => (
        <span className="cause" data-cause={cause}>
          <i style={{ background: `var(--cause-${cause})` }} aria-hidden />
          {t(`ui.cause.${cause}`)}
        </span>
      ),
    },
    ...numbers<Movement>({ t }, 'movement', {
      strength: (one) => one.strength,
      temper: (one) => one.temper,
      reach: (one) => Object.keys(one.reach).length,
    }),
  ];
  return (
    <DataTable
      caption={t('ui.who.movements')}
      rows={inOrder(table.world.movements)}
      columns={columns}
      keyOf={({ id }) => id}
      textOf={({ name, cause }) => `${name} ${t(`ui.cause.${cause}`)}`}
      onPick={({ id }) => openCard({ on: 'movement', id })}
      about={({ id, name }) => <TrendCard subject={{ on: 'movement', id }} name={name} />}
      sortedBy="name"
    />
  );
}

export function SeatsTable({ table }: { table: Table }) {
  const { t } = useText();
  const columns: Column<SeatStatus>[] = [
    { id: 'name', label: t('ui.who.name'), by: ({ name }) => name, show: ({ name }) => name },
    {
      id: 'order',
      label: t('ui.column.order'),
      by: ({ order }) => order,
      show: ({ order }) => <OrderMark order={order} named />,
    },
    {
      id: 'who',
      label: t('ui.column.controller'),
      by: ({ controller }) => controller,
      show: ({ id, controller }) =>
        t(id === table.seat ? 'ui.controller.you' : `ui.controller.${controller}`),
    },
    ...numbers<SeatStatus>({ t }, 'seat', {
      credibility: ({ id }) => table.world.seats[id]?.credibility ?? 0,
    }),
  ];
  return (
    <DataTable
      caption={t('ui.who.seats')}
      rows={table.seats}
      columns={columns}
      keyOf={({ id }) => id}
      textOf={({ name }) => name}
      onPick={({ state }) => openCard({ on: 'state', id: state })}
      sortedBy="name"
    />
  );
}
