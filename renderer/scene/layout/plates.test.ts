import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from './geometry';
import { type Plate, placePlates } from './plates';

const boxes = (plates: readonly Plate[], at: ReturnType<typeof placePlates>) =>
  plates.flatMap((one) => {
    const spot = at.get(one.id);
    return spot ? [{ x: spot.x - one.w / 2, y: spot.y - one.h / 2, w: one.w, h: one.h }] : [];
  });

describe('placePlates', () => {
  it('never lets plates cover one another or leave the canvas', () => {
    const plate = fc.record({
      x: fc.integer({ min: -20, max: 420 }),
      y: fc.integer({ min: -20, max: 320 }),
      w: fc.integer({ min: 40, max: 140 }),
      h: fc.integer({ min: 12, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(plate, { maxLength: 12 }), (some) => {
        const plates = some.map((one, i) => ({ ...one, id: String(i) }));
        const placed = boxes(plates, placePlates(plates, 400, 300));
        placed.forEach((a, i) => {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.x + a.w).toBeLessThanOrEqual(400);
          expect(a.y + a.h).toBeLessThanOrEqual(300);
          for (const b of placed.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        });
      }),
    );
  });

  it('moves the second aside where two share a corner, and keeps both', () => {
    const plates = [
      { id: 'a', x: 0, y: 0, w: 60, h: 20 },
      { id: 'b', x: 4, y: 2, w: 60, h: 20 },
    ];
    expect(placePlates(plates, 400, 300).size).toBe(2);
  });

  it('covers a name only where there is no other place', () => {
    const plate = { id: 'a', x: 200, y: 150, w: 60, h: 20 };
    const name = { x: 180, y: 140, w: 40, h: 16 };
    const [box] = boxes([plate], placePlates([plate], 400, 300, [], [name]));
    if (!box) throw new Error('no plate');
    expect(overlaps(box, name)).toBe(false);
    const everywhere = { x: 0, y: 0, w: 400, h: 300 };
    expect(placePlates([plate], 400, 300, [], [everywhere]).get('a')).toEqual({ x: 200, y: 150 });
  });
});
