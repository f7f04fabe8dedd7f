import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aTable, legal } from '../testing/table';
import { watchLearning } from './learned';
import { EMPTY, get, set, useStore } from './store';
import { closeSheet, openMeasure, showTab } from './view';

const sanction = legal('sanction', 'ccc', 3).order;
let stop = () => {};

beforeEach(() => {
  window.localStorage.clear();
  useStore.setState({ ...EMPTY, route: 'play', table: aTable() }, true);
  stop = watchLearning();
});
afterEach(() => stop());

describe('a hint', () => {
  it('goes once the orders have been opened, the score asked for, an order drafted', () => {
    showTab('who');
    expect(get().hintsSeen).toEqual([]);
    showTab('orders');
    expect(get().hintsSeen).toEqual(['first']);
    openMeasure('score');
    closeSheet();
    expect(get().hintsSeen).toEqual(['first', 'objective']);
    set({ drafts: { past: [[]], now: [sanction], future: [] } });
    expect(get().hintsSeen).toEqual(['first', 'objective', 'orders', 'preview']);
    // What is taken back has been learned all the same.
    set({ drafts: { past: [], now: [], future: [[sanction]] } });
    expect(get().hintsSeen).toHaveLength(4);
  });

  it('of a crisis goes when the place has been taken, not when the game is left', () => {
    const desk = { asks: [], at: 0, responses: {}, forecasts: {} };
    set({ desk });
    set({ desk: null, route: 'start' });
    expect(get().hintsSeen).toEqual([]);
    set({ desk, route: 'play' });
    set({ desk: null });
    expect(get().hintsSeen).toEqual(['crisis', 'mandate']);
  });

  it('is not learned from a replay', () => {
    set({ route: 'replay' });
    openMeasure('score');
    expect(get().hintsSeen).toEqual([]);
  });
});
