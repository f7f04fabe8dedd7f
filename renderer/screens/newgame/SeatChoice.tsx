import type { SeatCard } from '@shared/views/cards';
import type { SeatId } from '@shared/world/ids';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { OrderMark } from '../../widgets/OrderMark';
import { bySolo } from './plan';

interface Props {
  seats: readonly SeatCard[];
  chosen: SeatId | null;
  onChoose: (seat: SeatId | null) => void;
}

/** The seats: four that a lone player meets first, the others on demand, and a place to watch from. */
export function SeatChoice({ seats, chosen, onChoose }: Props) {
  const { t, say } = useText();
  const sorted = bySolo(seats);
  const solo = sorted.filter((one) => one.solo);
  const chosenSeat = seats.find(({ id }) => id === chosen);
  const [all, setAll] = useState(chosenSeat !== undefined && !chosenSeat.solo);
  return (
    <fieldset className="cards seat-cards">
      <legend>{t('ui.new.seat')}</legend>
      <div className="card-row">
        {(all ? sorted : solo).map((seat) => (
          <label key={seat.id} className={`card ${seat.id === chosen ? 'chosen' : ''}`}>
            <input
              type="radio"
              name="seat"
              value={seat.id}
              checked={seat.id === chosen}
              onChange={() => onChoose(seat.id)}
            />
            <strong>{seat.name}</strong>
            <span className="seat-facts">
              <OrderMark order={seat.order} named />
              <span className="rank">{t(`ui.rank.${seat.rank}`)}</span>
            </span>
          </label>
        ))}
        <label className={`card ${chosen === null ? 'chosen' : ''}`}>
          <input
            type="radio"
            name="seat"
            value=""
            checked={chosen === null}
            onChange={() => onChoose(null)}
          />
          <strong>{t('ui.new.watch')}</strong>
          <span className="seat-facts">
            <Eye aria-hidden size="1.1em" strokeWidth={1.8} />
            <span>{t('ui.new.watchWhat')}</span>
          </span>
        </label>
      </div>
      {!all && seats.length > solo.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('ui.new.moreSeats', { count: seats.length - solo.length })}
        </Button>
      )}
      {chosenSeat && <p className="brief">{chosenSeat.brief.map(say).join(' ')}</p>}
    </fieldset>
  );
}
