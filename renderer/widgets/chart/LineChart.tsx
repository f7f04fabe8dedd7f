import type { PointerEvent, ReactNode } from 'react';
import { rounded } from '../../text/numbers';
import { spanOf } from './span';

export interface ChartPoint {
  turn: number;
  value: number;
}

export interface ChartLine {
  id: string;
  colour: string;
  points: readonly ChartPoint[];
  /** A sign that tells the line from others where colour does not; a dot where there is none. */
  mark?: ReactNode;
}

interface Props {
  /** What the chart shows, with its values at the turn that is looked at. */
  caption: ReactNode;
  lines: readonly ChartLine[];
  /** Turns of the whole game, so that time runs on to its end. */
  turns: number;
  /** The turn that is looked at: marked here, and in every chart beside this one. */
  at: number;
  onAt: (turn: number) => void;
}

const WIDE = 240;
const HIGH = 60;

/**
 * Numbers over the turns, on a scale that fits them. What it shows stands as a table beside it, so it is not read out.
 * Drawn as plain SVG and not by a library of charts: a game has some dozens of points, and so the lines wear the
 * theme, grow with the size of text and print as they are.
 */
export function LineChart({ caption, lines, turns, at, onAt }: Props) {
  const { low, high } = spanOf(lines.flatMap(({ points }) => points.map(({ value }) => value)));
  const last = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ turn }) => turn)));
  const x = (turn: number) => (turn / Math.max(1, turns)) * WIDE;
  const y = (value: number) => HIGH - ((value - low) / (high - low)) * HIGH;
  const look = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const turn = Math.round(((event.clientX - left) / Math.max(1, width)) * turns);
    onAt(Math.max(0, Math.min(last, turn)));
  };
  return (
    <figure className="line-chart">
      <figcaption>{caption}</figcaption>
      <div className="chart-plot" aria-hidden="true">
        <span className="chart-high">{rounded(high)}</span>
        <span className="chart-low">{rounded(low)}</span>
        <svg
          viewBox={`0 0 ${WIDE} ${HIGH}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          onPointerMove={look}
          onPointerDown={look}
        >
          {[low, (low + high) / 2, high].map((value) => (
            <path key={value} d={`M0 ${y(value)}H${WIDE}`} className="chart-rule" />
          ))}
          <path d={`M${x(at)} 0V${HIGH}`} className="chart-at" />
          {lines.map(({ id, colour, points }) => (
            <path
              key={id}
              d={points.map(({ turn, value }, i) => `${i === 0 ? 'M' : 'L'}${x(turn)} ${y(value)}`).join('')}
              fill="none"
              stroke={colour}
              strokeWidth={2}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {lines.map(({ id, colour, points, mark }) => {
          const here = points.find(({ turn }) => turn === at);
          return (
            here && (
              <i
                key={id}
                className={mark ? 'chart-mark' : 'chart-dot'}
                style={{
                  ...(mark ? {} : { background: colour }),
                  insetInlineStart: `${(x(at) / WIDE) * 100}%`,
                  insetBlockStart: `${(y(here.value) / HIGH) * 100}%`,
                }}
              >
                {mark}
              </i>
            )
          );
        })}
      </div>
    </figure>
  );
}
