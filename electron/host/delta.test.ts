import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, deltaSchema, difference, type Json } from './delta';

// No id is `__proto__`; the schema drops such a key.
const json = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !JSON.stringify(value).includes('__proto__')) as fc.Arbitrary<Json>;

describe('the difference of two values', () => {
  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(change(before, difference(before, after))).toEqual(after);
      }),
    );
  });

  it('does so after it was written and read as a file is', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const delta = difference(before, after);
        const read = delta && deltaSchema.parse(JSON.parse(JSON.stringify(delta)));
        expect(JSON.stringify(change(before, read))).toBe(JSON.stringify(change(before, delta)));
      }),
    );
  });

  it('of a value and itself is nothing', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(difference(value, structuredClone(value))).toBeNull();
      }),
    );
  });

  it('names only what changed', () => {
    const before = { states: { irq: { force: 10, wealth: 5 }, usa: { force: 100 } }, gone: 1 };
    const after = { states: { irq: { force: 12, wealth: 5 }, usa: { force: 100 } }, come: [1] };
    expect(difference(before, after)).toEqual({
      in: { states: { in: { irq: { in: { force: { to: 12 } } } } }, come: { to: [1] } },
      gone: ['gone'],
    });
  });

  it('that names a place behind the end of a list is refused, and makes no list of holes', () => {
    for (const index of [2, 4_294_967_290, 2 ** 40]) {
      expect(() => change(['a', 'b'], { at: [[index, { to: 'c' }]] })).toThrow(RangeError);
    }
    expect(change(['a', 'b'], { at: [[1, { to: 'c' }]] })).toEqual(['a', 'c']);
  });
});
