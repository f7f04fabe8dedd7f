import { aCrisis, aState, aWorld } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from './cardFields';

describe('the numbers of a crisis', () => {
  const told = (stage: 'open' | 'running' | 'closed') =>
    fieldsOf(
      { on: 'crisis', id: 'grab' },
      aWorld({
        states: [aState({ id: 'aaa' })],
        crises: [{ ...aCrisis({ id: 'grab', place: 'aaa' }), stage }],
      }),
    );

  it('hold what acting is expected to cost as long as someone may act, and no longer', () => {
    expect(told('open')).toContain('cost');
    expect(told('running')).toContain('cost');
    expect(told('closed')).toEqual(['severity', 'mandate', 'clarity']);
  });
});
