import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY, set, useStore } from '../store/store';
import { aSmallWorld } from '../testing/table';
import { nameOf } from './names';
import { rounded, signed, tenths } from './numbers';
import { textFor } from './useText';

const world = aSmallWorld({ crisis: true });
const speak = (language: 'en' | 'de') => set({ settings: { ...EMPTY.settings, language } });

afterEach(() => useStore.setState(EMPTY, true));

describe('a language', () => {
  it('is changed by the setting, at once and in every word', () => {
    expect(textFor(world).t('ui.endTurn')).toBe('End turn');
    speak('de');
    expect(textFor(world).t('ui.endTurn')).toBe('Runde beenden');
    expect(nameOf(world, 'crisis', 'grab')).toBe('Annexion (Bland)');
    expect(textFor(world).ref({ on: 'state', id: 'aaa', field: 'force' })).toBe('Aland: Streitmacht');
    speak('en');
    expect(textFor(world).t('ui.endTurn')).toBe('End turn');
  });

  it('writes numbers its own way, in sentences too', () => {
    const sentence = () => textFor(world).t('news.scoreUp', { score: 53.25, by: 1.5 });
    expect([tenths(1234.5), rounded(-3), signed(0.25)]).toEqual(['1,234.5', '−3', '+0.3']);
    expect(sentence()).toContain('53.3, 1.5 more');
    speak('de');
    expect([tenths(1234.5), rounded(-3), signed(0.25)]).toEqual(['1.234,5', '−3', '+0,3']);
    expect(sentence()).toContain('53,3, 1,5 mehr');
  });

  it('counts as it counts', () => {
    const orders = () => [0, 1, 2].map((count) => textFor(world).t('ui.draft.count', { count }));
    expect(orders()).toEqual(['0 orders', '1 order', '2 orders']);
    speak('de');
    expect(orders()).toEqual(['0 Anordnungen', '1 Anordnung', '2 Anordnungen']);
  });

  it('knows which words there are', () => {
    speak('de');
    expect(textFor(world).has('crisis.scheduled')).toBe(true);
    expect(textFor(world).has('no.such.key')).toBe(false);
  });
});
