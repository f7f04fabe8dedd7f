import { overlaps, type Point, type Rect } from './geometry';

/** A plate that would like to stand above a point. */
export interface Plate extends Point {
  id: string;
  w: number;
  h: number;
}

/**
 * Where plates stand that must not cover one another and not leave the canvas: above their points, or moved up,
 * down or aside; whoever finds no free place goes without. The first are asked first, and what is `kept` is kept free. Middles of the plates.
 */
export function placePlates(
  plates: readonly Plate[],
  width: number,
  height: number,
  kept: readonly Rect[] = [],
): Map<string, Point> {
  const taken: Rect[] = [...kept];
  const out = new Map<string, Point>();
  for (const one of plates) {
    for (const [dx, dy] of TRIES) {
      const x = Math.max(one.w / 2 + 3, Math.min(width - one.w / 2 - 3, one.x + dx * one.w));
      const y = Math.max(one.h / 2 + 3, Math.min(height - one.h / 2 - 3, one.y + dy * one.h));
      const box = { x: x - one.w / 2, y: y - one.h / 2, w: one.w, h: one.h };
      if (taken.some((other) => overlaps(box, other, 2))) continue;
      taken.push(box);
      out.set(one.id, { x, y });
      break;
    }
  }
  return out;
}

const TRIES = [
  [0, 0],
  [0, -1.15],
  [0, 1.15],
  [0.55, 0],
  [-0.55, 0],
  [0.55, -1.15],
  [-0.55, -1.15],
  [0, 2.3],
  [0, -2.3],
  [0.55, 1.15],
  [-0.55, 1.15],
  [0, 3.45],
  [0, -3.45],
] as const;
