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

  it('covers a name only where every other place covers more', () => {
    const plate = { id: 'a', x: 200, y: 150, w: 60, h: 20 };
    const name = { box: { x: 180, y: 140, w: 40, h: 16 }, weight: 1 };
    const [box] = boxes([plate], placePlates([plate], 400, 300, [], [name]));
    if (!box) throw new Error('no plate');
    expect(overlaps(box, name.box)).toBe(false);
    const everywhere = { box: { x: 0, y: 0, w: 400, h: 300 }, weight: 1 };
    expect(placePlates([plate], 400, 300, [], [everywhere]).get('a')).toEqual({ x: 200, y: 150 });
  });

  it('stands beside what it is about rather than on it, and rather on a name than on that', () => {
    const disc = { x: 190, y: 20, w: 60, h: 60 };
    const plate = { id: 'a', x: 220, y: 8, w: 90, h: 20, others: [{ x: 299, y: 50 }] };
    const about = { box: disc, weight: 5 };
    const [box] = boxes([plate], placePlates([plate], 400, 300, [{ x: 0, y: 0, w: 400, h: 19 }], [about]));
    if (!box) throw new Error('no plate');
    expect(box).toEqual({ x: 254, y: 40, w: 90, h: 20 });
    const name = { box: { x: 252, y: 0, w: 148, h: 300 }, weight: 1 };
    const walls = [
      { x: 0, y: 0, w: 400, h: 19 },
      { x: 0, y: 0, w: 189, h: 300 },
      { x: 0, y: 90, w: 400, h: 210 },
    ];
    const [on] = boxes([plate], placePlates([plate], 400, 300, walls, [about, name]));
    expect(on && overlaps(on, name.box) && !overlaps(on, disc)).toBe(true);
  });
});
