import { describe, expect, it } from 'vitest';
import { anInstitution, aState, aWorld } from '../world/build';
import { powerOf } from './power';
import { survey } from './survey';

const states = [
  aState({ id: 'big', force: 80, wealth: 60, population: 100 }),
  aState({ id: 'rich', force: 0, wealth: 80, population: 10 }),
  aState({ id: 'sub', force: 60, wealth: 0, population: 50, standing: 'annexed', ruler: 'big' }),
];

describe('power', () => {
  it('undoes the roots in force and wealth, and gives an annexed state’s power to its ruler', () => {
    const from = survey(aWorld({ states }));
    const share = (id: string) => powerOf(from, id)?.power;
    expect(share('sub')).toBe(0);
    expect(share('big')).toBe(100 * (0.5 * 1 + 0.5 * (3600 / 10000)));
    expect(share('rich')).toBe(100 * (0.5 * (6400 / 10000)));
  });

  it('tells the status gap with its sign: power less votes and offices, weighed by authority', () => {
    const bank = anInstitution({
      id: 'bank',
      members: { big: 50, rich: 50 },
      votes: { big: 20, rich: 80 },
      offices: { big: 0, rich: 100 },
    });
    const from = survey(aWorld({ states, institutions: [bank] }));
    expect(powerOf(from, 'big')).toMatchObject({ power: 68, status: 10, statusGap: 58 });
    expect(powerOf(from, 'rich')?.statusGap).toBeLessThan(0);
    expect(powerOf(from, 'nowhere')).toBeUndefined();
  });

  it('tells prosperity per head against the mean of mankind', () => {
    const from = survey(aWorld({ states }));
    const rich = powerOf(from, 'rich')?.prosperity ?? 0;
    const big = powerOf(from, 'big')?.prosperity ?? 0;
    expect(rich).toBeGreaterThan(1);
    expect(big).toBeLessThan(1);
    expect(rich / big).toBeCloseTo(640 / 36, 0);
  });
});
