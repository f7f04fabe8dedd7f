import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, touchesDisc, within } from './geometry';
import { type Plate, placePlates, TIED } from './plates';
import { crosses } from './stems';

const bounds = { x: 0, y: 0, w: 400, h: 300 };
const NOTHING = { boxes: [], discs: [] };
const plate = (id: string, x: number, y: number, r: number, w: number): Plate => ({
  id,
  spots: [{ x, y, r }],
  forms: [
    { w, h: 20 },
    { w: w * 0.6, h: 34 },
  ],
});

describe('placePlates', () => {
  it('covers no name, no disc and no plate, leaves no canvas, and leads no line across a name or a plate', () => {
    const some = fc.array(
      fc.record({
        x: fc.integer({ min: -20, max: 420 }),
        y: fc.integer({ min: -20, max: 320 }),
        r: fc.integer({ min: 0, max: 24 }),
        w: fc.integer({ min: 40, max: 140 }),
      }),
      { maxLength: 10 },
    );
    const name = fc.record({
      x: fc.integer({ min: 0, max: 350 }),
      y: fc.integer({ min: 0, max: 290 }),
      w: fc.integer({ min: 20, max: 80 }),
      h: fc.constant(13),
    });
    fc.assert(
      fc.property(some, fc.array(name, { maxLength: 20 }), (given, names) => {
        const plates = given.map(({ x, y, r, w }, i) => plate(String(i), x, y, r, w));
        const discs = given.map(({ x, y, r }) => ({ x, y, r, soft: false }));
        const placed = [...placePlates(plates, bounds, { boxes: names, discs })];
        placed.forEach(([id, a], i) => {
          expect(within(a.box, bounds)).toBe(true);
          for (const box of names) expect(overlaps(a.box, box)).toBe(false);
          for (const disc of discs) expect(touchesDisc(a.box, disc)).toBe(false);
          for (const [, b] of placed.slice(i + 1)) {
            expect(overlaps(a.box, b.box)).toBe(false);
            for (const [line, box] of [
              [a.line, b.box],
              [b.line, a.box],
            ] as const)
              expect(line && crosses(line, box)).toBeFalsy();
          }
          const [spot] = plates.find((one) => one.id === id)?.spots ?? [];
          const dx = Math.max(a.box.x - (spot?.x ?? 0), 0, (spot?.x ?? 0) - a.box.x - a.box.w);
          const dy = Math.max(a.box.y - (spot?.y ?? 0), 0, (spot?.y ?? 0) - a.box.y - a.box.h);
          const off = Math.hypot(dx, dy) - (spot?.r ?? 0);
          expect(off > TIED + 1e-9).toBe(a.line !== null);
          for (const box of names) expect(a.line && crosses(a.line, box)).toBeFalsy();
        });
      }),
    );
  });

  it('stands right above what it is about where that is free, and takes a narrower form before it goes far', () => {
    const one = plate('a', 200, 150, 10, 100);
    expect(placePlates([one], bounds, NOTHING).get('a')).toMatchObject({ form: 0, line: null });
    const walls = [
      { x: 0, y: 0, w: 165, h: 300 },
      { x: 235, y: 0, w: 165, h: 300 },
    ];
    const narrow = placePlates([one], bounds, { boxes: walls, discs: [] }).get('a');
    expect(narrow).toMatchObject({ form: 1, line: null });
    expect((narrow?.box.y ?? 0) + 34).toBeLessThan(140);
  });

  it('stands off with a line where it cannot stand beside, and goes without where that would be far', () => {
    const one = plate('a', 200, 150, 10, 60);
    const ring = (far: number) => [
      { x: 200 - far, y: 150 - far, w: 2 * far, h: far - 10 },
      { x: 200 - far, y: 160, w: far - 6, h: far },
      { x: 206, y: 160, w: far - 6, h: far },
      { x: 200 - far, y: 140, w: far - 10, h: 20 },
      { x: 210, y: 140, w: far - 10, h: 20 },
    ];
    const off = placePlates([one], bounds, { boxes: ring(40), discs: [] }).get('a');
    expect(off?.box.y).toBeGreaterThan(199);
    expect(off?.line?.from.y).toBeCloseTo(160);
    expect(placePlates([one], bounds, { boxes: [{ x: 20, y: 0, w: 360, h: 300 }], discs: [] }).size).toBe(0);
  });

  it('covers a soft disc only where it finds no place without', () => {
    const one = plate('a', 200, 150, 10, 60);
    const disc = { x: 200, y: 120, r: 12, soft: true };
    const beside = placePlates([one], bounds, { boxes: [], discs: [disc] }).get('a');
    expect(beside && touchesDisc(beside.box, disc)).toBe(false);
    const walls = [
      { x: 0, y: 0, w: 165, h: 300 },
      { x: 235, y: 0, w: 165, h: 300 },
      { x: 0, y: 138, w: 400, h: 162 },
    ];
    const all = { ...disc, r: 60 };
    const on = placePlates([one], bounds, { boxes: walls, discs: [all] }).get('a');
    expect(on && touchesDisc(on.box, all)).toBe(true);
    expect(placePlates([one], bounds, { boxes: walls, discs: [{ ...all, soft: false }] }).size).toBe(0);
  });

  it('tries the other places where something may be met', () => {
    const between: Plate = {
      ...plate('a', 100, 150, 0, 60),
      spots: [
        { x: 100, y: 150, r: 0 },
        { x: 300, y: 150, r: 0 },
      ],
    };
    const wall = { x: 0, y: 100, w: 200, h: 100 };
    expect(placePlates([between], bounds, { boxes: [wall], discs: [] }).get('a')).toMatchObject({
      spot: 1,
      line: null,
    });
  });
});
