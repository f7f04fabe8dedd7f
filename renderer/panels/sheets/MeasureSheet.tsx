import { useShownTable } from '../../store/shown';
import type { MeasureName } from '../../store/types';
import { reading as told } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Gloss } from '../../widgets/Gloss';
import { Parts } from './MeasureParts';
import { RegimeSheet } from './RegimeSheet';

/** What a measure is made of, and which numbers of the world move it most. */
export function MeasureSheet({ name }: { name: MeasureName }) {
  const { t } = useText();
  const table = useShownTable();
  if (!table) return null;
  const { measures } = table;
  if (name === 'regime') return <RegimeSheet table={table} />;
  const reading =
    name === 'score' ? table.score : name === 'disorder' ? measures.order.disorder : measures[name];
  if (!reading) return null;
  const order = table.seats.find(({ id }) => id === table.seat)?.order;
  return (
    <div className="measure-sheet">
      <p className="measure-head">
        <strong>{told(reading.value)}</strong>
        <span>
          {name === 'score' ? (
            t(`ui.objective.${order ?? 'liberal'}`)
          ) : (
            <Gloss term={name}>{t(`gloss.${name}.short`)}</Gloss>
          )}
        </span>
      </p>
      <Parts reading={reading} played={table.history.length > 1} />
      {name !== 'score' && name !== 'disorder' && <p className="quiet-line">{t('measure.tension')}</p>}
    </div>
  );
}
