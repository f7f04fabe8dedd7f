import type { HistoryPoint } from '@shared/protocol/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReplayBar } from '../panels/film/ReplayBar';
import { TimePanel } from '../panels/time/TimePanel';
import { TurningPoints } from '../screens/end/TurningPoints';
import { PlayHead } from '../screens/play/PlayHead';
import { set } from '../store/store';
import { fakeHost } from '../testing/fakeHost';
import { show, takeDown } from '../testing/show';
import { aSmallWorld, aTable, point } from '../testing/table';

/**
 * Half a year a turn from the second half of 1990: turn 1 is played in the second half of 1990, though its point of the
 * history tells of the first half of 1991, when it was over.
 */
const years = [1990.5, 1991, 1991.5];
const history: HistoryPoint[] = years.map((year, turn) => point(turn, { year, peace: turn === 2 ? 40 : 50 }));
const world = { ...aSmallWorld({ turn: 2 }), year: 1991.5, yearsPerTurn: 0.5 };
const table = aTable({ awaits: 'over', world, history, year: 1991.5, turn: 2, turns: 2 });

beforeEach(() => {
  fakeHost({});
  set({ table, route: 'replay' });
});
afterEach(takeDown);

describe('a turn is dated by when it was played', () => {
  it('under the charts', async () => {
    const host = await show(<TimePanel table={table} />);
    expect(host.querySelector('.chart-when output')?.textContent).toBe('turn 2, first half of 1991');
  });

  it('from when to when the world was of one regime, and once where that is the same', async () => {
    const course = async (upTo: number) => {
      const host = await show(<TimePanel table={{ ...table, history: history.slice(0, upTo) }} />);
      return host.querySelector('.regime-course li span')?.textContent;
    };
    expect(await course(3)).toBe('second half of 1990 to first half of 1991');
    expect(await course(2)).toBe('second half of 1990');
  });

  it('where a game turned', async () => {
    const host = await show(<TurningPoints table={table} />);
    expect(host.querySelector('li small')?.textContent).toBe('first half of 1991');
  });

  it.each([
    [0, 'At the start, second half of 1990'],
    [1, 'After turn 1 of 2, second half of 1990'],
    [2, 'After turn 2 of 2, first half of 1991'],
  ])('in a replay, by its bar and its head alike: %i', async (turn, told) => {
    set({ replayTurn: turn });
    const bar = await show(<ReplayBar table={table} />);
    expect(bar.querySelector('output')?.textContent).toBe(told);
    const looked = { ...table, turn, history: history.slice(0, turn + 1) };
    const head = await show(<PlayHead table={looked} plain />);
    expect(head.querySelector('.play-title p')?.textContent).toBe(told);
  });
});
