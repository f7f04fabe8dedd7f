import { rounded } from '../../text/numbers';
import { Change } from '../Meter';
import { Sparkline } from './Sparkline';

interface Props {
  label: string;
  /** The last turns, the latest last. */
  values: readonly (number | null)[];
  good?: 'up' | 'down';
}

/** One number of a hover card: how it stands, how it went over the last turns, and by how much since the one before. */
export function TrendRow({ label, values, good }: Props) {
  const [now, before] = [values.at(-1), values.at(-2)];
  return (
    <span className="trend-row">
      <span>{label}</span>
      <Sparkline values={values} />
      <b>{typeof now === 'number' ? rounded(now) : '–'}</b>
      {typeof now === 'number' && typeof before === 'number' && (
        <Change by={now - before} {...(good ? { good } : {})} />
      )}
    </span>
  );
}
