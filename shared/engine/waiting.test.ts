import { describe, expect, it } from 'vitest';
import { table, tidyTable } from './columns';
import { WaitingByKey, WaitingByNumber } from './waiting';

const STEP = 250_000;

/** The number of what growth adds to a state's force. */
function growth(id: string): number {
  return table().trickleOf('state', id, 'force', 'drift.growth').n;
}

describe('what waits', () => {
  it('is the same by key and by number', () => {
    const carry = new Map<string, number>();
    const byKey = new WaitingByKey(carry);
    const byNumber = new WaitingByNumber();
    for (const waiting of [byKey, byNumber]) {
      expect(waiting.release(growth('aaa'), STEP, 250)).toBe(0);
      expect(waiting.release(growth('bbb'), STEP, -70)).toBe(0);
      expect(waiting.release(growth('aaa'), STEP, 1)).toBe(0);
      expect(waiting.release(growth('bbb'), STEP, 70)).toBe(0);
      // A quarter of a point is told, and what is left below a thousandth waits on.
      expect(waiting.release(growth('ccc'), STEP, -250_300)).toBe(-250);
    }
    expect(byNumber.byKey()).toEqual(carry);
    expect([...carry]).toEqual([
      ['state:aaa.force#drift.growth', 251],
      ['state:ccc.force#drift.growth', -300],
    ]);
  });

  it('E-3 is not lost when the table of numbers is begun anew', () => {
    const waiting = new WaitingByNumber();
    for (let i = 0; i < 40; i++) table().numberOf('state', `s${i}`);
    const before = growth('zzz');
    waiting.release(before, STEP, 300);
    for (let i = 0; i < 50_000; i++) table().numberOf('treaty', `t${i}`);
    tidyTable();
    waiting.follow();
    const after = growth('zzz');
    expect(after).not.toBe(before);
    expect([...waiting.byKey()]).toEqual([['state:zzz.force#drift.growth', 300]]);
    waiting.release(after, STEP, 5);
    expect([...waiting.byKey()]).toEqual([['state:zzz.force#drift.growth', 305]]);
  });
});
