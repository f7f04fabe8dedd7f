import { describe, expect, it } from 'vitest';
import { columnsOf } from './lines';

describe('lines as columns', () => {
  it('have a turn in each row, in order, and nothing where a line has no value', () => {
    const [turns, ...values] = columnsOf([
      { id: 'a', colour: '--colour-ink', points: [1, 0].map((turn) => ({ turn, value: turn * 10 })) },
      { id: 'b', colour: '--colour-ink', points: [{ turn: 2, value: 7 }] },
    ]);
    expect(turns).toEqual([0, 1, 2]);
    expect(values).toEqual([
      [0, 10, null],
      [null, null, 7],
    ]);
  });

  it('are empty where there is nothing yet', () => {
    expect(columnsOf([])).toEqual([[]]);
  });
});
