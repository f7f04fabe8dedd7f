import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../world/random';
import { dip } from './dip';

const evenly = (n: number) => Array.from({ length: n }, (_none, i) => i);

describe('the dip', () => {
  it.each([2, 4, 9, 30])('of %i values evenly spaced is the least there is, 1/(2n)', (n) => {
    expect(dip(evenly(n))).toBeCloseTo(1 / (2 * n), 12);
  });

  it('of two heaps is a quarter, of all in one place nothing', () => {
    expect(dip([0, 0, 0, 1, 1, 1])).toBeCloseTo(0.25, 6);
    expect(dip([3, 3, 3])).toBe(0);
    expect(dip([])).toBe(0);
  });

  it('of a great heap and a small one is half the small one', () => {
    expect(dip([0, 0, 0, 0, 1])).toBeCloseTo(0.1, 6);
    expect(dip([0, 0, 0, 0, 0, 0, 0, 1, 1, 1])).toBeCloseTo(0.15, 6);
  });

  it('of a heap with one astray is small, of two camps far apart near a quarter', () => {
    const near = (middle: number) => evenly(8).map((i) => middle + i / 100);
    expect(dip([...near(0), 5])).toBeLessThan(0.1);
    expect(dip([...near(0), ...near(5)])).toBeGreaterThan(0.2);
  });

  it('is what a search over every uniform curve between two ends cannot beat', () => {
    // Uniform curves are unimodal, so that the nearest of them is never nearer than the dip.
    const draw = stream(3, 0, 'dip');
    const values = Array.from({ length: 12 }, () => (draw() < 0.5 ? draw() : 3 + draw()));
    const sorted = [...values].sort((a, b) => a - b);
    let least = 1;
    for (const a of evenly(60).map((i) => -1 + i / 12))
      for (const b of evenly(60).map((i) => a + 0.1 + i / 12)) {
        const far = sorted.map((x, i) => {
          const level = Math.min(1, Math.max(0, (x - a) / (b - a)));
          return Math.max(Math.abs(level - i / 12), Math.abs(level - (i + 1) / 12));
        });
        least = Math.min(least, Math.max(...far));
      }
    expect(dip(values)).toBeLessThanOrEqual(least + 1e-9);
    expect(dip(values)).toBeGreaterThan(0.1);
  });

  it('stays the same when values are moved, stretched or turned around, and within its bounds', () => {
    const list = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 2, maxLength: 24 });
    fc.assert(
      fc.property(list, (values) => {
        const own = dip(values);
        expect(dip(values.map((x) => 3 * x + 7))).toBeCloseTo(own, 6);
        expect(dip(values.map((x) => -x))).toBeCloseTo(own, 6);
        expect(own).toBeLessThanOrEqual(0.25 + 1e-6);
        if (new Set(values).size > 1) expect(own).toBeGreaterThanOrEqual(1 / (2 * values.length) - 1e-12);
      }),
    );
  });
});
