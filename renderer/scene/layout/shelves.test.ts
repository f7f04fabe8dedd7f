import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from './geometry';
import { shelves } from './shelves';

const sizes = fc.array(
  fc.record({ w: fc.integer({ min: 1, max: 90 }), h: fc.integer({ min: 1, max: 40 }) }),
  {
    maxLength: 60,
  },
);

describe('shelves', () => {
  it('give every box room of its own, all within bounds', () => {
    fc.assert(
      fc.property(sizes, (wanted) => {
        const room = shelves(200, 300);
        const put = wanted.flatMap(({ w, h }) => {
          const spot = room.place(w, h);
          return spot ? [{ ...spot, w, h }] : [];
        });
        for (const [i, box] of put.entries()) {
          expect(box.x + box.w).toBeLessThanOrEqual(200);
          expect(box.y + box.h).toBeLessThanOrEqual(300);
          for (const other of put.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
        }
      }),
    );
  });

  it('fill a shelf before they hang the next', () => {
    const room = shelves(100, 100);
    expect([room.place(50, 18), room.place(50, 17), room.place(50, 20)]).toEqual([
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 0, y: 20 },
    ]);
  });

  it('say when there is no room left', () => {
    const room = shelves(100, 40);
    expect(room.place(101, 10)).toBeNull();
    expect(room.place(100, 40)).not.toBeNull();
    expect(room.place(1, 1)).toBeNull();
  });
});
