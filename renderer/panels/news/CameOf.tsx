import type { Film } from '@shared/protocol/contract';
import type { PlayedOrder } from '@shared/views/record';
import type { Preview } from '@shared/views/seen';
import { signed } from '../../text/numbers';
import { useText } from '../../text/useText';
import { cameOtherwise } from './came';

const MOST = 3;

/** Beside an order of one's own what it was expected to do, wherever that came otherwise, and why. */
export function CameOf({ played, preview, film }: { played: PlayedOrder; preview: Preview; film: Film }) {
  const { t, ref } = useText();
  // Why it was not carried out has been said.
  if (played.result !== 'done') return null;
  const otherwise = cameOtherwise(preview, played.id, film.entries).slice(0, MOST);
  if (otherwise.length === 0) return <small>{t('ui.came.same')}</small>;
  return otherwise.map(({ on, id, field, likely, low, high, came, why }) => (
    <small key={`${on} ${id} ${field}`}>
      {t('ui.came.line', { what: ref({ on, id, field }), came: signed(came), likely: signed(likely) })} (
      {t(`ui.came.${why}`, { low: signed(low), high: signed(high) })})
    </small>
  ));
}
