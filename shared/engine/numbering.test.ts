import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finder, Numbering } from './numbering';
import { ByCell } from './settled';

const place = fc.nat(5000);

describe('a numbering', () => {
  it('keeps numbers by places as a map does, 0 among them, however far apart', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat()), { maxLength: 100 }), place, (puts, asked) => {
        const numbering = new Numbering();
        const map = new Map<number, number>();
        for (const [at, n] of puts) {
          numbering.put(at, n % 1_000_000);
          map.set(at, n % 1_000_000);
        }
        for (const at of [asked, ...map.keys()]) expect(numbering.at(at)).toBe(map.get(at) ?? -1);
      }),
    );
  });
});

describe('a list by cells', () => {
  it('finds what was added to it, and nothing of the list before, whose places are still written down', () => {
    const cells = fc.uniqueArray(place, { maxLength: 60 });
    fc.assert(
      fc.property(cells, cells, (earlier, later) => {
        const places = new Finder();
        for (const added of [earlier, later]) {
          const list = new ByCell<{ cell: number }>(places);
          for (const cell of added) list.add({ cell });
          for (const cell of [...earlier, ...later, 5001])
            expect(list.of(cell)?.cell).toBe(added.includes(cell) ? cell : undefined);
        }
      }),
    );
  });
});
