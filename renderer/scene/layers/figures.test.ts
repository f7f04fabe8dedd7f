import { describe, expect, it } from 'vitest';
import type { Tick } from '../film/types';
import { figures } from './figures';

const tick = (before: number, after: number) => ({ before, after }) as Tick;

describe('the figures of a running number', () => {
  it('tell how far it has come and where it will end, and at its end that alone', () => {
    const amity = tick(-78, -71);
    expect(figures(-78, amity)).toBe('−78 → −71');
    expect(figures(-74.6, amity)).toBe('−75 → −71');
    expect(figures(-71, amity)).toBe('−71');
  });

  it('tell of what does not come to a whole point by how much it changes', () => {
    expect(figures(28, tick(28, 28.4))).toBe('28  +0.4');
    expect(figures(61, tick(61.4, 60.8))).toBe('61  −0.6');
  });

  it('put no minus before a zero', () => {
    expect(figures(-0.4, tick(-0.4, 6))).toBe('0 → 6');
    expect(figures(2, tick(6, -0.3))).toBe('2 → 0');
  });

  it('are written for each number apart, though two stand at the same point', () => {
    expect(figures(40, tick(40, 44))).toBe('40 → 44');
    expect(figures(40, tick(40, 30))).toBe('40 → 30');
  });
});
