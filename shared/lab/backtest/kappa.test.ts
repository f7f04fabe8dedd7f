import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CIRCLES } from '../../world/circles';
import { agreementOf, type Pair, quadraticKappa } from './kappa';

const pair = (observed: Pair['observed'], predicted: Pair['predicted']): Pair => ({ observed, predicted });
const circle = fc.constantFrom(...CIRCLES);
const pairs = fc.array(fc.record({ observed: circle, predicted: circle }), { minLength: 1, maxLength: 40 });

describe('quadratic-weighted kappa', () => {
  it('is what a hand finds', () => {
    const found = quadraticKappa([
      pair('fight', 'fight'),
      pair('fight', 'pay'),
      pair('pay', 'pay'),
      pair('pay', 'pay'),
    ]);
    // observed 2 fight 2 pay, predicted 1 fight 3 pay: by chance 2·3 + 2·1 = 8; 1 − 1·4/8.
    expect(found).toBe(0.5);
  });

  it('counts a miss by two rings four times a miss by one', () => {
    const rest = CIRCLES.map((same) => pair(same, same));
    const one = 1 - quadraticKappa([...rest, pair('pay', 'support'), pair('support', 'pay')]);
    const two = 1 - quadraticKappa([...rest, pair('pay', 'neutral'), pair('neutral', 'pay')]);
    expect(two / one).toBeGreaterThan(3.5);
  });

  it('is 1 for full agreement, 0 for a constant answer, negative for the opposite, and nothing for nothing', () => {
    expect(quadraticKappa(CIRCLES.map((same) => pair(same, same)))).toBe(1);
    expect(quadraticKappa([pair('support', 'support')])).toBe(1);
    expect(quadraticKappa(CIRCLES.map((each) => pair(each, 'support')))).toBe(0);
    expect(quadraticKappa([pair('fight', 'oppose'), pair('oppose', 'fight')])).toBe(-1);
    expect(quadraticKappa([])).toBeNaN();
  });

  it('is the same whoever is called observer, and never above 1', () =>
    fc.assert(
      fc.property(pairs, (given) => {
        const turned = given.map(({ observed, predicted }) => ({ observed: predicted, predicted: observed }));
        const kappa = quadraticKappa(given);
        return kappa <= 1 && Math.abs(kappa - quadraticKappa(turned)) < 1e-12;
      }),
    ));

  it('comes with shares exactly right and within one ring', () => {
    const given = [
      pair('pay', 'pay'),
      pair('pay', 'fight'),
      pair('pay', 'oppose'),
      pair('oppose', 'neutral'),
    ];
    expect(agreementOf(given)).toMatchObject({ exact: 0.25, withinOne: 0.75, n: 4 });
  });
});
