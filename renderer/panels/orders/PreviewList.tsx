import type { Preview } from '@shared/views/seen';
import { useState } from 'react';
import { foundedAs } from '../../text/founded';
import { signed } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { expectedOf, isSure, type Turned, turnedOf } from './effects';

const FEW = 6;
const MOST_MINDING = 6;

/** Likely, best and worst in numbers, and who will mind. By the seat's own estimates: they may be wrong. */
export function PreviewList({ preview }: { preview: Preview }) {
  const { t, ref, name, value, field } = useText();
  const [all, setAll] = useState(false);
  const moves = expectedOf(preview).filter(({ on, field: moved }) => on !== 'dyad' || moved !== 'amity');
  const turned = turnedOf(preview).filter(({ kind, on }) => !(kind === 'create' && on === 'dyad'));
  const minding = preview.minds.filter(({ amount }) => amount < -0.05).slice(0, MOST_MINDING);
  const pleased = preview.minds
    .filter(({ amount }) => amount > 0.05)
    .slice(-MOST_MINDING)
    .reverse();
  const nameOfTurned = ({ on, id, value: named, parties }: Turned) =>
    parties
      ? t('ui.subject.between', {
          kind: t(`ui.treaty.${named}`),
          parties: parties.map((one) => name('state', one)).join(', '),
        })
      : (foundedAs(named)?.name ?? named) || name(on, id);
  const shown = all ? moves : moves.slice(0, FEW);
  return (
    <section className="preview">
      <h3>{t('ui.preview')}</h3>
      {moves.length + turned.length === 0 && <p className="quiet-line">{t('ui.preview.nothing')}</p>}
      {turned.length > 0 && (
        <ul className="preview-turned">
          {turned.map((one) => (
            <li key={`${one.kind} ${one.on} ${one.id} ${one.field}`}>
              {one.kind === 'set'
                ? t('ui.preview.set', { what: ref(one), value: value(one.value) })
                : t(`ui.preview.${one.kind}`, { what: nameOfTurned(one) })}
            </li>
          ))}
        </ul>
      )}
      {moves.length > 0 && (
        <table className="preview-moves">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{t('ui.preview.what')}</span>
              </th>
              <th scope="col">{t('ui.preview.likely')}</th>
              <th scope="col">{t('ui.preview.range')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={`${one.on} ${one.id} ${one.field}`}>
                <th scope="row">
                  {one.on === 'system' ? ref(one) : `${name(one.on, one.id)}: ${field(one)}`}
                </th>
                <td>{signed(one.likely)}</td>
                <td className="faint">
                  {isSure(one) ? t('ui.preview.sure') : `${signed(one.low)} … ${signed(one.high)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moves.length > FEW && (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'ui.fewer' : 'ui.more', { count: moves.length - FEW })}
        </Button>
      )}
      <Minds title={t('ui.preview.minds')} list={minding} />
      <Minds title={t('ui.preview.welcomes')} list={pleased} />
      {minding.length + pleased.length > 0 && <p className="quiet-line">{t('ui.preview.why')}</p>}
    </section>
  );
}

function Minds({ title, list }: { title: string; list: Preview['minds'] }) {
  const { name } = useText();
  if (list.length === 0) return null;
  return (
    <p className="minds">
      <span>{title}</span>{' '}
      {list.map(({ state, amount }) => (
        <span key={state} className="mind">
          {name('state', state)} <b>{signed(amount)}</b>
        </span>
      ))}
    </p>
  );
}
