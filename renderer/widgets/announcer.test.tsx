import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY, set, useStore } from '../store/store';
import { show, takeDown } from '../testing/show';
import { aFilm, aSmallWorld, aTable, legal } from '../testing/table';
import { Announcer } from './Announcer';

beforeEach(() => useStore.setState(EMPTY, true));
afterEach(takeDown);

const said = () => document.querySelector('[role="status"]')?.textContent;

describe('the announcer', () => {
  it('says which turn it is and what is new, once the film has been seen', async () => {
    const table = aTable({ turn: 2, turns: 4 });
    const film = aFilm(1);
    set({ route: 'play', table, showing: { film, turn: 1, next: null, take: 1 } });
    await show(<Announcer />);
    expect(said()).toBe('');
    await act(async () => set({ showing: null }));
    expect(said()).toBe('Turn 2 of 4: your orders, please. The game begins. Your score stands at 50.0.');
  });

  it('says what is ordered as orders are added and taken back, and nothing before', async () => {
    set({ route: 'play', table: aTable(), drafts: { past: [], now: [], future: [] } });
    await show(<Announcer />);
    const drafted = () => document.querySelectorAll('[role="status"]')[1]?.textContent;
    expect(drafted()).toBe('');
    const { order } = legal('sanction', 'ccc', 3);
    await act(async () => set({ drafts: { past: [[]], now: [order], future: [] } }));
    expect(drafted()).toBe('1 order, 3 capital left');
    await act(async () => set({ drafts: { past: [], now: [], future: [[order]] } }));
    expect(drafted()).toBe('0 orders, 6 capital left');
  });

  it('calls whoever is asked for a place in a crisis', async () => {
    const ask = { crisis: 'grab', circles: [], persuasions: [], history: null };
    const world = aSmallWorld({ crisis: true });
    set({ route: 'play', table: aTable({ awaits: 'responses', world, asks: [ask] }) });
    await show(<Announcer />);
    expect(said()).toBe('A crisis asks for your place: Annexation (Bland).');
  });

  it('tells the end, and is silent where no game is played', async () => {
    set({ route: 'end', table: aTable({ awaits: 'over' }) });
    await show(<Announcer />);
    expect(said()).toBe('The game is over. Your score stands at 50.0.');
    await act(async () => set({ route: 'start' }));
    expect(said()).toBe('');
  });
});
