import type { LedgerEntry } from '@shared/views/record';
import type { Effect, Preview } from '@shared/views/seen';
import { afterEach, describe, expect, it } from 'vitest';
import { set } from '../../store/store';
import { show, takeDown } from '../../testing/show';
import { aFilm, anAct, aTable, legal } from '../../testing/table';
import { Acts } from './Acts';

afterEach(takeDown);

const sanction = anAct('aaa', legal('sanction', 'ccc', 3));
const effect = (field: string, amount: number): Effect => ({
  ...{ kind: 'add', on: 'state', id: 'ccc', field, amount },
  because: { rule: 'policy.sanction' },
});
const preview: Preview = {
  order: sanction.order,
  cost: 3,
  likely: [effect('wealth', -4), effect('openness', -2)],
  best: [effect('wealth', -6), effect('openness', -2)],
  worst: [effect('wealth', -1), effect('openness', -2)],
  minds: [],
};
const entry = (field: string, before: number, after: number, over: Partial<LedgerEntry> = {}) =>
  ({
    ...{ n: 0, phase: 'resolution', kind: 'add', on: 'state', id: 'ccc', field, before, after },
    ...{ rule: 'policy.sanction', order: sanction.id },
    ...over,
  }) as LedgerEntry;
const expected = [entry('wealth', 40, 36), entry('openness', 50, 48)];

async function told(entries: readonly LedgerEntry[], over: Partial<typeof sanction> = {}) {
  await takeDown();
  set({ table: aTable(), route: 'play' });
  const orders = [{ ...sanction, ...over }, anAct('ccc', legal('openTrade', 'bbb', 2))];
  const film = aFilm(1, { orders, entries, previews: { [sanction.id]: preview } });
  const host = await show(<Acts film={film} seat="aaa" />);
  return [...host.querySelectorAll('small')].map((one) => one.textContent);
}

describe('what came of an order, beside what was expected', () => {
  it('is told as expected where it was, of one’s own orders alone', async () => {
    expect(await told(expected)).toEqual(['Came as expected.']);
    expect(await told([entry('wealth', 40, 36.3), expected[1]!])).toEqual(['Came as expected.']);
  });

  it('is luck where the preview left room for it, an estimate where it left none', async () => {
    expect(await told([entry('wealth', 40, 38.5), entry('openness', 50, 47)])).toEqual([
      'Cland: wealth −1.5, where you expected −4 (luck: from −6 to −1 was possible)',
      'Cland: openness −3, where you expected −2 (what you knew was an estimate)',
    ]);
  });

  it('is a limit where the number came to one, and leaves out what others did', async () => {
    const clamp = { kind: 'clamp', rule: 'engine.clamp', order: undefined } as const;
    const others = entry('openness', 48, 20, { order: '1.ccc.0' });
    expect(
      await told([entry('wealth', 2, 0.5), entry('wealth', -1, 0, clamp), expected[1]!, others]),
    ).toEqual(['Cland: wealth −1.5, where you expected −4 (it came to its limit)']);
  });

  it('is left out of an order that was not carried out', async () => {
    const note = { key: 'outcome.capitalGone' };
    expect(await told([], { result: 'refused', note })).toHaveLength(1);
  });
});
