import { describe, expect, it } from 'vitest';
import { slotOf, tidySlots, trickleOf } from './slots';
import { WaitingByKey, WaitingByNumber } from './waiting';

const trickle = (id: string) => trickleOf(slotOf('state', id, 'force'), 'drift.growth');

describe('what waits', () => {
  it('is the same by key and by number', () => {
    const carry = new Map<string, number>();
    const byKey = new WaitingByKey(carry);
    const byNumber = new WaitingByNumber();
    for (const waiting of [byKey, byNumber]) {
      waiting.keep(trickle('aaa'), 250);
      waiting.keep(trickle('bbb'), -70);
      waiting.keep(trickle('aaa'), waiting.held(trickle('aaa')) + 1);
      waiting.keep(trickle('bbb'), 0);
    }
    expect(byNumber.byKey()).toEqual(carry);
    expect([...carry]).toEqual([['state:aaa.force#drift.growth', 251]]);
  });

  it('E-3 is not lost when the table of slots is begun anew', () => {
    const waiting = new WaitingByNumber();
    const before = trickle('aaa');
    waiting.keep(before, 300);
    for (let i = 0; i < 100_000; i++) slotOf('treaty', `t${i}`, 'end');
    tidySlots();
    waiting.follow();
    const after = trickle('aaa');
    expect(after).not.toBe(before);
    expect(waiting.held(after)).toBe(300);
  });
});
