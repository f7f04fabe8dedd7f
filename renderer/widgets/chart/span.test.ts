import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from './span';

describe('the span of a chart', () => {
  it('holds every value between whole fives, ten points apart at least', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        const { low, high } = spanOf(values);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
        expect(Math.max(...values)).toBeLessThanOrEqual(high);
        expect(high - low).toBeGreaterThanOrEqual(10);
        expect([low, high].every((end) => end % 5 === 0 && end >= 0 && end <= 100)).toBe(true);
      }),
    );
  });

  it('comes close to values that hardly move, so that they are seen to', () => {
    expect(spanOf([62.1, 63.4])).toEqual({ low: 55, high: 65 });
    expect(spanOf([0])).toEqual({ low: 0, high: 10 });
    expect(spanOf([100])).toEqual({ low: 90, high: 100 });
    expect(spanOf([])).toEqual({ low: 0, high: 100 });
  });
});
