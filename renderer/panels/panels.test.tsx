import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { get, set } from '../store/store';
import { openPolicy } from '../store/view';
import { fakeHost } from '../testing/fakeHost';
import { click, press, settle, show, takeDown } from '../testing/show';
import { aFilm, anAct, aSmallWorld, aTable, legal, point } from '../testing/table';
import { NewsPanel } from './news/NewsPanel';
import { DraftBar } from './orders/DraftBar';
import { OrdersPanel } from './orders/OrdersPanel';
import { Sheets } from './sheets/Sheets';
import { WhySheet } from './sheets/WhySheet';

afterEach(takeDown);

const text = (host: Element) => (host.textContent ?? '').replace(/\s+/g, ' ');

describe('what can I do', () => {
  const table = aTable();
  beforeEach(() => {
    fakeHost({
      draft: ({ orders }) => ({ ...table, draft: orders }),
      preview: ({ order }) => ({
        order,
        cost: order.with?.length ? 1 : 3,
        likely: [
          { kind: 'add', on: 'state', id: 'ccc', field: 'wealth', amount: -4, because: { rule: 'x' } },
        ],
        best: [{ kind: 'add', on: 'state', id: 'ccc', field: 'wealth', amount: -6, because: { rule: 'x' } }],
        worst: [{ kind: 'add', on: 'state', id: 'ccc', field: 'wealth', amount: -1, because: { rule: 'x' } }],
        minds: [{ state: 'ccc', amount: -7 }],
      }),
      propose: () => ({ agreed: true, reason: { key: 'proposal.agreed', params: { seat: 'seat:ccc' } } }),
    });
    set({ table, route: 'play' });
  });

  it('lists what is possible now, and all else only when asked', async () => {
    const host = await show(<OrdersPanel table={table} />);
    const titles = () => [...host.querySelectorAll('.offer strong')].map((one) => one.textContent);
    expect(titles().sort()).toEqual(['Impose sanctions', 'Open trade']);
    await press('All');
    expect(titles().length).toBeGreaterThan(20);
    expect(text(host)).toContain('not possible now');
  });

  it('shows what an order would do and who would mind, and drafts it', async () => {
    openPolicy('sanction');
    const host = await show(<Sheets />);
    await settle();
    const seen = text(host);
    expect(seen).toContain('Cland: wealth');
    expect(seen).toContain('−6 … −1');
    expect(seen).toMatch(/Will mind: Cland −7/);
    expect(seen).toContain('Cland · 3 capital');
    // Luck makes a difference here, and the picture points out at whom it is aimed.
    expect(host.querySelector('.hint')?.textContent).toContain('how far luck may take it');
    expect(get().aim).toEqual({ on: 'state', id: 'ccc' });
    await press('Add to orders');
    expect(get().drafts.now).toEqual([table.legal[0]?.order]);
    await press('Take it back');
    expect(get().drafts.now).toEqual([]);
  });

  it('hears the four advisers when asked, each with its reasons, and goes to what one names', async () => {
    const order = legal('openTrade', 'ccc', 2).order;
    const reason = {
      kind: 'add',
      on: 'state',
      id: 'ccc',
      field: 'openness',
      amount: 6,
      value: '',
      worth: 0.4,
    } as const;
    const against = { ...reason, field: 'inequality', amount: 2, worth: -0.2 };
    const fake = fakeHost({
      advice: () => [
        { order: 'liberal', advised: [{ order, cost: 2, worth: 1, reasons: [reason, against] }] },
        { order: 'sovereign', advised: [] },
      ],
      preview: ({ order: of }) => ({ order: of, cost: 2, likely: [], best: [], worst: [], minds: [] }),
    });
    set({ table, route: 'play' });
    const host = await show(<OrdersPanel table={table} />);
    expect(fake.asked).toEqual([]);
    const voices = host.querySelector<HTMLDetailsElement>('.advisers');
    await act(async () => {
      if (voices) voices.open = true;
      voices?.dispatchEvent(new Event('toggle'));
    });
    await settle();
    expect(text(host)).toContain('Cland: openness +6');
    expect(text(host)).toContain('though: Cland: inequality +2');
    expect(text(host)).toContain('I would wait');
    await click(host.querySelector('.proposal-order'));
    expect(get().sheets).toEqual([{ kind: 'policy', policy: 'openTrade', aim: 'state:ccc' }]);
    const page = await show(<Sheets />);
    await settle();
    expect(page.querySelector('select')?.value).toBe('state:ccc');
  });

  it('asks another seat to sponsor it, which makes it cheaper', async () => {
    openPolicy('sanction');
    const host = await show(<Sheets />);
    await settle();
    await press('Propose');
    await settle();
    expect(text(host)).toContain('Cland agrees to sponsor it with you.');
    await press('Add to orders');
    expect(get().drafts.now[0]?.with).toEqual(['ccc']);
    expect(get().costs).toEqual({ 'sanction state:ccc +ccc': 1 });
  });

  it('will not draft what cannot be paid', async () => {
    const poor = aTable({ world: aSmallWorld({ capital: 1 }) });
    set({ table: poor });
    openPolicy('sanction');
    const host = await show(<Sheets />);
    await settle();
    const add = [...host.querySelectorAll('button')].find((one) => one.textContent === 'Add to orders');
    expect(add?.disabled).toBe(true);
    expect(text(host)).toContain('more than you have left');
  });

  it('asks before a turn ends with nothing ordered, and not otherwise', async () => {
    await show(<DraftBar table={table} />);
    await press('End turn');
    expect(get().dialog).toBe('endTurn');
    await takeDown();
    set({ dialog: null, drafts: { past: [], now: [legal('sanction', 'ccc', 3).order], future: [] } });
    await show(<DraftBar table={table} />);
    await press('End turn');
    expect(get().dialog).toBeNull();
  });

  it('says at the foot that the turn is being played, and tells no capital and ends no turn meanwhile', async () => {
    const film = aFilm(1);
    set({ showing: { film, turn: 1, next: table, take: 1 } });
    const foot = await show(<DraftBar table={table} />);
    expect(text(foot)).toContain('The turn is being played.');
    expect(text(foot)).not.toMatch(/capital|order/);
    await press('End turn');
    expect(get().dialog).toBeNull();
    await act(async () => set({ showing: null }));
    expect(text(foot)).not.toContain('The turn is being played.');
    expect(text(foot)).toContain('6 capital left');
  });
});

