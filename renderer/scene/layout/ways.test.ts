import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Round, wayAmong } from './ways';

const floor = { x: 0, y: 0, w: 600, h: 300 };
const round = (id: string, x: number, y: number, r = 12): Round => ({ id, x, y, r });
const from = round('from', 60, 150);
const to = round('to', 540, 150);
const nearest = (way: readonly { x: number; y: number }[], disc: Round) =>
  Math.min(...way.map(({ x, y }) => Math.hypot(x - disc.x, y - disc.y)));

describe('a way between two discs', () => {
  it('is straight where nobody stands in it', () => {
    const way = wayAmong(from, to, [from, to, round('aside', 300, 260)], floor);
    for (const { y } of way) expect(y).toBeCloseTo(150);
  });

  it('goes around whoever stands in it, and stays on the floor', () => {
    const between = [round('one', 220, 150, 20), round('two', 380, 160, 24)];
    const way = wayAmong(from, to, between, floor);
    for (const disc of between) expect(nearest(way, disc), disc.id).toBeGreaterThan(disc.r);
    for (const { x, y } of way) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(300);
    }
  });

  it('finds its way through a crowd', () => {
    const crowd = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((column) =>
      [0, 1, 2, 3, 4].map((row) =>
        round(`${column}.${row}`, 110 + column * 54, 40 + row * 56 + (column % 2) * 26, 18),
      ),
    );
    const way = wayAmong(from, to, crowd, floor);
    for (const disc of crowd) expect(nearest(way, disc), disc.id).toBeGreaterThan(disc.r);
  });

  it('runs from rim to rim, whoever stands in it', () => {
    const disc = fc.record({
      x: fc.integer({ min: 100, max: 500 }),
      y: fc.integer({ min: 20, max: 280 }),
      r: fc.integer({ min: 4, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 20 }), (discs) => {
        const others = discs.map(({ x, y, r }, i) => round(`d${i}`, x, y, r));
        const way = wayAmong(from, to, others, floor, 8);
        const first = way[0];
        const last = way.at(-1);
        expect(Math.hypot((first?.x ?? 0) - from.x, (first?.y ?? 0) - from.y)).toBeCloseTo(from.r + 2);
        expect(Math.hypot((last?.x ?? 0) - to.x, (last?.y ?? 0) - to.y)).toBeCloseTo(to.r + 8);
      }),
      { numRuns: 40 },
    );
  });
});
