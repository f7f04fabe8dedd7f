import type { LedgerEntry } from '@shared/views/record';
import { describe, expect, it } from 'vitest';
import { voteIn } from './votes';

const told = (key: string, params: Record<string, string | number>) =>
  ({ note: { key, params } }) as unknown as LedgerEntry;

describe('the vote on a mandate', () => {
  it('is told member by member, whatever came of it', () => {
    const params = { institution: 'institution:unsc', inFavour: 'fra gbr usa', against: 'cub' };
    for (const key of ['mandate.given', 'mandate.failed', 'mandate.vetoed'])
      expect(voteIn([told('envoy', {}), told(key, params)])).toEqual({
        body: 'unsc',
        yes: ['fra', 'gbr', 'usa'],
        no: ['cub'],
      });
  });

  it('has nobody against where nobody was, and is none where none was asked', () => {
    const alone = told('mandate.given', { institution: 'institution:unsc', inFavour: 'usa', against: '' });
    expect(voteIn([alone])?.no).toEqual([]);
    expect(voteIn([told('envoy', { state: 'state:usa' })])).toBeNull();
  });
});
