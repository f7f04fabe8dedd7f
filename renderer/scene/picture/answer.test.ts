import { describe, expect, it } from 'vitest';
import { elsewhereIn, leadOf, leadSaid } from './answer';

const names = (id: string) => ({ gbr: 'Britain', usa: 'United States' })[id] ?? id;
const token = (key: string, state: string) => ({
  key: `leadership.${key}`,
  params: { state: `state:${state}` },
});

describe('leadOf', () => {
  it('knows a leader by its place', () => {
    expect(leadOf({ places: { usa: 'lead' }, leadership: token('stands', 'usa') })).toEqual({
      kind: 'leads',
      state: 'usa',
    });
  });

  it('tells a leader that only pays from one that withdrew', () => {
    expect(leadOf({ places: { gbr: 'pay' }, leadership: token('scaled', 'gbr') }).kind).toBe('scaled');
    expect(leadOf({ places: { gbr: 'pay' }, leadership: token('scaledInstead', 'gbr') }).kind).toBe('scaled');
    expect(
      leadOf({ places: { gbr: 'support' }, offered: 'gbr', leadership: token('withdrawn', 'gbr') }),
    ).toEqual({
      kind: 'withdrawn',
      state: 'gbr',
    });
  });

  it('finds nobody where nobody offered', () => {
    const nobody = {
      places: { gbr: 'neutral' },
      offered: null,
      leadership: { key: 'leadership.none' },
    } as const;
    expect(leadOf(nobody)).toEqual({ kind: 'none' });
    expect(leadOf({ places: {} })).toEqual({ kind: 'none' });
  });

  it('says in the middle what happened', () => {
    expect(leadSaid({ kind: 'scaled', state: 'gbr' }, names)).toBe('Britain acts short of war');
    expect(leadSaid({ kind: 'withdrawn', state: 'usa' }, names)).toContain('United States');
    expect(leadSaid({ kind: 'leads', state: 'usa' }, names)).toBe('');
    expect(leadSaid({ kind: 'none' }, names)).not.toContain('{');
  });
});

describe('who stands elsewhere than was foreseen', () => {
  it('is told by whether it does more or less, and leaves out whoever stands where it was expected', () => {
    const answer = {
      places: { usa: 'lead', urs: 'support', omn: 'neutral', chn: 'neutral' },
      foreseen: { usa: 'lead', urs: 'oppose', omn: 'fight' },
    } as const;
    expect(elsewhereIn(answer)).toEqual([
      { id: 'urs', nearer: true },
      { id: 'omn', nearer: false },
    ]);
    expect(elsewhereIn({ places: answer.places })).toEqual([]);
  });
});
