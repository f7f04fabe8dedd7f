import { describe, expect, it } from 'vitest';
import { warmUp } from './warm';

/** How many runs are played where they come at these rates, the last of them for ever. */
function played(rates: readonly number[], least: number): number {
  let runs = 0;
  warmUp(() => rates[Math.min(runs++, rates.length - 1)] as number, least);
  return runs;
}

describe('warming', () => {
  it('goes on while it gets faster, and three runs longer', () => {
    expect(played([10, 20, 30, 40], 1)).toBe(7);
    expect(played([10], 1)).toBe(4);
  });

  it('takes less than a hundredth for unrest, and is not deceived by a slow run between', () => {
    expect(played([100, 100.5, 100.9], 1)).toBe(4);
    expect(played([10, 5, 20, 5, 40], 1)).toBe(8);
  });

  it('plays at least as often as asked, and comes to an end', () => {
    expect(played([10], 15)).toBe(15);
    let faster = 1;
    let runs = 0;
    warmUp(() => {
      runs++;
      faster *= 2;
      return faster;
    }, 1);
    expect(runs).toBe(30);
  });
});
