import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY, set, useStore } from '../store/store';
import { aTable } from '../testing/table';
import { namedCard, namedTable } from './naming';
import { titleOf } from './titles';

const seat = { id: 'usa', name: 'United States', brief: [], order: 'liberal' as const };
const card = {
  ...aTable().scenario,
  id: 'gulf-1990',
  title: 'Gulf, 1990',
  seats: [{ ...seat, rank: 'great' as const, solo: true }],
};
const saved = { title: 'Gulf, 1990 · United States', made: true, scenario: 'gulf-1990', seat: 'usa' };

beforeEach(() => {
  useStore.setState(EMPTY, true);
  set({ settings: { ...EMPTY.settings, language: 'de' } });
});
afterEach(() => useStore.setState(EMPTY, true));

describe('the title of a saved game', () => {
  it('is told in the reader’s language where the program made it', () => {
    const cards = [namedCard(card)];
    expect(titleOf(saved, cards)).toBe('Golf, 1990 · Vereinigte Staaten');
    expect(titleOf({ ...saved, title: 'Gulf, 1990', seat: null }, cards)).toBe('Golf, 1990');
  });

  it('stays as a person gave it, and where its scenario is no more', () => {
    const own = { ...saved, title: 'Second try', made: false };
    expect(titleOf(own, [namedCard(card)])).toBe('Second try');
    expect(titleOf(saved, [])).toBe(saved.title);
  });

  it('is the same over an open game', () => {
    const table = { ...aTable(), scenario: card, seat: 'usa' };
    expect(namedTable({ ...table, title: saved.title }).title).toBe('Golf, 1990 · Vereinigte Staaten');
    expect(namedTable({ ...table, title: 'Second try' }).title).toBe('Second try');
  });
});
