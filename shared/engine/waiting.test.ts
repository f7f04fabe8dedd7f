import { describe, expect, it } from 'vitest';
import { type Inflow, table, tidyTable } from './columns';
import { WaitingByKey, WaitingByNumber } from './waiting';

/** What growth adds to a state's force: the inflow, and the state's number. */
function growth(id: string): [Inflow, number] {
  const known = table();
  return [known.inflowOf('state', 'force', 'drift.growth'), known.numberOf('state', id)];
}

describe('what waits', () => {
  it('is the same by key and by number', () => {
    const carry = new Map<string, number>();
    const byKey = new WaitingByKey(carry);
    const byNumber = new WaitingByNumber();
    for (const waiting of [byKey, byNumber]) {
      waiting.keep(...growth('aaa'), 250);
      waiting.keep(...growth('bbb'), -70);
      waiting.keep(...growth('aaa'), waiting.held(...growth('aaa')) + 1);
      waiting.keep(...growth('bbb'), 0);
    }
    expect(byNumber.byKey()).toEqual(carry);
    expect([...carry]).toEqual([['state:aaa.force#drift.growth', 251]]);
  });

  it('E-3 is not lost when the table of numbers is begun anew', () => {
    const waiting = new WaitingByNumber();
    for (let i = 0; i < 40; i++) table().numberOf('state', `s${i}`);
    const before = growth('zzz');
    waiting.keep(...before, 300);
    for (let i = 0; i < 50_000; i++) table().numberOf('treaty', `t${i}`);
    tidyTable();
    waiting.follow();
    const after = growth('zzz');
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(waiting.held(...after)).toBe(300);
    expect([...waiting.byKey()]).toEqual([['state:zzz.force#drift.growth', 300]]);
  });
});
