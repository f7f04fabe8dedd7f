import { describe, expect, it } from 'vitest';
import { stream } from '../../world/random';
import { correlation, lagOf } from './lag';

const noise = (n: number, name: string) => {
  const draw = stream(1, 0, name);
  return Array.from({ length: n }, () => draw());
};
const late = (series: readonly number[], by: number) => [
  ...Array.from({ length: by }, () => series[0] as number),
  ...series.slice(0, series.length - by),
];

describe('the lag of one series behind another', () => {
  it.each([0, 1, 3, 5])('is found where it is %i', (by) => {
    const leader = noise(40, 'leader');
    expect(lagOf(late(leader, by), leader, 6)).toBe(by);
  });

  it('is of rises with rises: a mirrored follower does not follow', () => {
    const leader = noise(60, 'leader');
    expect(
      lagOf(
        leader.map((value) => -value),
        leader,
        4,
      ),
    ).not.toBe(0);
  });

  it('of a series that stands still is the longest', () => {
    expect(lagOf([5, 5, 5, 5, 5, 5, 5], noise(7, 'any'), 3)).toBe(3);
  });
});

describe('the correlation', () => {
  it('is the textbook’s', () => {
    expect(correlation([1, 2, 3, 4], [2, 4, 6, 8])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
    expect(correlation([1, 2, 3], [2, 4, 3])).toBeCloseTo(0.5, 12);
    expect(correlation([1, 1, 1], [1, 2, 3])).toBe(0);
    expect(correlation([1, 2], [1, 2])).toBe(0);
  });
});
