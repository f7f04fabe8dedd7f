import { type PolicyCard, policyCards } from '@shared/views/policies';
import type { LegalOrder, PolicyOrder, Preview } from '@shared/views/seen';
import type { SeatId } from '@shared/world/ids';
import { Check, Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { offerOrder } from '../../commands/pages';
import { ask } from '../../host/ask';
import { addOrder, capitalLeft, orderText, removeOrder, sameAct } from '../../store/drafts';
import { useStore } from '../../store/store';
import { aimAt } from '../../store/view';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Hint } from '../../widgets/Hint';
import { OrderMark } from '../../widgets/OrderMark';
import { Select } from '../../widgets/Select';
import { expectedOf, isSure } from './effects';
import { PreviewList } from './PreviewList';
import { Sponsors } from './Sponsors';

/** One policy: what it is, at whom, what it would do and who would mind, with whom, and the button that drafts it. */
export function PolicyPage({ id, aim }: { id: string; aim?: string }) {
  const { t } = useText();
  const table = useStore((s) => s.table);
  const card = policyCards().find((one) => one.id === id);
  const ways = useMemo(
    () => (table?.legal ?? []).filter(({ order }) => order.policy === id),
    [table?.legal, id],
  );
  if (!table || !card) return null;
  return (
    <div className="policy-page">
      <p className="policy-facts">
        <OrderMark order={card.native} named />
        <span>{t(`ui.storey.${card.storey}`)}</span>
        <cite>{card.source}</cite>
      </p>
      <p>{t(`policy.${id}.text`)}</p>
      {ways.length > 0 ? (
        <Ways ways={ways} card={card} game={table.game} proposed={aim ?? ''} />
      ) : (
        <p className="quiet-line">{t('ui.offer.noneLong')}</p>
      )}
    </div>
  );
}

const targetOf = ({ order }: LegalOrder) => `${order.target.on}:${order.target.id}`;

interface WaysProps {
  ways: readonly LegalOrder[];
  card: PolicyCard;
  game: string;
  /** The target that an adviser named; empty where none did. */
  proposed: string;
}

function Ways({ ways, card, game, proposed }: WaysProps) {
  const { t, name, compare } = useText();
  const drafted = useStore((s) => s.drafts.now);
  const busy = useStore((s) => s.busy);
  const own = drafted.find(({ policy }) => policy === card.id);
  const [aim, setAim] = useState(proposed || (own ? `${own.target.on}:${own.target.id}` : ''));
  const [sponsors, setSponsors] = useState<readonly SeatId[]>(proposed ? [] : (own?.with ?? []));
  const sorted = useMemo(() => {
    const label = (one: LegalOrder) => name(one.order.target.on, one.order.target.id);
    return ways.map((one) => ({ one, label: label(one) })).sort((a, b) => compare(a.label, b.label));
  }, [ways, name, compare]);
  const way = ways.find((one) => targetOf(one) === aim) ?? sorted[0]?.one;
  const order = useMemo((): PolicyOrder | null => {
    if (!way) return null;
    return sponsors.length > 0 ? { ...way.order, with: sponsors } : way.order;
  }, [way, sponsors]);
  const preview = usePreview(game, order);
  const there = order ? drafted.find((one) => sameAct(one, order)) : undefined;
  const same = order !== null && there !== undefined && orderText(there) === orderText(order);
  const cost = preview?.cost ?? way?.cost ?? 0;
  const spare = capitalLeft() + (there ? (way?.cost ?? 0) : 0);
  const dear = cost > spare;

  const draft = () => {
    if (order && !dear && !same) void addOrder(order, order.with ? cost : undefined);
  };
  useEffect(() => {
    offerOrder(draft);
    return () => offerOrder(null);
  });

  const { on, id } = way?.order.target ?? { on: 'none', id: '' };
  useEffect(() => {
    aimAt(on === 'none' || on === 'region' ? null : { on, id });
    return () => aimAt(null);
  }, [on, id]);

  if (!way || !order) return null;
  const aimless = way.order.target.on === 'none';
  return (
    <>
      {!aimless && (
        <Select
          label={t('ui.policy.target')}
          value={targetOf(way)}
          onChange={(value) => {
            setAim(value);
            setSponsors([]);
          }}
        >
          {sorted.map(({ one, label }) => (
            <option key={targetOf(one)} value={targetOf(one)}>
              {label} · {t('ui.cost', { cost: one.cost })}
            </option>
          ))}
        </Select>
      )}
      <div className="row policy-act">
        <span className="policy-cost">
          <b className="cost">{cost}</b> {t('ui.policy.cost', { left: spare })}
        </span>
        {same ? (
          <Button icon={Check} onClick={() => void removeOrder(order)}>
            {t('ui.policy.takeBack')}
          </Button>
        ) : (
          <Button look="main" icon={Plus} disabled={dear || busy} onClick={draft}>
            {t(there ? 'ui.policy.replace' : 'ui.policy.add')}
          </Button>
        )}
      </div>
      {dear && <p className="trouble-line">{t('ui.policy.dear')}</p>}
      {!way.native && <p className="quiet-line">{t('ui.policy.borrowed')}</p>}
      {preview && expectedOf(preview).some((one) => !isSure(one)) && <Hint id="preview" />}
      {preview && <PreviewList preview={preview} />}
      <Sponsors
        key={targetOf(way)}
        game={game}
        order={way.order}
        sponsors={sponsors}
        onAgreed={(seat) => setSponsors((now) => [...now, seat])}
      />
    </>
  );
}

/** What the order is expected to do; null until the host has answered, and where it has no answer. */
function usePreview(game: string, order: PolicyOrder | null): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const key = order ? orderText(order) : '';
  useEffect(() => {
    if (!order) return;
    let stale = false;
    ask('preview', { game, order }).then(
      (one) => !stale && setPreview(one),
      () => !stale && setPreview(null),
    );
    return () => {
      stale = true;
    };
  }, [game, order]);
  return preview && orderText(preview.order) === key ? preview : null;
}
