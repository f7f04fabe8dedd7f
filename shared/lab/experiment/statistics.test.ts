import { describe, expect, it } from 'vitest';
import { stream } from '../../world/random';
import { beyond, bootstrap, effectOf, mean, variance, type Weights } from './statistics';

const normalish = (n: number, name: string, middle: number) => {
  const draw = stream(1, 0, name);
  return Array.from({ length: n }, () => middle + (draw() + draw() + draw() - 1.5) * 2);
};
const estimate = (arms: Weights, effect: 'd' | 'difference' | 'ratio', name: string) =>
  bootstrap(arms[0]?.values.length ?? 0, (sample) => effectOf(arms, effect, sample), name);
const pair = (treated: readonly number[], untreated: readonly number[]) => [
  { values: treated, weight: 1 },
  { values: untreated, weight: -1 },
];

describe('effects and their intervals', () => {
  it('are the textbook’s', () => {
    const [a, b] = [
      [2, 4, 6],
      [1, 2, 3],
    ];
    expect([mean(a!), variance(a!), variance(b!)]).toEqual([4, 4, 1]);
    expect(estimate(pair(a!, b!), 'difference', 'x').value).toBe(2);
    expect(estimate(pair(a!, b!), 'ratio', 'x').value).toBe(2);
    expect(estimate(pair(a!, b!), 'd', 'x').value).toBeCloseTo(2 / Math.sqrt(2.5), 10);
  });

  it('hold the truth in about 95 of 100 samples', () => {
    let held = 0;
    for (let k = 0; k < 100; k++) {
      const { interval } = estimate(
        pair(normalish(40, `a${k}`, 1), normalish(40, `b${k}`, 0)),
        'difference',
        `${k}`,
      );
      if (interval && interval[0] <= 1 && interval[1] >= 1) held++;
    }
    expect(held).toBeGreaterThanOrEqual(88);
    expect(held).toBeLessThanOrEqual(100);
  });

  it('draw seeds, so that luck shared by the arms cancels out', () => {
    const luck = normalish(30, 'luck', 0).map((x) => 100 * x);
    const { interval } = estimate(
      pair(
        luck.map((x) => x + 1),
        luck,
      ),
      'difference',
      'shared',
    );
    expect(interval?.[0]).toBeCloseTo(1, 6);
    expect(interval?.[1]).toBeCloseTo(1, 6);
  });

  it('are the same for the same name', () => {
    const arms = pair(normalish(20, 'a', 1), normalish(20, 'b', 0));
    expect(estimate(arms, 'd', 'one')).toEqual(estimate(arms, 'd', 'one'));
    expect(estimate(arms, 'd', 'one').interval).not.toEqual(estimate(arms, 'd', 'two').interval);
  });

  it('are not told where there is nothing to tell', () => {
    expect(estimate(pair([1, 1], [0, 0]), 'd', 'x')).toEqual({ value: null, interval: null });
    expect(estimate(pair([1, 2], [0, 0]), 'ratio', 'x')).toEqual({ value: null, interval: null });
    expect(estimate(pair([1, 1], [1, 1]), 'd', 'x')).toEqual({ value: 0, interval: [0, 0] });
  });

  it('hold when the whole interval lies beyond the least effect', () => {
    const found = { value: 1, interval: [0.4, 1.6] as const };
    expect(beyond(found, { atLeast: 0.3 })).toBe(true);
    expect(beyond(found, { atLeast: 0.5 })).toBe(false);
    expect(beyond(found, { atMost: 2 })).toBe(true);
    expect(beyond(found, { atMost: 1 })).toBe(false);
    expect(beyond({ interval: null }, { atLeast: 0 })).toBe(false);
  });
});
