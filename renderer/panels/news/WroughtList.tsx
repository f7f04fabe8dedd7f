import type { Film } from '@shared/protocol/contract';
import { useMemo, useState } from 'react';
import { useText } from '../../text/useText';
import { wroughtBy } from '../../text/wrought';
import { Button } from '../../widgets/Button';
import { CameLine, ChangeLine } from './ChangeLine';
import { STOREYS } from './storeys';

/** As many of each storey are told at first. */
const FEW = 3;

interface Props {
  crisis: string;
  turn: number;
  film: Pick<Film, 'before' | 'after' | 'entries'>;
}

/** What a crisis itself changed in the house within a turn, storey by storey, the largest first; each asks why. */
export function WroughtList({ crisis, turn, film }: Props) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const { changes, came } = useMemo(() => wroughtBy(film.entries, crisis), [film.entries, crisis]);
  const storeys = STOREYS.map(({ id, on }) => ({
    id,
    came: came.filter((one) => on.includes(one.on)),
    changes: changes.filter((one) => on.includes(one.on)),
  })).filter((one) => one.came.length + one.changes.length > 0);
  if (storeys.length === 0) return <p className="quiet-line">{t('ui.wrought.none')}</p>;
  const rest = storeys.reduce((sum, one) => sum + Math.max(0, one.changes.length - FEW), 0);
  return (
    <div className="wrought-storeys">
      {storeys.map((storey) => (
        <div key={storey.id}>
          <p id={`wrought-${crisis}-${storey.id}`}>{t(`ui.group.${storey.id}`)}</p>
          <ul className="changed" aria-labelledby={`wrought-${crisis}-${storey.id}`}>
            {storey.came.map((one) => (
              <CameLine key={`${one.kind} ${one.on} ${one.id}`} one={one} film={film} />
            ))}
            {storey.changes.slice(0, all ? storey.changes.length : FEW).map((one) => (
              <ChangeLine key={`${one.on} ${one.id} ${one.field}`} one={one} turn={turn} />
            ))}
          </ul>
        </div>
      ))}
      {rest > 0 && (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('ui.fewer') : t('ui.wrought.more', { count: rest })}
        </Button>
      )}
    </div>
  );
}
