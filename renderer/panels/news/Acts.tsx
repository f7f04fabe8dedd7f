import type { Film } from '@shared/protocol/contract';
import type { PlayedOrder } from '@shared/views/record';
import type { SeatId } from '@shared/world/ids';
import { useText } from '../../text/useText';
import { OrderMark } from '../../widgets/OrderMark';
import { CameOf } from './CameOf';

/** Who ordered what, the person's own acts first; and what came of what was not done. */
export function Acts({ film, seat }: { film: Film; seat: SeatId | null }) {
  const { t } = useText();
  const own = film.orders.filter((one) => one.seat === seat);
  const others = film.orders.filter((one) => one.seat !== seat);
  if (film.orders.length === 0) return null;
  return (
    <section className="acts">
      <h3>{t('ui.news.acts')}</h3>
      <ul>
        {own.map((one) => (
          <Act key={one.id} played={one} film={film} own />
        ))}
        {others.map((one) => (
          <Act key={one.id} played={one} film={film} />
        ))}
      </ul>
    </section>
  );
}

function Act({ played, film, own = false }: { played: PlayedOrder; film: Film; own?: boolean }) {
  const { t, say, name } = useText();
  const { order, result, note, seat } = played;
  const preview = film.previews[played.id];
  const standsFor = film.after.seats[seat]?.order;
  const target = order.target.on === 'none' ? '' : name(order.target.on, order.target.id);
  return (
    <li className={own ? 'own' : ''}>
      {standsFor && <OrderMark order={standsFor} />}
      <span>
        <strong>{name('seat', seat)}</strong> {t(`policy.${order.policy}.title`)}
        {target && ` · ${target}`}
        {result !== 'done' && <em> {t(`ui.result.${result}`)}</em>}
        {note && <small>{say(note)}</small>}
        {own && preview && <CameOf played={played} preview={preview} film={film} />}
      </span>
    </li>
  );
}
