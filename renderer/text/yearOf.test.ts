import type { HistoryPoint } from '@shared/protocol/contract';
import { describe, expect, it } from 'vitest';
import { yearOf } from './yearOf';

/** Half a year a turn, from the second half of 1990. */
const history = [1990.5, 1991, 1991.5].map((year, turn) => ({ turn, year })) as HistoryPoint[];

describe('the year of a turn', () => {
  it('is when it was played, which is when the one before was over', () => {
    expect(yearOf(history, 1)).toBe(1990.5);
    expect(yearOf(history, 2)).toBe(1991);
  });

  it('is that of the start for turn 0, and none for a turn not played', () => {
    expect(yearOf(history, 0)).toBe(1990.5);
    expect(yearOf(history, 3)).toBeUndefined();
  });
});
