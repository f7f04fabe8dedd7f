import { CIRCLES, type Circle } from '@shared/world/circles';
import { type Point, type Rect, touchesDisc } from './geometry';
import type { Placed } from './place';

interface Rings {
  centre: Point;
  /** Eight edges in pixels, the first 0. */
  edges: readonly number[];
  discs: readonly Placed[];
  width: (circle: Circle) => number;
  height: number;
}

/** Steps to either side of the top, and then of the foot, in which a free place is looked for. */
const STEP = 0.07;
const STEPS = 9;

/**
 * Where the names of the seven rings stand: level, in their own ring, at the top or as near to it as no disc is in the
 * way, else at the foot. A name that finds no such place stands at the top all the same.
 */
export function ringNames({ centre, edges, discs, width, height }: Rings): Rect[] {
  return CIRCLES.map((circle, ring): Rect => {
    const w = width(circle);
    const outer = edges[ring + 1] ?? 0;
    const inner = edges[ring] ?? 0;
    const at = (angle: number): Rect => {
      const up = outer - 2 - height / 2;
      return {
        x: centre.x + Math.sin(angle) * up - w / 2,
        y: centre.y - Math.cos(angle) * up - height / 2,
        w,
        h: height,
      };
    };
    const isFree = (box: Rect) => {
      const far = corners(box).map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
      return (
        Math.max(...far) < outer + height * 0.6 &&
        Math.min(...far) > inner - height * 0.25 &&
        !discs.some((disc) => touchesDisc(box, disc, 2))
      );
    };
    for (const middle of [0, Math.PI])
      for (let step = 0; step <= 2 * STEPS; step++) {
        const off = ((step + 1) >> 1) * STEP * (step % 2 === 0 ? 1 : -1);
        const box = at(middle + off);
        if (step === 0 && middle === 0 ? !discs.some((disc) => touchesDisc(box, disc, 2)) : isFree(box))
          return box;
      }
    return at(0);
  });
}

const corners = ({ x, y, w, h }: Rect): Point[] => [
  { x, y },
  { x: x + w, y },
  { x, y: y + h },
  { x: x + w, y: y + h },
];
