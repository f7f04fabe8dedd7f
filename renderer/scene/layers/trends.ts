import { Container } from 'pixi.js';
import { signed } from '../../text/numbers';
import { TYPE } from '../../tokens/tokens';
import type { Frame } from '../layout/frame';
import type { Trend } from '../types';
import { drawing, Pool, redraw, type Stock, skin, type View } from './layer';

/** A line of the last turns is at least so many points high, so that a twitch does not look like a fall. */
const LEAST_SPAN = 6;
/** Smaller changes than this round to nothing. */
const LEAST_CHANGE = 0.05;

/** Rows under the figures of whatever is pointed at: a number, how it went over the last turns, and by how much. */
interface TrendRows {
  node: Container;
  /** Writes the rows with their upper left corner at 0, 0; returns how much room they take. */
  sync(trends: readonly Trend[], view: View): { w: number; h: number };
}

export function trendRows({ lettering }: Stock): TrendRows {
  const node = new Container();
  const lines = drawing();
  const labels = new Pool(node, () => lettering(0, 0.5));
  const figures = new Pool(node, () => lettering(1, 0.5));
  const changes = new Pool(node, () => lettering(0, 0.5));
  node.addChild(lines);
  return {
    node,
    sync(trends, { palette, picture: { frame } }) {
      const known = trends.filter(({ values }) => typeof values.at(-1) === 'number');
      const line = frame.font.small * 1.45;
      const gap = frame.font.small * 0.7;
      const spark = 46 * frame.scale;
      let widest = 0;
      let room = 0;
      let far = 0;
      for (const { label, values } of known) {
        const text = labels.get(label);
        text.write(label, { size: frame.font.small, align: 'left' });
        text.tint = palette.muted;
        widest = Math.max(widest, text.width);
        const figure = figures.get(label);
        figure.write(String(Math.round(values.at(-1) ?? 0)), {
          size: frame.font.small,
          weight: TYPE.weight.strong,
        });
        figure.tint = palette.ink;
        room = Math.max(room, figure.width);
        const change = changes.get(label);
        change.write(changeOf(values), { size: frame.font.small, align: 'left' });
        change.tint = palette.ink;
        far = Math.max(far, change.value === '' ? 0 : change.width + gap * 0.6);
      }
      const sparkX = widest + gap;
      const figureX = sparkX + spark + gap + room;
      known.forEach(({ label }, i) => {
        const y = (i + 0.5) * line;
        labels.get(label).position.set(0, y);
        figures.get(label).position.set(figureX, y);
        changes.get(label).position.set(figureX + gap * 0.6, y);
      });
      for (const pool of [labels, figures, changes]) pool.rest();
      const key = `${skin(palette)} ${sparkX} ${spark} ${line} ${known.map(({ values }) => values.join(' ')).join('|')}`;
      redraw(lines, key, (g) => {
        known.forEach(({ values }, i) => {
          const points = pointsOf(values, spark, frame, line);
          const top = (i + 0.5) * line;
          points.forEach(({ x, y }, at) => {
            if (at === 0) g.moveTo(sparkX + x, top + y);
            else g.lineTo(sparkX + x, top + y);
          });
          const last = points.at(-1);
          if (!last || points.length < 2) return;
          g.stroke({ width: 1.5 * frame.scale, color: palette.ink });
          g.circle(sparkX + last.x, top + last.y, 2.3 * frame.scale).fill(palette.ink);
        });
      });
      return known.length === 0 ? { w: 0, h: 0 } : { w: figureX + far, h: known.length * line };
    },
  };
}

/** “+2.4” since the turn before; nothing where nothing is known of it, or nothing changed. */
function changeOf(values: Trend['values']): string {
  const [before, now] = [values.at(-2), values.at(-1)];
  if (typeof before !== 'number' || typeof now !== 'number' || Math.abs(now - before) < LEAST_CHANGE)
    return '';
  return `${now > before ? '↑' : '↓'} ${signed(now - before)}`;
}

/** The last turns as a line around 0, the first at the left. */
function pointsOf(values: Trend['values'], width: number, frame: Frame, line: number) {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const [low, high] = [Math.min(...known.map((o) => o.value)), Math.max(...known.map((o) => o.value))];
  const span = Math.max(LEAST_SPAN, high - low);
  const height = line - 5 * frame.scale;
  return known.map(({ value, at }) => ({
    x: (at / Math.max(1, values.length - 1)) * width,
    y: -((value - (low + high) / 2) / span) * height,
  }));
}
