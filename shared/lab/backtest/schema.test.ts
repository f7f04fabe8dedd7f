import { describe, expect, it } from 'vitest';
import { codedCases } from './cases';
import { CaseError, parseCase } from './schema';

const row = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  name: id.toUpperCase(),
  force: 3,
  wealth: 5,
  alignLeader: 1,
  alignTarget: -1,
  stake: 2,
  norm: 6,
  restraint: 3,
  opinion: 0,
  dependence: 2,
  observed: 'support',
  evidence: 'a vote',
  confidence: 'medium',
  ...more,
});
const file = (more: Record<string, unknown> = {}) => ({
  id: 'anywhere-2050',
  title: 'A crisis',
  year: 2050,
  leader: 'x1',
  target: 'some where',
  victim: 'none',
  ruleAtIssue: 'any',
  mandate: 2,
  clarity: 4,
  cost: 5,
  notes: '',
  states: [row('x1', { observed: 'lead' }), row('some where', { observed: 'resist' }), row('c')],
  ...more,
});

describe('the format of a coded case', () => {
  it('reads the project’s three, thirty states each', () => {
    expect(codedCases().map(({ id, states }) => `${id} ${states.length}`)).toEqual([
      'gulf-1991 30',
      'korea-1950 30',
      'libya-2011 30',
    ]);
  });

  it('takes any ids, any number of states, no victim, keys it does not know, and real numbers', () => {
    const found = parseCase({
      ...file({ codedBy: 'someone' }),
      states: [...file().states, row('d', { force: 2.5, x: 1 })],
    });
    expect(found.states).toHaveLength(4);
    expect(found.states[3]?.force).toBe(2.5);
    expect(parseCase(file({ victim: 'a people without a row' })).victim).toBe('a people without a row');
  });

  it('names the case, the place and the state for each thing wrong', () => {
    const states = [...file().states, row('d', { force: 11, observed: 'watch' }), row('c')];
    const wrong = () => parseCase(file({ states, mandate: 'full', target: 'gone' }));
    expect(wrong).toThrow(CaseError);
    expect(wrong).toThrow(
      /'anywhere-2050'.*mandate:.*states\[3\]\.force \(d\).*states\[3\]\.observed \(d\)/s,
    );
    expect(() => parseCase(file({ states: [...file().states, row('c')] }))).toThrow(/'c' has two rows/);
    expect(() => parseCase(file({ target: 'gone' }))).toThrow(/target: 'gone' has no row/);
    expect(() => parseCase([])).toThrow(/without an id cannot be read/);
  });
});
