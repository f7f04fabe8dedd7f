import type { LedgerEntry } from '@shared/views/record';
import type { Why, WhyLink } from '@shared/views/why';
import type { FieldRef } from '@shared/world/world';
import { useEffect, useState } from 'react';
import { ask, Refused } from '../../host/ask';
import { useShownTable } from '../../store/shown';
import { useStore } from '../../store/store';
import { signed } from '../../text/numbers';
import { type Text, useText } from '../../text/useText';
import { Pair } from './Pair';

const FEW = 12;

/** Why a number is what it is: where it stood, what moved it, and what moved that. */
export function WhySheet({ subject, turn }: { subject: FieldRef; turn: number }) {
  const text = useText();
  const { t, value, say } = text;
  const game = useStore((s) => s.table?.game ?? '');
  const world = useShownTable()?.world;
  const [answer, setAnswer] = useState<Why | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { on, id, field } = subject;
  useEffect(() => {
    let stale = false;
    setAnswer(null);
    setRefused(null);
    ask('why', { game, turn, subject: { on, id, field } }).then(
      (one) => !stale && setAnswer(one),
      (error) => !stale && error instanceof Refused && setRefused(error),
    );
    return () => {
      stale = true;
    };
  }, [game, turn, on, id, field]);
  if (refused) return <p className="quiet-line">{say(refused.reason)}</p>;
  if (!answer) return <p className="quiet-line">{t('ui.why.asking')}</p>;
  return (
    <div className="why-sheet">
      {on === 'dyad' && world && <Pair id={id} world={world} />}
      <dl className="why-now">
        <div>
          <dt>{t('ui.why.now', { turn })}</dt>
          <dd>{value(answer.value)}</dd>
        </div>
        <div>
          <dt>{t('ui.why.start')}</dt>
          <dd>{value(answer.start)}</dd>
        </div>
      </dl>
      {answer.changes.length === 0 ? (
        <p className="quiet-line">{t('ui.why.never')}</p>
      ) : (
        <Links links={answer.changes.slice(0, FEW)} deep={0} />
      )}
      {answer.changes.length > FEW && (
        <p className="quiet-line">{t('ui.why.earlier', { count: answer.changes.length - FEW })}</p>
      )}
    </div>
  );
}

function Links({ links, deep }: { links: readonly WhyLink[]; deep: number }) {
  const text = useText();
  return (
    <ol className="why-links">
      {links.map((link, i) => (
        // Two changes of one number in one turn differ by nothing but their place.
        <li key={`${link.turn} ${link.entry?.n ?? `hidden ${i}`}`}>
          <Link link={link} text={text} deep={deep} />
        </li>
      ))}
    </ol>
  );
}

function Link({ link, text, deep }: { link: WhyLink; text: Text; deep: number }) {
  const { t, say, name, ref } = text;
  const { entry, amount, order, rule, because } = link;
  const moved = amount !== null ? signed(amount) : entry ? turned(entry, text) : '';
  const title = rule ? say(rule.title) : t('ui.why.hidden');
  const line = (
    <>
      <span className="why-what">
        <strong>{title}</strong>
        <small>
          {[t('ui.why.turn', { turn: link.turn }), rule?.source, deep > 0 && entry ? ref(entry) : undefined]
            .filter(Boolean)
            .join(' · ')}
        </small>
        {order && (
          <small>
            {t('ui.why.order', { seat: `seat:${order.seat}`, policy: `policy:${order.order.policy}` })}
            {order.order.target.on !== 'none' && ` · ${name(order.order.target.on, order.order.target.id)}`}
          </small>
        )}
        {entry?.note && <small>{say(entry.note)}</small>}
        {because.length > 0 && <small className="why-deeper">{t('ui.why.because')}</small>}
      </span>
      <b className={amount !== null && amount < 0 ? 'down' : 'up'}>{moved}</b>
    </>
  );
  if (because.length === 0) return <div className="why-link">{line}</div>;
  return (
    <details>
      <summary className="why-link">{line}</summary>
      <Links links={because} deep={deep + 1} />
    </details>
  );
}

/** A word that became another, or something that came or went. */
function turned({ kind, before, after }: LedgerEntry, { t, value }: Text): string {
  if (kind === 'create') return t('ui.why.came');
  return kind === 'end' ? t('ui.why.ended') : `${value(before)} → ${value(after)}`;
}
