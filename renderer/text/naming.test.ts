import { aMovement, anInstitution, aSeat, aState, aWorld } from '@shared/world/build';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { relabel } from '../store/relabel';
import { EMPTY, get, set, useStore } from '../store/store';
import { fakeHost } from '../testing/fakeHost';
import { aFilm, aTable } from '../testing/table';
import { namedCard, namedTable, namedWorld } from './naming';

const gulf = aWorld({
  scenario: 'gulf-1990',
  states: [
    aState({ id: 'usa', name: 'United States', label: 'United States' }),
    aState({ id: 'gbr', name: 'United Kingdom', label: 'United Kingdom' }),
    aState({ id: 'zzz', name: 'Zedland', label: 'Zed' }),
  ],
  institutions: [anInstitution({ id: 'imf', name: 'International Monetary Fund', label: 'IMF' })],
  movements: [aMovement({ id: 'peace', name: 'Peace movement' })],
});
const speak = (language: 'en' | 'de') => set({ settings: { ...EMPTY.settings, language } });

beforeEach(() => useStore.setState(EMPTY, true));
afterEach(() => useStore.setState(EMPTY, true));

describe('names of a scenario', () => {
  it('are the language’s where it has them, and the scenario’s where it has not', () => {
    speak('de');
    const { states, institutions, movements } = namedWorld(gulf);
    expect(states.usa).toMatchObject({ name: 'Vereinigte Staaten', label: 'Vereinigte Staaten' });
    expect(states.gbr).toMatchObject({ name: 'Großbritannien', label: 'Großbritannien' });
    expect(states.zzz).toBe(gulf.states.zzz);
    expect(institutions.imf).toMatchObject({ name: 'Internationaler Währungsfonds', label: 'IWF' });
    expect(movements.peace?.name).toBe('Friedensbewegung');
  });

  it('are the language’s for what was founded in play too, told apart where two share one', () => {
    speak('de');
    const body = { name: 'Partnership Bank and Forum', label: 'Partnership', domain: 'alternative' as const };
    const seats = [aSeat({ id: 'usa', state: 'usa' }), aSeat({ id: 'gbr', state: 'gbr' })];
    const institutions = [
      anInstitution({ ...body, id: 'x1', founder: 'usa' }),
      anInstitution({ ...body, id: 'x2', founder: 'gbr' }),
      anInstitution({ id: 'y', name: 'Commission on Rights', label: 'Rights Comm.', founder: 'usa' }),
    ];
    const states = Object.values(gulf.states);
    const world = namedWorld(aWorld({ scenario: 'gulf-1990', states, seats, institutions }));
    expect(Object.values(world.institutions).map(({ label }) => label)).toEqual([
      'Partnerschaft (Vereinigte Staaten)',
      'Partnerschaft (Großbritannien)',
      'Rechtekomm.',
    ]);
    expect(world.institutions.y?.name).toBe('Kommission für Rechte');
  });

  it('leave a world alone that the language has no names for', () => {
    expect(namedWorld(gulf)).toBe(gulf);
    speak('de');
    const other = aWorld({ scenario: 'other' });
    expect(namedWorld(other)).toBe(other);
  });

  it('reach the card and the seats', () => {
    speak('de');
    const seat = { id: 'usa', state: 'usa', name: 'United States', brief: [], order: 'liberal' as const };
    const card = namedCard({
      ...aTable().scenario,
      id: 'gulf-1990',
      seats: [{ ...seat, rank: 'great' as const, solo: true }],
    });
    expect(card.title).toBe('Golf, 1990');
    expect(card.seats[0]?.name).toBe('Vereinigte Staaten');
    const status = { ...seat, listedOrder: seat.order, controller: 'person' as const, ready: false };
    const table = namedTable(aTable({ world: gulf, seats: [status] }));
    expect(table.seats[0]?.name).toBe('Vereinigte Staaten');
  });

  it('are read again when the language changes, for the table and for what a film leads to', async () => {
    const table = aTable({ world: gulf });
    fakeHost({ scenarios: () => [], table: () => table, film: () => aFilm(1) });
    set({ table });
    speak('de');
    await relabel();
    expect(get().table?.world.states.usa?.name).toBe('Vereinigte Staaten');
    set({ table, showing: { film: aFilm(1), turn: 1, next: table, take: 1 } });
    await relabel();
    expect(get().table?.world.states.usa?.name).toBe('United States');
    expect(get().showing?.next?.world.states.usa?.name).toBe('Vereinigte Staaten');
  });
});
