import type { Table } from '@shared/protocol/contract';
import { useState } from 'react';
import { useText } from '../../text/useText';
import { TabPanel, Tabs } from '../../widgets/Tabs';
import { CorporationsTable, OrdersTable } from './forces';
import { InstitutionsTable, MovementsTable, PeoplesTable, SeatsTable, StatesTable } from './tables';

const KINDS = ['states', 'institutions', 'peoples', 'movements', 'corporations', 'orders', 'seats'] as const;
type Kind = (typeof KINDS)[number];

const TABLES: Readonly<Record<Kind, (props: { table: Table }) => React.JSX.Element>> = {
  states: StatesTable,
  institutions: InstitutionsTable,
  peoples: PeoplesTable,
  movements: MovementsTable,
  corporations: CorporationsTable,
  orders: OrdersTable,
  seats: SeatsTable,
};

/** Who is who: everything that the scene shows, as tables. */
export function WhoPanel({ table }: { table: Table }) {
  const { t } = useText();
  const [kind, setKind] = useState<Kind>('states');
  const Shown = TABLES[kind];
  return (
    <div className="who">
      <Tabs
        name="who"
        small
        label={t('ui.who')}
        chosen={kind}
        onChoose={setKind}
        items={KINDS.map((id) => ({ id, label: t(`ui.who.${id}`) }))}
      />
      <TabPanel name="who" chosen={kind}>
        <Shown table={table} />
      </TabPanel>
    </div>
  );
}
