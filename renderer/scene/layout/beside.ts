import type { Frame } from './frame';
import { overlaps, type Point, type Rect } from './geometry';

/** Something in the picture by its middle, half its width and half its height. */
export interface Spot extends Point {
  w: number;
  h: number;
}

/** Where a plate about something stands: above it, below or aside, on the canvas, wherever it covers the fewest names. */
export function beside(
  spot: Spot,
  w: number,
  h: number,
  { width, height, scale }: Pick<Frame, 'width' | 'height' | 'scale'>,
  names: readonly Rect[],
): Rect {
  const gap = 10 * scale;
  const [above, below] = [spot.y - spot.h - gap - h, spot.y + spot.h + gap];
  const [left, right] = [spot.x - spot.w - gap - w, spot.x + spot.w + gap];
  const onCanvas = (x: number, y: number): Rect => ({
    x: Math.max(4, Math.min(width - w - 4, x)),
    y: Math.max(4, Math.min(height - h - 4, y)),
    w,
    h,
  });
  const tried = [
    onCanvas(spot.x - w / 2, above),
    onCanvas(spot.x - w / 2, below),
    onCanvas(right, spot.y - h / 2),
    onCanvas(left, spot.y - h / 2),
    onCanvas(right, above + h / 2),
    onCanvas(left, above + h / 2),
  ];
  const own = { x: spot.x - spot.w, y: spot.y - spot.h, w: 2 * spot.w, h: 2 * spot.h };
  // What it is about is never covered while there is another place.
  const covered = (box: Rect) =>
    names.filter((name) => overlaps(box, name)).length + (overlaps(box, own) ? names.length + 1 : 0);
  return tried.reduce((best, box) => (covered(box) < covered(best) ? box : best));
}
