import type { PolicyOrder, Token } from '@shared/views/seen';
import type { SeatId } from '@shared/world/ids';
import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../../host/ask';
import { attempt } from '../../store/attempt';
import { useStore } from '../../store/store';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Gloss } from '../../widgets/Gloss';
import { Select } from '../../widgets/Select';

interface Props {
  game: string;
  order: PolicyOrder;
  sponsors: readonly SeatId[];
  onAgreed: (seat: SeatId) => void;
}

/** Asking another seat to sponsor the act: cheaper and more legitimate together, most of all across orders. */
export function Sponsors({ game, order, sponsors, onAgreed }: Props) {
  const { t, say, name } = useText();
  const table = useStore((s) => s.table);
  const busy = useStore((s) => s.busy);
  const [answers, setAnswers] = useState<Readonly<Record<SeatId, { agreed: boolean; reason: Token }>>>({});
  const others = (table?.seats ?? []).filter(({ id }) => id !== table?.seat);
  const open = others.filter(({ id }) => !answers[id] && !sponsors.includes(id));
  const [chosen, setChosen] = useState('');
  const to = open.find(({ id }) => id === chosen) ?? open[0];
  if (others.length === 0) return null;
  const propose = (seat: SeatId) =>
    void attempt(async () => {
      const answer = await ask('propose', { game, to: seat, order });
      setAnswers((now) => ({ ...now, [seat]: answer }));
      if (answer.agreed) onAgreed(seat);
    });
  return (
    <section className="sponsors">
      <h3>
        <Gloss term="coalition">{t('ui.sponsors')}</Gloss>
      </h3>
      {sponsors.length > 0 && (
        <p className="agreed">
          {t('ui.sponsors.with', { seats: sponsors.map((id) => name('seat', id)).join(', ') })}
        </p>
      )}
      <div aria-live="polite">
        {Object.entries(answers).map(([seat, { agreed, reason }]) => (
          <p key={seat} className={agreed ? 'agreed' : 'quiet-line'}>
            {say(reason)}
          </p>
        ))}
      </div>
      {to && (
        <div className="row sponsor-ask">
          <Select label={t('ui.sponsors.whom')} value={to.id} onChange={setChosen}>
            {open.map(({ id, name: seat, order: standsFor }) => (
              <option key={id} value={id}>
                {seat} ({t(`ui.order.${standsFor}`)})
              </option>
            ))}
          </Select>
          <Button icon={Handshake} disabled={busy} onClick={() => propose(to.id)}>
            {t('ui.sponsors.ask')}
          </Button>
        </div>
      )}
    </section>
  );
}
