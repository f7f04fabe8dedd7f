import type { Forecast, Sway } from '@shared/protocol/contract';
import { english } from '@shared/text/en/index';
import { say } from '@shared/text/say';
import { aCrisis } from '@shared/world/build';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDesk } from '../../store/crisis';
import { set } from '../../store/store';
import { fakeHost } from '../../testing/fakeHost';
import { click, press, settle, show, takeDown } from '../../testing/show';
import { aSmallWorld, aTable } from '../../testing/table';
import { CrisisPanel } from './CrisisPanel';
import { likelihood } from './likelihood';

const brought = vi.hoisted(() => [] as (string | undefined)[]);
vi.mock('../../widgets/scrolls', async (original) => ({
  ...(await original<typeof import('../../widgets/scrolls')>()),
  bringIntoSight: (one: HTMLElement) => brought.push(one.dataset.circle ?? one.className),
}));

afterEach(takeDown);

const text = (host: Element) => (host.textContent ?? '').replace(/\s+/g, ' ');
const given = {
  key: 'mandate.given',
  params: { institution: 'institution:club', state: 'state:aaa', yes: 9, no: 1 },
};
const SWAYS: readonly Sway[] = [
  {
    act: 'mandate',
    target: { on: 'institution', id: 'club' },
    moved: [
      { state: 'ccc', from: 'oppose', to: 'neutral' },
      { state: 'bbb', from: 'neutral', to: 'support' },
      { state: 'aaa', from: 'pay', to: 'lead' },
    ],
    vote: given,
    veto: { state: 'ccc', odds: 0.3 },
  },
  {
    act: 'diplomacy',
    target: { on: 'state', id: 'bbb' },
    moved: [{ state: 'bbb', from: 'neutral', to: 'support' }],
    vote: null,
  },
];
/** What the host of a test foresees besides the circles. */
const answer: Pick<Forecast, 'sways' | 'leadership'> = { sways: SWAYS, leadership: null };

