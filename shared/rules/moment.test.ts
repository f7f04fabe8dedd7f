import { describe, expect, it } from 'vitest';
import { aDyad, aState, aWorld, rules } from '../world/build';
import { tryContext } from './crises/tryout';
import { bondsOf } from './drift/burden';
import { onceAMoment } from './moment';

describe('what is worked out once a moment', () => {
  it('is worked out by the first who asks, and anew in the next moment', () => {
    let asked = 0;
    const years = onceAMoment((ctx) => ({ asked: ++asked, years: ctx.years }));
    const [one, other] = [tryContext(aWorld({ yearsPerTurn: 1 })), tryContext(aWorld({ yearsPerTurn: 5 }))];
    expect([years(one), years({ ...one }), years(other), years(one)]).toEqual([
      { asked: 1, years: 1 },
      { asked: 1, years: 1 },
      { asked: 2, years: 5 },
      { asked: 3, years: 1 },
    ]);
  });

  it('finds the pairs of which one rules the other, each at its place', () => {
    const states = ['aaa', 'bbb', 'ccc'].map((id) => aState({ id }));
    const world = aWorld({ states, dyads: [aDyad('aaa', 'bbb', {}), rules('ccc', 'aaa', 30)] });
    expect(bondsOf(tryContext(world)).map(({ dyad, place }) => [dyad.id, place])).toEqual([['aaa~ccc', 1]]);
  });
});
