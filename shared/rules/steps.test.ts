import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approach, fall, push, rise, sway, within } from './steps';

const index = fc.double({ min: 0, max: 100, noNaN: true });
const amount = fc.double({ min: 0, max: 50, noNaN: true });

describe('steps that tire', () => {
  it('never lead out of an index', () => {
    fc.assert(
      fc.property(index, amount, (now, by) => {
        expect(now + rise(now, by)).toBeLessThanOrEqual(100 + 1e-9);
        expect(now + fall(now, by)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('never lead out of a sentiment', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), amount, (now, by) => {
        expect(now + sway(now, by)).toBeLessThanOrEqual(100 + 1e-9);
        expect(now + sway(now, -by)).toBeGreaterThanOrEqual(-100 - 1e-9);
      }),
    );
  });

  it('push to the side that they are told', () => {
    expect(push(50, 8)).toBe(4);
    expect(push(50, -8)).toBe(-4);
    expect(sway(-60, 10)).toBe(10);
    expect(sway(50, 10)).toBe(5);
  });

  it('approach a goal and stop there', () => {
    expect(approach(20, 60, 0.1, 1)).toBeCloseTo(4);
    expect(approach(20, 60, 0.1, 400)).toBe(40);
  });

  it('hold a value within bounds', () => {
    expect([within(-1, 0, 1), within(0.5, 0, 1), within(7, 0, 1)]).toEqual([0, 0.5, 1]);
  });
});
