import { describe, expect, it } from 'vitest';
import { propositions } from '../propositions';
import { readAsked } from './asked';

const [p1, p2] = propositions();
if (!p1 || !p2) throw new Error('There are twenty propositions.');

/** A page as the command prints it, with more on it than is read. */
const page = (over: object = {}, verdicts = p1.experiment.compare.length) => ({
  propositions: [
    {
      id: 'P1',
      claim: p1.claim,
      rules: '7',
      games: 200,
      holds: true,
      verdicts: Array.from({ length: verdicts }, (_none, i) => ({
        measure: 'peace',
        between: `${i}`,
        value: 1,
        interval: [i, i + 1],
        holds: i === p1.ablated ? null : true,
      })),
      ...over,
    },
  ],
});

describe('verdicts that were asked with more games', () => {
  it('are taken without the twins, which decide nothing', () => {
    const asked = readAsked(page(), [p1], '7').get('P1');
    expect(asked).toMatchObject({ holds: true, games: 200 });
    const kept = p1.experiment.compare.flatMap((_c, i) => (i === p1.ablated ? [] : [[i, i + 1]]));
    expect(asked?.verdicts.map(({ interval }) => interval)).toEqual(kept);
  });

  it('are refused in words where they are of something else', () => {
    expect(() => readAsked({ results: [] }, [p1], '7')).toThrow(/no verdicts of propositions/);
    expect(() => readAsked(page(), [p1, p2], '7')).toThrow(/P2 is not among/);
    expect(() => readAsked(page(), [p1], '8')).toThrow(/by rules 7; these are 8/);
    expect(() => readAsked(page({}, 1), [p1], '7')).toThrow(/asked otherwise/);
  });
});
