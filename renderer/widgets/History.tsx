import type { Token } from '@shared/views/seen';
import { useText } from '../text/useText';

/** What history did at this step of a crisis: to be opened by whoever wants to compare, after making up one's mind. */
export function History({ token }: { token: Token | undefined }) {
  const { t, say } = useText();
  if (!token) return null;
  return (
    <details className="history">
      <summary>{t('ui.crisis.history')}</summary>
      <p>{say(token)}</p>
    </details>
  );
}
