import { clamp, overlaps, type Point, type Rect } from './geometry';

/** A plate that would like to stand above a point. */
export interface Plate extends Point {
  id: string;
  w: number;
  h: number;
  /** Middles of other places that would be as good, for what has a below and sides too. */
  others?: readonly Point[];
}

/** What a plate covers only where every other place covers more. */
export interface Spared {
  box: Rect;
  /** How much is lost where as much of it is covered as may be: 1 for a name. */
  weight: number;
}

/** What each step away from the place wished for counts, against a name that is covered. */
const FARTHER = 0.03;

/**
 * Where plates stand that must not cover one another and not leave the canvas: above their points, or moved up,
 * down or aside, wherever they cover least of what is `spared`; whoever finds no free place goes without. The first are
 * asked first; what is `kept` is kept free. Middles of the plates.
 */
export function placePlates(
  plates: readonly Plate[],
  width: number,
  height: number,
  kept: readonly Rect[] = [],
  spared: readonly Spared[] = [],
): Map<string, Point> {
  const taken: Rect[] = [...kept];
  const out = new Map<string, Point>();
  for (const one of plates) {
    const boxes = [
      boxAt(one, 0, 0, width, height),
      ...(one.others ?? []).map((other) => boxAt({ ...one, ...other }, 0, 0, width, height)),
      ...TRIES.map(([dx, dy]) => boxAt(one, dx, dy, width, height)),
    ];
    let best: { box: Rect; cost: number } | null = null;
    for (const [i, box] of boxes.entries()) {
      if (taken.some((other) => overlaps(box, other, 2))) continue;
      const cost = i * FARTHER + covered(box, spared);
      if (best === null || cost < best.cost) best = { box, cost };
    }
    if (!best) continue;
    const { box } = best;
    taken.push(box);
    out.set(one.id, { x: box.x + one.w / 2, y: box.y + one.h / 2 });
  }
  return out;
}

/** How much of what is spared lies under a box. */
function covered(plate: Rect, spared: readonly Spared[]): number {
  let cost = 0;
  for (const { box, weight } of spared) {
    const w = Math.min(plate.x + plate.w, box.x + box.w) - Math.max(plate.x, box.x);
    const h = Math.min(plate.y + plate.h, box.y + box.h) - Math.max(plate.y, box.y);
    if (w > 0 && h > 0) cost += weight * (0.3 + (0.7 * w * h) / Math.min(box.w * box.h, plate.w * plate.h));
  }
  return cost;
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