describe('what happened and why', () => {
  it('tells the news, who did what, and each number with its why', async () => {
    const entry = {
      on: 'state',
      id: 'ccc',
      kind: 'add',
      phase: 'resolution',
      rule: 'policy.sanction',
    } as const;
    const film = aFilm(1, {
      entries: [{ ...entry, n: 0, field: 'wealth', before: 30, after: 26 }],
      orders: [
        anAct('aaa', legal('sanction', 'ccc', 3)),
        anAct('ccc', legal('openTrade', 'bbb', 2), {
          result: 'refused',
          note: { key: 'outcome.capitalGone' },
        }),
      ],
    });
    fakeHost({});
    const table = aTable({
      turn: 2,
      history: [point(0), point(1)],
      news: [{ token: { key: 'news.quiet' }, about: null }],
    });
    set({ table, lastFilm: film });
    const host = await show(<NewsPanel table={table} />);
    const seen = text(host);
    expect(seen).toContain('A quiet turn');
    expect(seen).toContain('Aland Impose sanctions · Cland');
    expect(seen).toContain('was refused');
    expect(seen).toContain('Cland: wealth−430 → 26');
    await click(host.querySelector('.change-line'));
    expect(get().sheets.at(-1)).toEqual({
      kind: 'why',
      subject: { on: 'state', id: 'ccc', field: 'wealth' },
      turn: 1,
    });
  });

  it('says of a game that is over that its numbers are true, where those played by were estimates', async () => {
    const brief = [{ key: 'brief.usa' }];
    const seats = [{ id: 'aaa', name: 'Aland', brief, order: 'liberal', rank: 'great', solo: true } as const];
    const { scenario } = aTable();
    const told = async (awaits: 'over' | 'orders') => {
      const table = aTable({ awaits, scenario: { ...scenario, seats } });
      set({ table, route: awaits === 'over' ? 'replay' : 'play' });
      const host = await show(<NewsPanel table={table} />);
      return text(host);
    };
    expect(await told('over')).toContain('these numbers are true');
    await takeDown();
    expect(await told('orders')).not.toContain('these numbers are true');
  });

  it('follows a chain of causes, and says where one is hidden', async () => {
    const link = { turn: 1, order: null, rule: null, because: [] };
    fakeHost({
      why: ({ subject, turn }) => ({
        subject,
        turn,
        value: 26,
        start: 30,
        changes: [
          {
            ...link,
            amount: -4,
            entry: null,
            rule: { id: 'policy.sanction', title: { key: 'policy.sanction.title' }, source: 'Sakwa 2019' },
            because: [{ ...link, amount: -2, entry: null }],
          },
        ],
      }),
    });
    set({ table: aTable() });
    const host = await show(<WhySheet subject={{ on: 'state', id: 'ccc', field: 'wealth' }} turn={1} />);
    await settle();
    expect(text(host)).toContain('Impose sanctions');
    expect(text(host)).toContain('turn 1 · Sakwa 2019');
    expect(text(host)).toContain('Something you cannot see');
  });

  it('says so when the host has no answer', async () => {
    fakeHost({});
    set({ table: aTable() });
    const host = await show(<WhySheet subject={{ on: 'state', id: 'ccc', field: 'wealth' }} turn={1} />);
    await settle();
    expect(text(host)).toContain('The host did not answer');
  });
});
