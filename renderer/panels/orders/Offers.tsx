import type { Storey } from '@shared/world/ids';
import { Check } from 'lucide-react';
import { openPolicy } from '../../store/view';
import { useText } from '../../text/useText';
import { Cost } from '../../widgets/Cost';
import { OrderMark } from '../../widgets/OrderMark';
import type { Offer } from './offer';

export type Shown = 'legal' | 'native' | 'all';

interface Props {
  storey: Storey;
  offers: readonly Offer[];
  drafted: (policy: string) => boolean;
}

/** The policies of one storey, each with its order, where it can aim and what it costs. */
export function Offers({ storey, offers, drafted }: Props) {
  const { t } = useText();
  if (offers.length === 0) return null;
  return (
    <section className="offers">
      <h3>{t(`ui.storey.${storey}`)}</h3>
      <ul>
        {offers.map((offer) => {
          const { card, legal, affordable, least, most } = offer;
          return (
            <li key={card.id}>
              <button
                type="button"
                className={`offer ${affordable ? '' : 'faint'}`}
                onClick={() => openPolicy(card.id)}
              >
                <OrderMark order={card.native} />
                <span>
                  <strong>{t(`policy.${card.id}.title`)}</strong>
                  <small>{reach(offer)}</small>
                </span>
                {drafted(card.id) && <Check aria-label={t('ui.draft.in')} size="1.1em" strokeWidth={2.4} />}
                {legal.length > 0 && <Cost of={least === most ? least : `${least}–${most}`} />}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function reach({ legal, affordable }: Offer): string {
    const [only] = legal;
    if (!only) return t('ui.offer.none');
    if (!affordable) return t('ui.offer.dear');
    return only.order.target.on === 'none'
      ? t('ui.offer.atOnce')
      : t('ui.offer.targets', { count: legal.length });
  }
}
