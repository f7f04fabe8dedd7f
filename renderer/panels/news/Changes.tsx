import type { Film } from '@shared/protocol/contract';
import type { SubjectKind } from '@shared/world/world';
import { useMemo, useState } from 'react';
import { askWhy } from '../../store/view';
import { type Coming, comings, type NetChange, netChanges } from '../../text/changes';
import { capital, nameOf } from '../../text/names';
import { course, signed } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';

const GROUPS: readonly { id: string; on: readonly SubjectKind[] }[] = [
  { id: 'system', on: ['system', 'order', 'crisis'] },
  { id: 'top', on: ['institution'] },
  { id: 'middle', on: ['state', 'dyad', 'treaty', 'war'] },
  { id: 'ground', on: ['people', 'movement', 'corporation'] },
  { id: 'seats', on: ['seat'] },
];
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
  const told = ({ kind, on, id, crisis }: Coming) => {
    if (kind === 'passed' && on === 'war' && crisis)
      return t('ui.change.passed.war', { crisis: nameOf(film.after, 'crisis', crisis) });
    // What is gone is named by the world that still had it.
    return t(`ui.change.${kind}`, {
      what: capital(nameOf(kind === 'end' ? film.before : film.after, on, id)),
    });
  };
  return (
    <section className="changes">
      <h3>{t('ui.news.changes')}</h3>
      {GROUPS.map(({ id, on }) => {
        const own = changes.filter((one) => on.includes(one.on));
        const news = came.filter((one) => on.includes(one.on) && one.on !== 'dyad' && one.on !== 'crisis');
        if (own.length + news.length === 0) return null;
        return (
          <ChangeGroup key={id} title={t(`ui.group.${id}`)} changes={own} turn={film.turn}>
            {news.map((one) => (
              <li key={`${one.kind} ${one.on} ${one.id}`} className="came">
                {told(one)}
              </li>
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
  const { t, ref, value } = useText();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, FEW);
  const line = (one: NetChange) =>
    typeof one.after === 'number' && typeof one.before === 'number'
      ? course(one.before, one.after)
      : `${value(one.before)} → ${value(one.after)}`;
  return (
    <div className="change-group">
      <h4>{title}</h4>
      <ul>
        {children}
        {shown.map((one) => (
          <li key={`${one.on} ${one.id} ${one.field}`}>
            <button
              type="button"
              className="change-line"
              onClick={() => askWhy({ on: one.on, id: one.id, field: one.field }, turn)}
            >
              <span>{ref(one)}</span>
              <span className="change-by">{one.by === 0 ? line(one) : signed(one.by)}</span>
              <span className="change-span">{one.by === 0 ? '' : line(one)}</span>
              <span className="why">{t('ui.why.ask')}</span>
            </button>
          </li>
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
