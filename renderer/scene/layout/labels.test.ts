import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from './geometry';
import { boxOf, type Wanting } from './labelSpots';
import { placeLabels } from './labels';
import { crosses, passes } from './stems';

const bounds = { x: 0, y: 0, w: 400, h: 300 };
const wanting = (id: string, x: number, y: number, r: number, width: number): Wanting => ({
  ...{ id, x, y, r, clear: 0, priority: r },
  name: { text: `name of ${id}`, width, height: 14 },
  broken: null,
  short: null,
  code: { text: id, width: 20, height: 14 },
});

describe('placeLabels', () => {
  it('covers no name with a name, and leads no line through a name or over a disc', () => {
    const disc = fc.record({
      x: fc.integer({ min: 30, max: 370 }),
      y: fc.integer({ min: 30, max: 270 }),
      r: fc.integer({ min: 4, max: 26 }),
      width: fc.integer({ min: 20, max: 110 }),
    });
    fc.assert(
      fc.property(fc.array(disc, { minLength: 2, maxLength: 24 }), (discs) => {
        const all = discs.map(({ x, y, r, width }, i) => wanting(`d${i}`, x, y, r, width));
        const placed = placeLabels(all, bounds, []);
        expect(placed.size).toBe(all.length);
        const outside = all.flatMap((one) => {
          const at = placed.get(one.id);
          if (!at || at.side === 'none' || at.side === 'inside') return [];
          return [{ one, at, box: boxOf(at, at.width, at.height) }];
        });
        outside.forEach((a, i) => {
          for (const b of outside.slice(i + 1)) expect(overlaps(a.box, b.box)).toBe(false);
          if (!a.at.stem) return;
          const line = { from: a.one, to: a.at.stem };
          for (const b of outside) if (b !== a) expect(crosses(line, b.box, -1)).toBe(false);
          for (const other of all)
            if (other !== a.one && Math.hypot(other.x - a.one.x, other.y - a.one.y) > other.r + a.one.r)
              expect(passes(line, { ...other, r: other.r - 2 })).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('makes a lesser name move over for one that has no other place', () => {
    const big = wanting('big', 200, 100, 20, 60);
    const small = wanting('small', 200, 139, 4, 60);
    const walls = [
      { x: 0, y: 0, w: 400, h: 78 },
      { x: 0, y: 78, w: 160, h: 222 },
      { x: 290, y: 78, w: 110, h: 222 },
    ];
    const placed = placeLabels([big, small], bounds, walls);
    expect(placed.get('big')?.text).toBe('name of big');
    expect(placed.get('small')?.text).toBe('name of small');
  });

  it('breaks a name in two lines where one is too long, before it sets it off with a line', () => {
    const one = wanting('one', 200, 150, 12, 90);
    const walls = [
      { x: 0, y: 0, w: 165, h: 300 },
      { x: 235, y: 0, w: 165, h: 300 },
    ];
    const inTwo = { text: 'name\nof one', width: 44, height: 28 };
    expect(placeLabels([one], bounds, walls).get('one')?.text).toBe('one');
    const at = placeLabels([{ ...one, broken: inTwo }], bounds, walls).get('one');
    expect(at).toMatchObject({ ...inTwo, side: 'below', x: 200, y: 150 + 12 + 1 + 14, stem: null });
  });

  it('pushes a lesser name out where that is the only room for a greater one, and never a greater one', () => {
    // A room for one name, below a passage that is wide enough for a line; the lower disc stands right beside it.
    const room = { x: 160, y: 150, w: 80, h: 30 };
    const walls = [
      { x: 0, y: 0, w: 400, h: 116 },
      { x: 0, y: 116, w: 190, h: 34 },
      { x: 210, y: 116, w: 190, h: 34 },
      { x: 0, y: 150, w: room.x, h: 30 },
      { x: 240, y: 150, w: room.x, h: 30 },
      { x: 0, y: 180, w: 400, h: 120 },
    ];
    const [far, near] = [wanting('far', 200, 100, 20, 60), wanting('near', 200, 190, 10, 60)];
    const sidesOf = (great: Wanting, small: Wanting) => {
      const some = [
        { ...small, priority: 5 },
        { ...great, priority: 9 },
      ];
      const placed = placeLabels(some, bounds, walls);
      return [great, small].map((one) => {
        const at = placed.get(one.id);
        return at?.text === one.name.text ? at.side : 'none';
      });
    };
    expect(sidesOf(far, near)).toEqual(['off', 'none']);
    expect(sidesOf(near, far)).toEqual(['above', 'none']);
  });

  it('gives a shorter name before a code, and pushes lesser names out for it', () => {
    const one = wanting('one', 200, 150, 12, 90);
    const short = { text: 'o. one', width: 44, height: 14 };
    const walls = [
      { x: 0, y: 0, w: 165, h: 300 },
      { x: 235, y: 0, w: 165, h: 300 },
    ];
    expect(placeLabels([{ ...one, short }], bounds, walls).get('one')).toMatchObject({
      ...short,
      side: 'below',
    });
    const low = { x: 165, y: 100, w: 70, h: 74 };
    const closed = [...walls, { ...low, y: 0, h: 165 }, { ...low, y: 178, h: 122 }];
    const lesser = { ...wanting('two', 200, 165, 3, 30), priority: 1 };
    const both = placeLabels([{ ...one, y: 144, short }, lesser], bounds, walls);
    expect([both.get('one')?.text, both.get('two')?.text]).toEqual(['o. one', 'name of two']);
    expect(placeLabels([{ ...one, short }], bounds, closed).get('one')?.side).toBe('none');
  });

  it('sets a name off with a line where there is no room beside its disc', () => {
    const middle = wanting('middle', 200, 150, 6, 70);
    const around = [0, 1, 2, 3, 4, 5].map((i) => {
      const angle = (i * Math.PI) / 3 + 0.5;
      return wanting(`around${i}`, 200 + 24 * Math.cos(angle), 150 + 24 * Math.sin(angle), 9, 300);
    });
    const at = placeLabels([middle, ...around], bounds, []).get('middle');
    expect(at).toMatchObject({ side: 'off', text: 'name of middle' });
    expect(at?.stem).not.toBeNull();
  });
});
