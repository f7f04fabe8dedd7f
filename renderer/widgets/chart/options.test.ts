import { describe, expect, it } from 'vitest';
import { wholeYears } from './options';

describe('the years of a time axis', () => {
  it('are whole, lie between the ends, and are no more than fit', () => {
    expect(wholeYears(1990.5, 2002.5, 5)).toEqual([1995, 2000]);
    expect(wholeYears(1990.5, 1992.5, 5)).toEqual([1991, 1992]);
    expect(wholeYears(1, 121, 6)).toEqual([25, 50, 75, 100]);
  });

  it('are few even where hardly one fits', () => {
    expect(wholeYears(0, 400, 0.2).length).toBeLessThan(6);
  });
});
