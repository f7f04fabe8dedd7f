import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY, get, useStore } from '../store/store';
import type { State } from '../store/types';
import { aTable } from '../testing/table';
import { textFor } from '../text/useText';
import { findingsFor } from './findings';

const table = aTable();
const find = (query: string, some: Partial<State> = {}) =>
  findingsFor(query, { ...EMPTY, line: 'up', route: 'play', table, ...some }, textFor(table.world));

beforeEach(() => useStore.setState({ ...EMPTY, route: 'play', table }, true));

describe('the palette', () => {
  it('lists commands alone until something is asked for', () => {
    expect(find('').every(({ kind }) => kind === undefined)).toBe(true);
    expect(find('').map(({ id }) => id)).not.toContain('app.palette');
  });

  it('finds a state, and opens its card', () => {
    const [first] = find('bla');
    expect(first).toMatchObject({ id: 'state.bbb', label: 'Bland', kind: 'States' });
    first?.run();
    expect(get().sheets).toEqual([{ kind: 'card', subject: { on: 'state', id: 'bbb' } }]);
  });

  it('finds a policy that could be ordered, once whatever its targets, and opens its page', () => {
    const found = find('open trade');
    expect(found.map(({ id }) => id)).toEqual(['policy.openTrade']);
    found[0]?.run();
    expect(get().sheets).toEqual([{ kind: 'policy', policy: 'openTrade' }]);
    expect(find('arm').map(({ id }) => id)).not.toContain('policy.arm');
  });

  it('puts what begins with the words first', () => {
    const labels = find('land').map(({ label }) => label);
    expect(labels).toEqual(['Aland', 'Bland', 'Cland']);
    expect(find('c')[0]?.label.toLowerCase()).toMatch(/^c/);
  });

  it('offers no orders while a crisis waits, in a replay, or to whoever watches', () => {
    const desk = { asks: [], at: 0, responses: {}, forecasts: {} };
    const watched = aTable({ seat: null });
    for (const some of [{ desk }, { route: 'replay' as const }, { table: watched }])
      expect(find('open trade', some)).toEqual([]);
    expect(find('bland', { route: 'replay' })).toHaveLength(1);
    expect(find('bland', { route: 'start', table: null })).toEqual([]);
  });
});
