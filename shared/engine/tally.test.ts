import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairKey, pairOf, Tally } from './tally';

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const key = fc.tuple(fc.nat(32767), fc.nat(65535)).map(([a, b]) => pairKey(a, b));

describe('a tally', () => {
  it('keeps numbers by numbers as a map does, however many', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, int), { maxLength: 200 }), key, (puts, asked) => {
        const tally = new Tally(2);
        const map = new Map<number, number>();
        for (const [k, v] of puts) {
          tally.put(k, v);
          map.set(k, v);
        }
        expect(new Map(tally.entries())).toEqual(map);
        for (const k of [asked, ...map.keys()]) expect(tally.get(k, -1)).toBe(map.get(k) ?? -1);
        tally.clear();
        expect(tally.entries()).toEqual([]);
        expect(tally.get(asked, 7)).toBe(7);
      }),
    );
  });

  it('takes a key apart again', () => {
    fc.assert(
      fc.property(fc.nat(32767), fc.nat(65535), (a, b) => {
        expect(pairOf(pairKey(a, b))).toEqual([a, b]);
      }),
    );
  });
});
