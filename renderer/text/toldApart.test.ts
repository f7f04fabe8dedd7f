import { anInstitution, aSeat, aState, aWorld } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { toldApart } from './toldApart';

const states = [aState({ id: 'chn', label: 'China' }), aState({ id: 'ind', label: 'India' })];
const seats = [aSeat({ id: 'a', state: 'chn' }), aSeat({ id: 'b', state: 'ind' })];
const partnership = (id: string, founder: string | null) =>
  anInstitution({ id, name: 'Partnership Bank', label: 'Partnership', founder });
const labels = (...institutions: ReturnType<typeof partnership>[]) =>
  Object.values(toldApart(aWorld({ states, seats, institutions })).institutions).map(({ label }) => label);

describe('bodies that share a name', () => {
  it('are told apart by who founded them', () => {
    expect(labels(partnership('x1', 'a'), partnership('x2', 'b'))).toEqual([
      'Partnership (China)',
      'Partnership (India)',
    ]);
  });

  it('are counted where one seat founded both, or nobody is known to have', () => {
    expect(labels(partnership('x1', 'a'), partnership('x2', 'a'))).toEqual([
      'Partnership (China)',
      'Partnership (China 2)',
    ]);
    expect(new Set(labels(partnership('x1', 'gone'), partnership('x2', 'gone'))).size).toBe(2);
  });

  it('keep their names while no other has them, and so does a body that was there before', () => {
    const alone = aWorld({ states, seats, institutions: [partnership('x1', 'a')] });
    expect(toldApart(alone)).toBe(alone);
    expect(labels(partnership('old', null), partnership('x1', 'a'))).toEqual([
      'Partnership',
      'Partnership (China)',
    ]);
  });
});
