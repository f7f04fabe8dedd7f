import { afterEach, describe, expect, it } from 'vitest';
import { LEADERSHIP } from './leadership-parameters';
import { COALITION, COALITION_NAMES, coalitionTable, coalitionValues } from './parameters';

describe('the coalition section of the parameter table', () => {
  const before = COALITION.supportAt.value;
  afterEach(() => {
    COALITION.supportAt.value = before;
  });

  it('holds at most a dozen', () => {
    expect(COALITION_NAMES.length).toBeLessThanOrEqual(12);
  });

  it.each([...coalitionTable(), ...Object.values(LEADERSHIP)])('keeps $meaning in its range', (row) => {
    expect(row.value).toBeGreaterThanOrEqual(row.range[0]);
    expect(row.value).toBeLessThanOrEqual(row.range[1]);
    // Whatever an experiment tries within the range, no sign turns.
    expect(row.range[0]).toBeGreaterThanOrEqual(0);
    expect(row.source).not.toBe('');
    expect(row.unit).not.toBe('');
  });

  it('is read anew each time, so that an experiment can move one', () => {
    COALITION.supportAt.value = 5;
    expect(coalitionValues().supportAt).toBe(5);
  });
});
