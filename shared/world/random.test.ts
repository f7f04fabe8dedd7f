import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { once, onceFor } from './random';

describe('one number for a name', () => {
  it('is the same for a name in pieces as for the whole', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.array(fc.string()), (seed, turn, pieces) => {
        expect(onceFor(seed, turn, pieces)).toBe(once(seed, turn, pieces.join('')));
      }),
    );
  });

  it('is another for another name, turn or seed', () => {
    const numbers = [once(7, 1, 'usa'), once(7, 1, 'sun'), once(7, 2, 'usa'), once(90, 1, 'usa')];
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
