import type { SeatCard } from '@shared/views/cards';
import { ORDERS, type OrderId } from '@shared/world/ids';
import { useText } from '../../text/useText';
import { OrderMark } from '../../widgets/OrderMark';

interface Props {
  seat: SeatCard;
  chosen: OrderId;
  onChoose: (order: OrderId) => void;
}

/** Which of the four orders the seat stands for; another than the listed one is counterfactual. */
export function OrderChoice({ seat, chosen, onChoose }: Props) {
  const { t } = useText();
  const others = ORDERS.filter((order) => order !== seat.order);
  return (
    <fieldset className="cards order-cards">
      <legend>{t('ui.new.order')}</legend>
      <div className="card-row">
        {[seat.order, ...others].map((order) => (
          <label key={order} data-order={order} className={`card ${order === chosen ? 'chosen' : ''}`}>
            <input
              type="radio"
              name="order"
              value={order}
              checked={order === chosen}
              onChange={() => onChoose(order)}
            />
            <strong>
              <OrderMark order={order} named />
            </strong>
            <span>{t(`ui.belief.${order}`)}</span>
            <small>{t(order === seat.order ? 'ui.new.listed' : 'ui.new.counterfactual')}</small>
          </label>
        ))}
      </div>
      <p className="belief">{t(`ui.belief.${chosen}`)}</p>
    </fieldset>
  );
}
