import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPeople, aState, aWorld } from '../../world/build';
import type { World } from '../../world/world';
import { exodus, flight } from './flight';
import { applied } from './tryout';

const because = { rule: 'crisis.test' };

const world = (refuges = 2): World =>
  aWorld({
    states: [
      aState({ id: 'lea', borders: ['one', 'two', 'sub'].slice(0, refuges + 1), population: 30 }),
      aState({ id: 'one' }),
      aState({ id: 'two' }),
      aState({ id: 'sub', standing: 'annexed', ruler: 'one' }),
    ],
    peoples: [
      aPeople({ id: 'many', shares: { lea: 20 } }),
      aPeople({ id: 'few', shares: { lea: 6, one: 1 } }),
      aPeople({ id: 'least', shares: { lea: 1 } }),
      aPeople({ id: 'elsewhere', shares: { two: 3 } }),
    ],
  });

const heads = (of: World): number => Object.values(of.states).reduce((sum, s) => sum + s.population, 0);
const living = (of: World, id: string): number =>
  Object.values(of.peoples[id]!.shares).reduce((sum, n) => sum + n, 0);

describe('X-18 flight', () => {
  it('moves peoples and populations alike, less those who die on the way', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.6, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (part, deaths) => {
          const before = world();
          const people = before.peoples.few!;
          const gone = part * 6;
          const after = applied(
            before,
            flight(before, people, before.states.lea!, gone, { deaths, spill: 1 }, because),
          );
          expect(living(before, 'few') - living(after, 'few')).toBeCloseTo(gone * deaths, 9);
          expect(heads(before) - heads(after)).toBeCloseTo(gone * deaths, 9);
          expect(before.states.lea!.population - after.states.lea!.population).toBeCloseTo(gone, 9);
        },
      ),
    );
  });

  it('goes to neighbours that stand, in equal parts, at a price in their cohesion', () => {
    const before = world();
    const toll = { deaths: 0, spill: 2 };
    const after = applied(before, flight(before, before.peoples.many!, before.states.lea!, 4, toll, because));
    expect(after.peoples.many!.shares).toEqual({ lea: 16, one: 2, two: 2 });
    expect(after.states.one!.cohesion).toBe(before.states.one!.cohesion - 2);
  });

  it('without an open border takes only lives', () => {
    const before = world(-1);
    const toll = { deaths: 0.25, spill: 2 };
    const after = applied(before, flight(before, before.peoples.many!, before.states.lea!, 4, toll, because));
    expect(after.peoples.many!.shares).toEqual({ lea: 19 });
    expect(exodus(before, before.states.lea!, 0.1, toll, because)).toEqual([]);
  });

  it('as an exodus takes a part of the two greatest peoples there', () => {
    const before = world();
    const toll = { deaths: 0, spill: 2 };
    const after = applied(before, exodus(before, before.states.lea!, 0.1, toll, because));
    expect(after.peoples.many!.shares.lea).toBeCloseTo(18, 9);
    expect(after.peoples.few!.shares.lea).toBeCloseTo(5.4, 9);
    expect(after.peoples.least!.shares).toEqual({ lea: 1 });
    expect(after.states.one!.cohesion).toBeCloseTo(before.states.one!.cohesion - 2, 9);
  });
});
