import type { Table } from '@shared/protocol/contract';
import { ChartLine, ClipboardList, History, Newspaper, Users } from 'lucide-react';
import { useStore } from '../store/store';
import type { Tab } from '../store/types';
import { showTab } from '../store/view';
import { useText } from '../text/useText';
import { Hint } from '../widgets/Hint';
import { TabPanel, Tabs } from '../widgets/Tabs';
import { ArchivePanel } from './archive/ArchivePanel';
import { NewsPanel } from './news/NewsPanel';
import { Objective } from './Objective';
import { DraftBar } from './orders/DraftBar';
import { OrdersPanel } from './orders/OrdersPanel';
import { Sheets } from './sheets/Sheets';
import { TimePanel } from './time/TimePanel';
import { WhoPanel } from './who/WhoPanel';

const TABS = [
  { id: 'news', icon: Newspaper },
  { id: 'orders', icon: ClipboardList },
  { id: 'who', icon: Users },
  { id: 'time', icon: ChartLine },
  { id: 'archive', icon: History },
] as const;

const PANELS: Readonly<Record<Tab, (props: { table: Table }) => React.JSX.Element>> = {
  news: NewsPanel,
  orders: OrdersPanel,
  who: WhoPanel,
  time: TimePanel,
  archive: ArchivePanel,
};

/** The panels at the side: the objective always, one of five tabs, and what is laid on top of it. */
export function SidePanel({ table, replay = false }: { table: Table; replay?: boolean }) {
  const { t } = useText();
  const tab = useStore((s) => (replay && s.tab === 'orders' ? 'news' : s.tab));
  const rolling = useStore((s) => s.showing !== null);
  const covered = useStore((s) => s.sheets.length > 0);
  const Panel = PANELS[tab];
  const items = TABS.filter(({ id }) => !replay || (id !== 'orders' && id !== 'archive'));
  return (
    <aside className="side" aria-label={t('ui.panels')}>
      <Objective table={table} />
      {rolling && !replay && <Hint id="film" />}
      <Tabs
        name="side"
        label={t('ui.panels')}
        chosen={tab}
        onChoose={showTab}
        items={items.map(({ id, icon }) => ({ id, icon, label: t(`ui.tab.${id}.short`) }))}
      />
      {/* A new turn is read from its top; in a replay the eye stays where it was. */}
      <TabPanel key={replay ? 0 : table.turn} name="side" chosen={tab} covered={covered}>
        <Panel table={table} />
      </TabPanel>
      {covered && <Sheets />}
      {!replay && <DraftBar table={table} />}
    </aside>
  );
}
