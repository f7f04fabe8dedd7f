import { describe, expect, it } from 'vitest';
import { figures } from './figures';

const told = (before: number, after: number) => figures({ before, after });

describe('the figures of a running number', () => {
  it('tell what it was before and what it comes to, as the lists do', () => {
    expect(told(-78, -71)).toBe('−78 → −71');
    expect(told(-92.6, -71.2)).toBe('−93 → −71');
    expect(told(40, 30)).toBe('40 → 30');
  });

  it('tell of what does not come to a whole point by how much it changes', () => {
    expect(told(28, 28.4)).toBe('28  +0.4');
    expect(told(61.4, 60.8)).toBe('61  −0.6');
  });

  it('put no minus before a zero', () => {
    expect(told(-0.4, 6)).toBe('0 → 6');
    expect(told(6, -0.3)).toBe('6 → 0');
  });
});
