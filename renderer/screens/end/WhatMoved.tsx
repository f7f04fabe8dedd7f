import type { Table } from '@shared/protocol/contract';
import { CRITERIA } from '../../panels/foot/Criteria';
import { useMoved } from '../../store/moved';
import { gain } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Change } from '../../widgets/Meter';
import { Reasons } from './Reasons';

/** Points by which a criterion must have moved over a game for anyone to ask what moved it. */
const WORTH_ASKING = 0.5;

/** Disorder beside the four: it is moved by other things, and the better the lower. */
const MOVED = [...CRITERIA, 'disorder'] as const;

/** A game in which none of them moved by so many points is said to have been calm. */
const LITTLE = 3;

/** What became of each criterion, and of disorder, over the whole game, and the names behind it. */
export function WhatMoved({ table }: { table: Table }) {
  const { t } = useText();
  const first = table.history[0];
  const last = table.history.at(-1);
  const moved = useMoved(table, 0, last?.turn ?? 0);
  if (!first || !last) return null;
  const most = Math.max(...MOVED.map((of) => Math.abs(last[of] - first[of])));
  const calm = most < LITTLE && (
    <p className="calm">{t('ui.end.calm', { turns: last.turn, points: Math.max(1, Math.ceil(most)) })}</p>
  );
  if (!moved) return calm || null;
  const changed = MOVED.map((of) => ({ of, by: gain(first[of], last[of]) })).filter(
    ({ of, by }) => Math.abs(by) >= WORTH_ASKING && moved.movers[of].length > 0,
  );
  if (changed.length === 0) return calm || null;
  // Both the better or both the worse: the one counts what the other does not.
  const by = (of: 'peace' | 'disorder') => changed.find((one) => one.of === of)?.by ?? 0;
  const apart = by('peace') * by('disorder') > 0;
  return (
    <section className="what-moved">
      {calm}
      <h3>{t('ui.end.moved')}</h3>
      <dl>
        {changed.map(({ of, by }) => (
          <div key={of}>
            <dt>
              {t(`ui.criterion.${of}`)} <Change by={by} good={of === 'disorder' ? 'down' : 'up'} />
            </dt>
            <dd>
              <Reasons movers={moved.movers[of]} world={moved.world} turn={last.turn} />
            </dd>
          </div>
        ))}
      </dl>
      {apart && <p className="quiet-line">{t('ui.end.apart')}</p>}
    </section>
  );
}
