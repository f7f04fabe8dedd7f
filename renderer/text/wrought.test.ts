import type { LedgerEntry } from '@shared/views/record';
import { describe, expect, it } from 'vitest';
import { wroughtBy } from './wrought';

const entry = (over: Partial<LedgerEntry>): LedgerEntry => ({
  ...{ n: 0, phase: 'response', kind: 'add', on: 'state', id: 'aaa', field: 'wealth' },
  ...{ before: 50, after: 50, rule: 'crisis.annexation.resolve', crisis: 'grab' },
  ...over,
});
const { crisis: _none, ...nobodys } = entry({});

describe('what a crisis changed', () => {
  it('is what bears it as its cause, the largest first, and nothing of what others did', () => {
    const { changes } = wroughtBy(
      [
        entry({ field: 'wealth', before: 50, after: 48 }),
        entry({ field: 'force', before: 60, after: 51 }),
        entry({ field: 'legitimacy', before: 60, after: 20, crisis: 'other' }),
        { ...nobodys, field: 'rights', before: 60, after: 20, rule: 'drift.domesticLife' },
      ],
      'grab',
    );
    expect(changes.map(({ field, before, after, by }) => [field, before, after, by])).toEqual([
      ['force', 60, 51, -9],
      ['wealth', 50, 48, -2],
    ]);
  });

  it('counts only its own part of a number that others moved too, so that the three numbers agree', () => {
    const { changes } = wroughtBy(
      [
        { ...nobodys, phase: 'drift', before: 40, after: 50 },
        entry({ phase: 'crisis', before: 50, after: 46.5 }),
        { ...nobodys, phase: 'response', before: 46.5, after: 56.5, rule: 'policy.openTrade' },
        entry({ before: 56.5, after: 54.1 }),
      ],
      'grab',
    );
    expect(changes).toEqual([{ on: 'state', id: 'aaa', field: 'wealth', before: 50, after: 44.1, by: -5.9 }]);
  });

  it('stops where a bound stopped it', () => {
    const clamp = { ...nobodys, kind: 'clamp', rule: 'engine.clamp' } as const;
    const { changes } = wroughtBy(
      [entry({ before: 95, after: 125 }), { ...clamp, before: 125, after: 100 }],
      'grab',
    );
    expect(changes).toMatchObject([{ before: 95, after: 100, by: 5 }]);
    // Another had brought it to the bound: nothing is left of its own part, and it is not told the wrong way round.
    const all = [
      { ...nobodys, before: 100, after: 120, rule: 'policy.arm' },
      entry({ before: 120, after: 122 }),
      { ...clamp, before: 122, after: 100 },
    ];
    expect(wroughtBy(all, 'grab').changes).toEqual([]);
  });

  it('leaves out the crisis itself, what seats paid, and what did not outlast the turn', () => {
    const war = { on: 'war', id: 'w', field: '' } as const;
    const { changes, came } = wroughtBy(
      [
        entry({ on: 'crisis', id: 'grab', field: 'severity', before: 90, after: 20 }),
        entry({ on: 'seat', field: 'capital', before: 9, after: 3 }),
        entry({ ...war, kind: 'create', before: null, after: null }),
        entry({ ...war, field: 'intensity', before: 10, after: 60 }),
        entry({ ...war, kind: 'end', before: null, after: null }),
      ],
      'grab',
    );
    expect(changes).toEqual([]);
    expect(came).toEqual([{ kind: 'passed', on: 'war', id: 'w', crisis: 'grab' }]);
  });

  it('tells a word that became another', () => {
    const standing = { kind: 'set', field: 'standing', before: 'annexed', after: 'sovereign' } as const;
    expect(wroughtBy([entry(standing)], 'grab').changes).toMatchObject([
      { before: 'annexed', after: 'sovereign', by: 0 },
    ]);
  });
});
