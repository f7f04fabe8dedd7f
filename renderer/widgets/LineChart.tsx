import { useId } from 'react';
import { rounded } from '../text/numbers';
import { Change } from './Meter';

export interface ChartPoint {
  turn: number;
  value: number;
}

interface Props {
  title: string;
  points: readonly ChartPoint[];
  /** Turns of the whole game, so that time runs on to its end. */
  turns: number;
  good?: 'up' | 'down';
  colour?: string;
  /** The course in words, for those who do not see the line. */
  summary: string;
}

const WIDE = 240;
const HIGH = 56;
const EDGE = 4;

/** One number over the turns, 0–100, drawn small: the line, its last point and what it stands at. */
export function LineChart({ title, points, turns, good, colour, summary }: Props) {
  const id = useId();
  const last = points.at(-1);
  const before = points.at(-2);
  const x = (turn: number) => EDGE + (turn / Math.max(1, turns)) * (WIDE - 2 * EDGE);
  const y = (value: number) => HIGH - EDGE - (Math.max(0, Math.min(100, value)) / 100) * (HIGH - 2 * EDGE);
  const path = points.map(({ turn, value }, i) => `${i === 0 ? 'M' : 'L'}${x(turn)} ${y(value)}`).join('');
  const line = colour ?? 'var(--colour-ink)';
  return (
    <figure className="line-chart">
      <figcaption>
        <span>{title}</span>
        {last && <strong>{rounded(last.value)}</strong>}
        {last && before && <Change by={last.value - before.value} {...(good ? { good } : {})} />}
      </figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-labelledby={id} preserveAspectRatio="none">
        <title id={id}>{summary}</title>
        <path d={`M${EDGE} ${y(50)}H${WIDE - EDGE}`} className="chart-middle" />
        <path d={`M${EDGE} ${y(0)}H${WIDE - EDGE}`} className="chart-ground" />
        <path d={path} fill="none" stroke={line} strokeWidth={2} vectorEffect="non-scaling-stroke" />
        {last && <circle cx={x(last.turn)} cy={y(last.value)} r={3} fill={line} />}
      </svg>
    </figure>
  );
}
