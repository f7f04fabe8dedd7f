import type { Point } from './geometry';

/** Boxes of nearly one height stand on one shelf: heights are rounded up to a multiple of this. */
const STEP = 4;

/** Room for boxes side by side, given out and never taken back. All in whole pixels. */
export interface Shelves {
  /** Where a box of a size stands, by its upper left corner; null where there is no room left for it. */
  place(w: number, h: number): Point | null;
}

/** Shelves as long as `width`, up to `height` in all. */
export function shelves(width: number, height: number): Shelves {
  /** How far the open shelf of each height is filled, and where it hangs. */
  const open = new Map<number, Point>();
  let foot = 0;
  return {
    place(w, h) {
      const high = Math.ceil(h / STEP) * STEP;
      let shelf = open.get(high);
      if (!shelf || shelf.x + w > width) {
        if (w > width || foot + high > height) return null;
        shelf = { x: 0, y: foot };
        open.set(high, shelf);
        foot += high;
      }
      const spot = { x: shelf.x, y: shelf.y };
      shelf.x += w;
      return spot;
    },
  };
}
