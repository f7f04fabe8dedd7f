import type { Film } from '@shared/protocol/contract';
import { useMemo, useState } from 'react';
import { comings, type NetChange, netChanges } from '../../text/changes';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { CameLine, ChangeLine } from './ChangeLine';
import { STOREYS } from './storeys';

const FEW = 5;

/** Every number that moved in a turn, by storey; each line asks why. */
export function Changes({ film }: { film: Film }) {
  const { t } = useText();
  const came = useMemo(() => comings(film.entries), [film]);
  const changes = useMemo(() => {
    // What did not outlast the turn has no numbers that anyone could still ask about.
    const passed = new Set(came.flatMap(({ kind, on, id }) => (kind === 'passed' ? [`${on} ${id}`] : [])));
    return netChanges(film.entries).filter(({ on, id }) => !passed.has(`${on} ${id}`));
  }, [film, came]);
  return (
    <section className="changes">
      <h3>{t('ui.news.changes')}</h3>
      {STOREYS.map(({ id, on }) => {
        const own = changes.filter((one) => on.includes(one.on));
        const news = came.filter((one) => on.includes(one.on) && one.on !== 'dyad' && one.on !== 'crisis');
        if (own.length + news.length === 0) return null;
        return (
          <ChangeGroup key={id} title={t(`ui.group.${id}`)} changes={own} turn={film.turn}>
            {news.map((one) => (
              <CameLine key={`${one.kind} ${one.on} ${one.id}`} one={one} film={film} />
            ))}
          </ChangeGroup>
        );
      })}
      {changes.length + came.length === 0 && <p className="quiet-line">{t('news.quiet')}</p>}
    </section>
  );
}

interface GroupProps {
  title: string;
  changes: readonly NetChange[];
  turn: number;
  children: React.ReactNode;
}

function ChangeGroup({ title, changes, turn, children }: GroupProps) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, FEW);
  return (
    <div className="change-group">
      <h4>{title}</h4>
      <ul className="changed">
        {children}
        {shown.map((one) => (
          <ChangeLine key={`${one.on} ${one.id} ${one.field}`} one={one} turn={turn} />
        ))}
      </ul>
      {changes.length > FEW && (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'ui.fewer' : 'ui.more', { count: changes.length - FEW })}
        </Button>
      )}
    </div>
  );
}