describe('a crisis', () => {
  const world = aSmallWorld({ crisis: true });
  const asked = {
    crisis: 'grab',
    circles: [
      { circle: 'lead' as const, barred: null, cost: 3 },
      { circle: 'neutral' as const, barred: null, cost: 0 },
      {
        circle: 'resist' as const,
        barred: { key: 'barred.notFriend', params: { state: 'state:aaa' } },
        cost: 0,
      },
    ],
    persuasions: [
      { act: 'mandate', target: { on: 'institution', id: 'club' }, cost: 2, affordable: true },
      { act: 'diplomacy', target: { on: 'state', id: 'bbb' }, cost: 1, affordable: true },
    ],
    history: { key: 'history.gulf-1990.annexation.0' },
  };
  const table = aTable({ awaits: 'responses', world, asks: [asked] });

  beforeEach(async () => {
    answer.sways = SWAYS;
    answer.leadership = { key: 'leadership.none' };
    fakeHost({
      forecast: ({ response }) => ({
        circles: { aaa: response.circle, bbb: 'fight', ccc: 'resist' },
        reasons: { bbb: { chosen: false, terms: [{ term: 'stake', amount: 4 }] } },
        leader: null,
        leadership: answer.leadership,
        mandate: 6,
        sways: answer.sways,
        vote: response.persuade.some(({ act: by }) => by === 'mandate') ? given : null,
      }),
    });
    set({ table, route: 'play' });
    openDesk(table);
  });

  it('offers the circles with their meaning and price, and bars with the reason', async () => {
    const host = await show(<CrisisPanel />);
    await settle();
    const seen = text(host);
    expect(seen).toContain('Annexation (Bland)');
    expect(seen).toContain('Organise and command the action to undo the conquest');
    expect(seen).toContain('Aland is no friend');
    expect(seen).toContain('No state offers to lead.');
    expect(seen).toContain('What history did');
    expect(seen).toContain(say(english, { key: 'history.gulf-1990.annexation.0' }, (_kind, id) => id));
    expect(host.querySelector<HTMLInputElement>('[data-circle="resist"] input')?.disabled).toBe(true);
  });

  it('says what the mandate is, and what it would likely be once asked for', async () => {
    const grab = { ...aCrisis({ id: 'grab', place: 'bbb', target: 'ccc', victim: 'bbb' }), mandate: 0 };
    set({ table: { ...table, world: { ...world, crises: { grab } } } });
    const host = await show(<CrisisPanel />);
    await settle();
    expect(text(host)).toContain('No body has spoken yet.');
    await click(host.querySelector<HTMLInputElement>('.persuasion input'));
    await settle();
    expect(text(host)).toContain('likely 6 of 10, now 0');
    expect(text(host)).toContain('Asked now, Club would likely give it: 9 for, 1 against.');
  });

  it('foresees where all would stand, and why', async () => {
    const host = await show(<CrisisPanel />);
    await settle();
    await click(host.querySelector<HTMLInputElement>('[data-circle="lead"] input'));
    await settle();
    const row = host.querySelector('.forecast-rows [data-circle="lead"]');
    expect(row && text(row)).toContain('Aland');
    expect(text(host)).toContain('Commit Aland: Lead');
    await press('Bland');
    expect(text(host)).toContain('What it has at risk+4');
  });

  it('says that all this is a forecast, and by what it was made', async () => {
    const host = await show(<CrisisPanel />);
    await settle();
    expect(host.querySelector('.leadership')?.textContent).toBe('ForecastNo state offers to lead.');
    expect(host.querySelector('.forecast .crisis-note')?.textContent).toContain('estimates');
  });

  it('tells of each way to win others what it does, its price, and whom it would move', async () => {
    const host = await show(<CrisisPanel />);
    await settle();
    const [mandate, embassy] = [...host.querySelectorAll('.persuasions fieldset')];
    expect(text(mandate!)).toContain('Ask for a mandateA vote, each member for its own reasons.');
    const told = (of: Element | undefined) => of?.querySelector('.sway')?.textContent;
    expect(told(mandate)).toBe(
      '2 capital: likely 9 for, 1 against · perhaps a veto: Cland · would change the place of Bland, Cland',
    );
    expect(told(embassy)).toBe('1 capital: Neutral → Support');
    const box = embassy?.querySelector('input');
    expect(box?.getAttribute('aria-describedby')).toBe(embassy?.querySelector('.sway')?.id);
  });

  it('says how likely a veto in doubt is, in a word that the catalogues have', () => {
    expect([0.01, 0.14, 0.15, 0.49, 0.5, 0.9].map(likelihood)).toEqual([
      ...['hardly', 'hardly', 'perhaps', 'perhaps', 'likely', 'likely'],
    ]);
    for (const word of ['hardly', 'perhaps', 'likely']) {
      expect(english[`ui.sway.veto.${word}`]).toContain('{veto}');
    }
  });

  it('folds those who would move nobody into one line that opens, and leaves a choice where it was made', async () => {
    answer.sways = [{ ...SWAYS[1]!, moved: [] }];
    await act(async () => openDesk(table));
    const host = await show(<CrisisPanel />);
    await settle();
    const folded = host.querySelector('.idle');
    expect(folded?.querySelector('summary')?.textContent).toBe('Of no use now with Bland');
    expect(folded?.querySelector('.sway')?.textContent).toBe('1 capital: Fight · would move nobody');
    await click(folded?.querySelector('input') ?? null);
    await settle();
    expect(host.querySelector('.idle')).toBeNull();
    expect(host.querySelectorAll<HTMLInputElement>('.persuasion input')[1]?.checked).toBe(true);
  });

  it('tells how the share behind a leader is counted, and whence the share that it asks for', async () => {
    const params = { state: 'state:aaa', has: 0.72, needs: 0.58 };
    answer.leadership = { key: 'leadership.stands', params };
    await act(async () => openDesk(table));
    const host = await show(<CrisisPanel />);
    await settle();
    expect(text(host)).toContain('72% of the others who take a side are for it (it asks for 58%).');
    expect(host.querySelector('.shares')?.textContent).toContain('Each state counts as one');
  });

  it('brings the chosen place into sight when it opens and when the window changes', async () => {
    brought.length = 0;
    await show(<CrisisPanel />);
    expect(brought).toEqual(['circles', 'neutral']);
    await act(async () => window.dispatchEvent(new Event('resize')));
    expect(brought).toEqual(['circles', 'neutral', 'circles', 'neutral']);
  });
});
