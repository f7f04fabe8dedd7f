import { describe, expect, it } from 'vitest';
import { type Criteria, marginBy, weighings } from './weights';

const margin = (arm: Criteria, rivals: readonly Criteria[], at: 'mean' | 'p5') =>
  marginBy(arm, rivals, at)((arm[0] ?? []).map((_value, game) => game));

describe('ways to weigh criteria', () => {
  it('sum to 1, differ, and are as many as there are', () => {
    const all = weighings(4);
    expect(all).toHaveLength(84);
    for (const one of all) expect(one.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(new Set(all.map(String)).size).toBe(84);
    expect(weighings(1)).toEqual([[1]]);
  });
});

describe('the margin over the best rival', () => {
  it('with one criterion is the distance in deviations', () => {
    expect(margin([[4, 6]], [[[1, 3]]], 'mean')).toBeCloseTo(3 / Math.sqrt(2), 12);
    expect(margin([[1, 3]], [[[4, 6]]], 'mean')).toBeCloseTo(-3 / Math.sqrt(2), 12);
  });

  it('is against whichever rival is best by each weighing', () => {
    const balanced = [
      [50, 52],
      [50, 52],
    ];
    const onesided = [
      [60, 62],
      [20, 22],
    ];
    const other = [
      [20, 22],
      [60, 62],
    ];
    const one = margin(balanced, [onesided], 'mean') as number;
    const two = margin(balanced, [onesided, other], 'mean') as number;
    expect(one).toBeGreaterThan(0);
    expect(two).toBeLessThan(one);
  });

  it('at the fifth percentile lies between neighbours in proportion', () => {
    // Of 21 games from 0 to 20 the fifth percentile is 1; of 0 and 10 it is a half.
    const ladder = [Array.from({ length: 21 }, (_none, i) => i)];
    const level = [new Array<number>(21).fill(1)];
    expect(margin(ladder, [level], 'p5')).toBeCloseTo(0, 12);
    expect(margin([[0, 10]], [[[0.5, 0.5]]], 'p5')).toBeCloseTo(0, 12);
  });

  it('at the fifth percentile minds the worst games, at the mean it does not', () => {
    const steady = [Array.from({ length: 40 }, (_none, i) => 50 + (i % 2))];
    const wild = [Array.from({ length: 40 }, (_none, i) => (i % 10 === 0 ? 10 : 60))];
    expect(margin(steady, [wild], 'mean')).toBeLessThan(0);
    expect(margin(steady, [wild], 'p5')).toBeGreaterThan(0);
  });

  it.each(['mean', 'p5'] as const)(
    'of a sample at %s is that of the games drawn, as often as drawn',
    (at) => {
      const arm = [
        [1, 5, 9, 4],
        [2, 2, 8, 1],
      ];
      const rival = [
        [3, 4, 2, 8],
        [6, 1, 0, 2],
      ];
      const drawn = [2, 0, 2, 3];
      const pick = (one: Criteria) => one.map((values) => drawn.map((g) => values[g] as number));
      expect(marginBy(arm, [rival], at)(drawn)).toBeCloseTo(
        margin(pick(arm), [pick(rival)], at) as number,
        10,
      );
    },
  );

  it('cannot be told where nothing varies', () => {
    expect(margin([[1, 1]], [[[0, 0]]], 'mean')).toBeNull();
  });
});
