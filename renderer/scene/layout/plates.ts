import { clamp, overlaps, type Point, type Rect } from './geometry';

/** A plate that would like to stand above a point. */
export interface Plate extends Point {
  id: string;
  w: number;
  h: number;
}

/**
 * Where plates stand that must not cover one another and not leave the canvas: above their points, or moved up,
 * down or aside; whoever finds no free place goes without. The first are asked first; what is `kept` is kept free, and what
 * is `spared` is covered only where there is no other place. Middles of the plates.
 */
export function placePlates(
  plates: readonly Plate[],
  width: number,
  height: number,
  kept: readonly Rect[] = [],
  spared: readonly Rect[] = [],
): Map<string, Point> {
  const taken: Rect[] = [...kept];
  const out = new Map<string, Point>();
  for (const one of plates) {
    const boxes = TRIES.map(([dx, dy]) => boxAt(one, dx, dy, width, height));
    const free = boxes.filter((box) => !taken.some((other) => overlaps(box, other, 2)));
    const box = free.find((some) => !spared.some((other) => overlaps(some, other))) ?? free[0];
    if (!box) continue;
    taken.push(box);
    out.set(one.id, { x: box.x + one.w / 2, y: box.y + one.h / 2 });
  }
  return out;
}

/** A plate moved by parts of its own size, on the canvas. */
function boxAt({ x, y, w, h }: Plate, dx: number, dy: number, width: number, height: number): Rect {
  return {
    x: clamp(x + (dx - 0.5) * w, 3, Math.max(3, width - w - 3)),
    y: clamp(y + (dy - 0.5) * h, 3, Math.max(3, height - h - 3)),
    w,
    h,
  };
}

/** Parts of the plate's own size, the nearest first. */
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
  [0.55, 2.3],
  [-0.55, 2.3],
  [0.55, -2.3],
  [-0.55, -2.3],
  [0, 3.45],
  [0, -3.45],
  [0.8, -1.15],
  [-0.8, -1.15],
  [0.8, 1.15],
  [-0.8, 1.15],
] as const;
