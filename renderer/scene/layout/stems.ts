import { clamp, type Point, type Rect } from './geometry';
import type { Form, Wanting } from './labelSpots';

/** A straight line from a disc to a name that stands off. */
export interface Line {
  from: Point;
  to: Point;
}

/** How far off a name may stand, in heights of a line of text, the nearest first. */
const FAR = [1, 1.8, 2.7, 3.7, 4.8, 6] as const;
/** Directions that are tried at each distance: nearly level ones last, since they lie along the rows of discs. */
const WAYS = [90, 270, 60, 120, 240, 300, 75, 105, 255, 285, 30, 150, 210, 330, 0, 180] as const;

/** A level line that is longer than this is taken for part of what it lies beside: only where there is nothing else. */
const LONG = 3;

/** Every way at every distance, the nearest first and long level lines last. */
const TRIES = FAR.flatMap((far) => WAYS.map((degrees) => ({ far, degrees }))).sort(
  (a, b) => Number(isLong(a)) - Number(isLong(b)),
);

function isLong({ far, degrees }: { far: number; degrees: number }): boolean {
  return degrees % 180 === 0 && far >= LONG;
}

/** Middles of the places off a disc that its name is offered. */
export function spotsOff(one: Wanting, { width, height }: Form): { x: number; y: number; side: 'off' }[] {
  return TRIES.map(({ far, degrees }) => {
    const angle = (degrees / 180) * Math.PI;
    const reach = one.r + one.clear + far * height;
    return {
      x: one.x + Math.cos(angle) * (reach + width / 2),
      y: one.y + Math.sin(angle) * (reach + height / 2),
      side: 'off' as const,
    };
  });
}

/** From the rim of a disc to the nearest edge of its name. */
export const stemOf = (one: Wanting, box: Rect): Line => lineTo(one, one.r + one.clear, box);

/** From so far around a point to the nearest edge of a box. */
export function lineTo(at: Point, rim: number, box: Rect): Line {
  const to = { x: clamp(at.x, box.x, box.x + box.w), y: clamp(at.y, box.y, box.y + box.h) };
  const dx = to.x - at.x;
  const dy = to.y - at.y;
  const far = Math.max(1, Math.hypot(dx, dy));
  return { from: { x: at.x + (dx / far) * rim, y: at.y + (dy / far) * rim }, to };
}

/** Does a line pass through a rectangle? */
export function crosses({ from, to }: Line, box: Rect, gap = 0): boolean {
  let enter = 0;
  let leave = 1;
  for (const [start, step, low, high] of [
    [from.x, to.x - from.x, box.x - gap, box.x + box.w + gap],
    [from.y, to.y - from.y, box.y - gap, box.y + box.h + gap],
  ] as const) {
    if (Math.abs(step) < 1e-9) {
      if (start < low || start > high) return false;
      continue;
    }
    const a = (low - start) / step;
    const b = (high - start) / step;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave;
}

/** Does a line pass over a disc? */
export function passes({ from, to }: Line, disc: Point & { r: number }): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = clamp(((disc.x - from.x) * dx + (disc.y - from.y) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return Math.hypot(from.x + dx * along - disc.x, from.y + dy * along - disc.y) < disc.r + 1;
}

/** Do two lines cross? */
export function meet(a: Line, b: Line): boolean {
  const side = (line: Line, p: Point) =>
    (line.to.x - line.from.x) * (p.y - line.from.y) - (line.to.y - line.from.y) * (p.x - line.from.x);
  return side(a, b.from) * side(a, b.to) <= 0 && side(b, a.from) * side(b, a.to) <= 0;
}
