import type { Table } from '@shared/protocol/contract';
import { ORDERS, type OrderId } from '@shared/world/ids';
import { Download, House, RefreshCw, RotateCcw } from 'lucide-react';
import { Criteria } from '../panels/foot/Criteria';
import { Ribbon } from '../panels/foot/Ribbon';
import { Parts } from '../panels/sheets/MeasureParts';
import { Sheets } from '../panels/sheets/Sheets';
import { Charts } from '../panels/time/TimePanel';
import { leaveGame } from '../store/game';
import { exportGame, openGame } from '../store/library';
import { set, useStore } from '../store/store';
import { goTo } from '../store/view';
import { gain, reading, signed } from '../text/numbers';
import { useText } from '../text/useText';
import { Button, IconButton } from '../widgets/Button';
import { Hint } from '../widgets/Hint';
import { OrderMark } from '../widgets/OrderMark';
import { ScreenTitle } from '../widgets/ScreenTitle';
import { Answered } from './end/Answered';
import { Scores } from './end/Scores';
import { TurningPoints } from './end/TurningPoints';
import { WhatMoved } from './end/WhatMoved';

/** The end: how each did by its own order's idea of winning, and what became of the world meanwhile. */
export function EndScreen() {
  const { t } = useText();
  const table = useStore((s) => s.table);
  const asked = useStore((s) => s.sheets.length > 0);
  if (!table) return null;
  const own = table.seats.find(({ id }) => id === table.seat);
  return (
    <main className="end">
      <header className="screen-head">
        <IconButton icon={House} label={t('ui.leave')} onClick={() => void leaveGame()} />
        <div>
          <ScreenTitle>{t('ui.end')}</ScreenTitle>
          <p>{t('ui.end.what', { title: table.scenario.title, turns: table.history.length - 1 })}</p>
        </div>
        <div className="end-actions">
          <Button icon={RotateCcw} onClick={() => void openGame(table.game, 'replay')}>
            {t('ui.end.replay')}
          </Button>
          <Button icon={Download} onClick={() => void exportGame(table.game)}>
            {t('ui.command.export')}
          </Button>
        </div>
      </header>
      <div className="end-grid">
        <div className="end-column">
          {own && <Verdict table={table} order={own.order} />}
          {own && <Hint id="end" />}
          <Scores table={table} />
          {table.score && table.score.parts.length > 0 && (
            <section>
              <h2>{t('ui.news.made')}</h2>
              <Parts reading={table.score} played={false} short />
            </section>
          )}
        </div>
        <div className="end-column">
          <section className="end-world">
            <h2>{t('ui.end.world')}</h2>
            {own && <p className="quiet-line">{t('ui.end.truth')}</p>}
            <Ribbon regime={table.measures.regime} history={table.history} explained />
            <Criteria measures={table.measures} history={ends(table)} />
            <WhatMoved table={table} />
          </section>
          <Answered table={table} />
          <TurningPoints table={table} />
        </div>
        {own && <Again table={table} order={own.order} />}
        <section className="end-charts">
          <h2>{t('ui.tab.time')}</h2>
          <Charts table={table} history={table.history} />
        </section>
      </div>
      {asked && (
        <aside className="side end-sheet" aria-label={t('ui.panels')}>
          <Sheets />
        </aside>
      )}
      <p className="fingerprint">
        {t('ui.end.fingerprint')} <code>{table.history.at(-1)?.hash}</code>
      </p>
    </main>
  );
}

/** The first moment and the last, so that the arrows tell the whole game. */
function ends({ history }: Table): Table['history'] {
  const [first, last] = [history[0], history.at(-1)];
  return first && last ? [first, last] : history;
}

function Verdict({ table, order }: { table: Table; order: OrderId }) {
  const { t } = useText();
  const value = table.score?.value ?? 0;
  const start = table.history[0]?.scores[table.seat ?? ''] ?? value;
  const rank = 1 + Object.values(table.scores ?? {}).filter((one) => one.value > value + 1e-9).length;
  return (
    <div className="verdict" data-order={order}>
      <p className="verdict-score">{reading(value)}</p>
      <div>
        <h2>
          <OrderMark order={order} named />
        </h2>
        <p>
          {t('ui.end.score', {
            from: start,
            to: value,
            change: signed(gain(start, value)),
            rank,
            seats: table.seats.length,
          })}
        </p>
        <p className="quiet-line">{t('ui.end.twoAims')}</p>
      </div>
    </div>
  );
}

/** The same seat again under another flag. */
function Again({ table, order }: { table: Table; order: OrderId }) {
  const { t } = useText();
  return (
    <div className="again">
      <h2>{t('ui.end.again')}</h2>
      <div className="row">
        {ORDERS.map((one) => (
          <Button
            key={one}
            {...(one === order ? { icon: RefreshCw } : {})}
            onClick={() => {
              set({ wish: { scenario: table.scenario.id, seat: table.seat, order: one } });
              goTo('newGame');
            }}
          >
            <OrderMark order={one} named />
          </Button>
        ))}
      </div>
    </div>
  );
}
