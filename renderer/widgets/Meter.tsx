import { ArrowDown, ArrowUp, Minus } from 'lucide-react';
import { signed } from '../text/numbers';
import { useText } from '../text/useText';

/** A bar of 0–100. Said in numbers elsewhere, so it is not read out. */
export function Bar({ value, from = 0, order }: { value: number; from?: number; order?: string }) {
  const at = Math.max(0, Math.min(100, ((value - from) / (100 - from)) * 100));
  return (
    <span className="bar" aria-hidden>
      <span style={{ inlineSize: `${at}%`, ...(order ? { background: `var(--order-${order})` } : {}) }} />
    </span>
  );
}

/** By how much a number has moved; an arrow and a signed number, good or bad only where that is meant. */
export function Change({ by, good }: { by: number; good?: 'up' | 'down' }) {
  const { t } = useText();
  const flat = Math.abs(by) < 0.05;
  const Icon = flat ? Minus : by > 0 ? ArrowUp : ArrowDown;
  const tone = flat || !good ? 'even' : by > 0 === (good === 'up') ? 'good' : 'bad';
  return (
    <span className={`change ${tone}`}>
      <Icon aria-hidden size="0.95em" strokeWidth={2.2} />
      <span aria-hidden>{signed(by)}</span>
      <span className="unseen">{t('ui.change', { by: signed(by) })}</span>
    </span>
  );
}
