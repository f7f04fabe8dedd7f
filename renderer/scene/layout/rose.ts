import type { Frame } from './frame';
import { overlaps, type Point, type Rect, touchesDisc } from './geometry';
import type { Placed } from './place';

/** Radius of the compass rose, in sizes of the smallest text; its letter stands above it. */
export const roseRadius = ({ font }: Frame) => font.tiny * 0.85;

/**
 * The corner of the floor for the rose that says which way is north: the first of three that no disc and no name
 * takes; null where none is free.
 */
export function roseSpot(discs: readonly Placed[], taken: readonly Rect[], frame: Frame): Point | null {
  const { floor, font } = frame;
  const r = roseRadius(frame);
  const edge = r + 8 * frame.scale;
  const above = font.tiny * 1.2;
  const [left, right] = [floor.x + edge, floor.x + floor.w - edge];
  const [top, foot] = [floor.y + edge + above, floor.y + floor.h - edge];
  const corners = [
    { x: right, y: foot },
    { x: right, y: top },
    { x: left, y: top },
  ];
  const isFree = ({ x, y }: Point) => {
    const box = { x: x - r, y: y - r - above, w: 2 * r, h: 2 * r + above };
    return (
      !taken.some((other) => overlaps(box, other, 4)) && !discs.some((disc) => touchesDisc(box, disc, 4))
    );
  };
  return corners.find(isFree) ?? null;
}
