import type { Token } from '@shared/views/seen';
import { useText } from '../../text/useText';

const WEIGHED = ['leadership.stands', 'leadership.scaled'];

/** Beside a leader's verdict that names a share and what was asked for: how the one is counted, whence the other. */
export function Shares({ leadership }: { leadership: Token }) {
  const { t } = useText();
  return WEIGHED.includes(leadership.key) && <small className="shares">{t('ui.crisis.shares')}</small>;
}
