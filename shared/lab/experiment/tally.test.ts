import { describe, expect, it } from 'vitest';
import { create } from '../../rules/effect';
import { aCrisis } from '../../world/build';
import { COUNTS, Tally } from './tally';

describe('counting breaches of restraint', () => {
  const begun = (...kinds: string[]): Tally => {
    const tally = new Tally();
    kinds.forEach((kind, n) => {
      const crisis = aCrisis({ id: `crisis-${n}`, place: 'aaa', kind });
      tally.note(create('crisis', crisis, { rule: 'test' }));
    });
    return tally;
  };

  it('counts what governments do against the rules, and no crash or disaster', () => {
    const tally = begun('annexation', 'cyberAttack', 'financialCrash', 'climateDisaster', 'pandemic');
    expect(COUNTS).toContain('breaches');
    expect(tally.of('breaches')).toBe(2);
    expect(tally.of('crises')).toBe(5);
  });
});
