import { Info, TriangleAlert, WifiOff, X } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from '../store/store';
import { dismissNotice } from '../store/view';
import { useText } from '../text/useText';
import { IconButton } from './Button';

const STAYS_MS = 8000;

/** What has to be said: refusals, confirmations, and a line that is down. Read out when it comes. */
export function Notices() {
  const { t, say } = useText();
  const notice = useStore((s) => s.notice);
  const down = useStore((s) => s.line === 'down' && s.welcome !== null);
  useEffect(() => {
    if (notice?.tone !== 'plain') return;
    const soon = setTimeout(dismissNotice, STAYS_MS);
    return () => clearTimeout(soon);
  }, [notice]);
  return (
    <div className="notices">
      <div role="status">
        {down && (
          <p className="notice warn">
            <WifiOff aria-hidden size="1.2em" />
            <span>{t('ui.line.down')}</span>
          </p>
        )}
        {notice?.tone === 'plain' && (
          <p className="notice">
            <Info aria-hidden size="1.2em" />
            <span>{say(notice.token)}</span>
            <IconButton icon={X} label={t('ui.dismiss')} onClick={dismissNotice} />
          </p>
        )}
      </div>
      <div role="alert">
        {notice?.tone === 'trouble' && (
          <p className="notice trouble">
            <TriangleAlert aria-hidden size="1.2em" />
            <span>{say(notice.token)}</span>
            <IconButton icon={X} label={t('ui.dismiss')} onClick={dismissNotice} />
          </p>
        )}
      </div>
    </div>
  );
}
