import type { Film } from '@shared/protocol/contract';
import { askWhy } from '../../store/view';
import type { Coming, NetChange } from '../../text/changes';
import { capital, nameOf } from '../../text/names';
import { course, level, signed } from '../../text/numbers';
import { useText } from '../../text/useText';

/** One number that moved: whose it is, by how much, from where to where; a press asks why. */
export function ChangeLine({ one, turn }: { one: NetChange; turn: number }) {
  const { t, ref, value } = useText();
  const { on, id, field, before, after, by } = one;
  const span =
    typeof after === 'number' && typeof before === 'number'
      ? level(before) === level(after)
        ? level(before)
        : course(before, after)
      : `${value(before)} → ${value(after)}`;
  return (
    <li>
      <button type="button" className="change-line" onClick={() => askWhy({ on, id, field }, turn)}>
        <span>{ref(one)}</span>
        <span className="change-by">{by === 0 ? span : signed(by)}</span>
        <span className="change-span">{by === 0 ? '' : span}</span>
        <span className="why">{t('ui.why.ask')}</span>
      </button>
    </li>
  );
}

/** Someone or something that came to be, came to an end, or did both within the turn. */
export function CameLine({ one, film }: { one: Coming; film: Pick<Film, 'before' | 'after'> }) {
  const { t } = useText();
  const { kind, on, id, crisis } = one;
  // What is gone is named by the world that still had it.
  const what = capital(nameOf(kind === 'end' ? film.before : film.after, on, id));
  const told =
    kind === 'passed' && on === 'war' && crisis
      ? t('ui.change.passed.war', { crisis: nameOf(film.after, 'crisis', crisis) })
      : t(`ui.change.${kind}`, { what });
  return <li className="came">{told}</li>;
}
