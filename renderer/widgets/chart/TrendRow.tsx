import { gain, level, reading } from '../../text/numbers';
import { Change } from '../Meter';
import { Sparkline } from './Sparkline';

interface Props {
  label: string;
  /** The last turns, the latest last. */
  values: readonly (number | null)[];
  good?: 'up' | 'down';
  /** It is a reading of the world rather than a number of it. */
  reads?: boolean;
}

/** One number of a hover card: how it stands, how it went over the last turns, and by how much since the one before. */
export function TrendRow({ label, values, good, reads = false }: Props) {
  const [now, before] = [values.at(-1), values.at(-2)];
  return (
    <span className="trend-row">
      <span>{label}</span>
      <Sparkline values={values} />
      <b>{typeof now === 'number' ? (reads ? reading : level)(now) : '–'}</b>
      {typeof now === 'number' && typeof before === 'number' && (
        <Change by={reads ? gain(before, now) : now - before} {...(good ? { good } : {})} />
      )}
    </span>
  );
}
