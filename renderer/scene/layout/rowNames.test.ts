import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broken } from './broken';
import { type Nameless, rowNames } from './rowNames';

const room = { left: 0, right: 600, gap: 8 };
const widthOf = (line: string) => line.length * 6;
const crowd = (id: string, x: number, name: string, strength: number): Nameless => ({
  ...{ id, x, strength, aside: 36, part: 0.4 },
  forms: [broken(name)],
});

describe('names in a row', () => {
  it('stand apart, in the room and under their crowds, and the strongest has one', () => {
    const words = fc.array(fc.constantFrom('Peace', 'Labour', 'Churches', 'and'), {
      minLength: 1,
      maxLength: 3,
    });
    const some = fc.array(fc.record({ words, strength: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(some, (given) => {
        const crowds = given.map(({ words: said, strength }, i) =>
          crowd(`c${i}`, ((i + 0.5) * 600) / given.length, said.join(' '), strength),
        );
        const placed = rowNames(crowds, room, widthOf);
        const boxes = crowds.flatMap(({ id, x }) => {
          const at = placed.get(id);
          if (!at) return [];
          const w = Math.max(...at.lines.map(widthOf));
          expect(Math.abs(at.x - x)).toBeLessThanOrEqual(w / 2);
          return [{ from: at.x - w / 2, to: at.x + w / 2 }];
        });
        boxes.forEach(({ from, to }, i) => {
          expect(from).toBeGreaterThanOrEqual(-1e-9);
          expect(to).toBeLessThanOrEqual(600 + 1e-9);
          const next = boxes[i + 1];
          if (next) expect(next.from - to).toBeGreaterThanOrEqual(8 - 1e-9);
        });
      }),
    );
  });

  it('move aside together, so that a name between two long ones has room', () => {
    const crowds = [
      crowd('a', 240, 'Human rights and peace', 9),
      crowd('b', 300, 'Greens', 5),
      crowd('c', 360, 'Trade unions abroad', 7),
    ];
    const placed = rowNames(crowds, room, widthOf);
    expect([...placed.keys()].sort()).toEqual(['a', 'b', 'c']);
    expect(placed.get('a')?.x).toBeLessThan(240);
    expect(placed.get('c')?.x).toBeGreaterThan(360);
  });

  it('leave out the weakest where there is no room for all', () => {
    const crowds = [1, 9, 5, 8].map((strength, i) =>
      crowd(`c${strength}`, 290 + i * 5, 'Internationalism', strength),
    );
    expect([...rowNames(crowds, room, widthOf).keys()]).toEqual(['c9']);
    expect([...rowNames(crowds.slice(0, 1), room, widthOf).keys()]).toEqual(['c1']);
  });

  it('say the least of all before they say more of any, and more of the strongest first', () => {
    const forms = [['P'], ['Peace'], ['Peace movement']];
    const said = (width: number) => {
      const crowds = [1, 2, 3].map((strength) => ({
        ...crowd(`c${strength}`, ((strength - 0.5) * width) / 3, '', strength),
        forms,
      }));
      const placed = rowNames(crowds, { ...room, right: width }, widthOf);
      return crowds.map(({ id }) => placed.get(id)?.lines[0]);
    };
    expect(said(300)).toEqual(['Peace movement', 'Peace movement', 'Peace movement']);
    expect(said(200)).toEqual(['Peace', 'Peace', 'Peace movement']);
    expect(said(12)).toEqual([undefined, undefined, 'P']);
  });
});
