import type { Table } from '@shared/protocol/contract';
import { gain, reading, signed } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Bar } from '../../widgets/Meter';
import { OrderMark } from '../../widgets/OrderMark';

/** All seats by how well each did by its own order. */
export function Scores({ table }: { table: Table }) {
  const { t } = useText();
  const first = table.history[0]?.scores ?? {};
  const rows = table.seats
    .map((seat) => ({ seat, score: table.scores?.[seat.id]?.value ?? 0 }))
    .sort((a, b) => b.score - a.score);
  return (
    <section className="scores">
      <h2>{t('ui.end.scores')}</h2>
      <p className="quiet-line">{t('ui.end.ranked')}</p>
      <table>
        <thead className="unseen">
          <tr>
            <th scope="col">{t('ui.who.seats')}</th>
            <td />
            <th scope="col">{t('ui.score')}</th>
            <th scope="col">{t('ui.end.since')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ seat, score }) => (
            <tr key={seat.id} className={seat.id === table.seat ? 'own' : ''}>
              <th scope="row">
                <OrderMark order={seat.order} /> {seat.name}
              </th>
              <td>
                <Bar value={score} order={seat.order} />
              </td>
              <td className="numeric">
                <b>{reading(score)}</b>
              </td>
              <td className="numeric faint">{signed(gain(first[seat.id] ?? score, score))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
