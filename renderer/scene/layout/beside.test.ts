import { describe, expect, it } from 'vitest';
import { beside } from './beside';
import { overlaps } from './geometry';

const canvas = { width: 800, height: 600, scale: 1 };
const spot = { x: 400, y: 300, w: 20, h: 20 };
const disc = { x: 380, y: 280, w: 40, h: 40 };

describe('a plate beside what it is about', () => {
  it('stands above it where nothing is in the way', () => {
    expect(beside(spot, 100, 60, canvas, [])).toEqual({ x: 350, y: 210, w: 100, h: 60 });
  });

  it('leaves names free where it can', () => {
    const over = { x: 360, y: 250, w: 80, h: 14 };
    const under = { x: 360, y: 340, w: 80, h: 14 };
    const box = beside(spot, 100, 60, canvas, [over, under]);
    expect([over, under].some((name) => overlaps(box, name))).toBe(false);
    expect(overlaps(box, disc)).toBe(false);
  });

  it('never leaves the canvas, and covers names rather than what it is about', () => {
    const names = Array.from({ length: 40 }, (_, i) => ({
      x: (i % 8) * 100,
      y: 120 * Math.floor(i / 8),
      w: 90,
      h: 100,
    }));
    for (const [x, y] of [
      [22, 22],
      [778, 578],
      [400, 30],
    ] as const) {
      const box = beside({ x, y, w: 20, h: 20 }, 200, 120, canvas, names);
      expect(box.x).toBeGreaterThanOrEqual(4);
      expect(box.y + box.h).toBeLessThanOrEqual(596);
      expect(overlaps(box, { x: x - 20, y: y - 20, w: 40, h: 40 })).toBe(false);
    }
  });
});
