import type { LedgerEntry, PlayedCrisis } from '@shared/views/record';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { get, set } from '../../store/store';
import { click, press, show, takeDown } from '../../testing/show';
import { aFilm, aSmallWorld, aTable } from '../../testing/table';
import { Crises } from './Crises';

afterEach(takeDown);

const worlds = { before: aSmallWorld({ crisis: true }), after: aSmallWorld({ crisis: true, turn: 1 }) };
const moved = (
  on: LedgerEntry['on'],
  id: string,
  field: string,
  before: number,
  after: number,
): LedgerEntry => ({
  ...{ n: 0, phase: 'response', kind: 'add', on, id, field, before, after },
  ...{ rule: 'crisis.annexation.resolve', crisis: 'grab' },
});
const entries = [
  moved('institution', 'club', 'authority', 50, 53.5),
  ...['wealth', 'force', 'legitimacy', 'cohesion', 'opinion'].map((field, i) =>
    moved('state', 'aaa', field, 50, 40 + i),
  ),
];
const played: PlayedCrisis = {
  ...{ id: 'grab', broke: true, offered: null, leadership: null, circles: {}, reasons: {} },
  outcome: 'reversed',
};
const seen = (over: Partial<PlayedCrisis> = {}, told = entries) =>
  show(
    <Crises film={aFilm(1, { ...worlds, entries: told, crises: [{ ...played, ...over }] })} seat={'aaa'} />,
  );
const lines = (host: Element) => [...host.querySelectorAll('.wrought .change-line')];

describe('what a crisis changed, in the news of the turn', () => {
  beforeEach(() => set({ table: aTable({ world: worlds.after }), route: 'play', sheets: [] }));

  it('is one list by storey, the largest of each first; the rest opens', async () => {
    const host = await seen();
    expect([...host.querySelectorAll('.wrought-storeys p')].map((one) => one.textContent)).toEqual([
      'Institutions',
      'States',
    ]);
    expect(lines(host)).toHaveLength(4);
    expect(lines(host)[0]?.textContent).toContain('Club: authority+3.5');
    expect(lines(host)[1]?.textContent).toContain('−10');
    await press('and 2 smaller ones');
    expect(lines(host)).toHaveLength(6);
    await press('Fewer');
    expect(lines(host)).toHaveLength(4);
  });

  it('asks why of each in the turn in which it was', async () => {
    const host = await seen();
    await click(lines(host)[0] as HTMLElement);
    const subject = { on: 'institution', id: 'club', field: 'authority' };
    expect(get().sheets).toEqual([{ kind: 'why', subject, turn: 1 }]);
  });

  it('waits for an outcome, and says so where nothing came of it', async () => {
    expect((await seen({ outcome: null })).querySelector('.wrought')).toBeNull();
    expect((await seen({}, [])).querySelector('.wrought')?.textContent).toContain('Nothing of weight');
  });

  it('is told of a crisis that burnt out, though nobody took a place in it', async () => {
    const outcome: LedgerEntry = {
      ...moved('crisis', 'grab', 'outcome', 0, 0),
      ...{ kind: 'set', before: 'unanswered', after: 'settled', phase: 'crisis' },
    };
    const film = aFilm(1, { ...worlds, entries: [outcome, ...entries], crises: [] });
    const host = await show(<Crises film={film} seat="aaa" />);
    expect(host.textContent).toContain('It ended without an answer.');
    expect(lines(host)).toHaveLength(4);
  });
});
