import type { Foreseen } from '@shared/protocol/contract';
import type { LedgerEntry, PlayedCrisis } from '@shared/views/record';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { set } from '../../store/store';
import { show, takeDown } from '../../testing/show';
import { aFilm, aSmallWorld, aTable } from '../../testing/table';
import { Crises } from './Crises';
import { otherwise } from './otherwise';

afterEach(takeDown);

const terms = (opinion: number, mandate = 1) => [
  { term: 'opinion', amount: opinion },
  { term: 'mandate', amount: mandate },
];
const leads = { key: 'leadership.stands', params: { state: 'state:aaa', has: 0.7, needs: 0.5 } };
const vote = {
  key: 'mandate.given',
  params: { institution: 'institution:club', state: 'state:aaa', yes: 9, no: 1 },
};
const foreseen: Foreseen = {
  response: {
    crisis: 'grab',
    circle: 'lead',
    persuade: [
      { act: 'mandate', crisis: 'grab', target: { on: 'institution', id: 'club' } },
      { act: 'diplomacy', crisis: 'grab', target: { on: 'state', id: 'bbb' } },
    ],
  },
  forecast: {
    circles: { aaa: 'lead', bbb: 'fight', ccc: 'oppose' },
    reasons: { bbb: { chosen: false, terms: terms(2) }, ccc: { chosen: false, terms: terms(-3) } },
    leader: 'aaa',
    leadership: leads,
    mandate: 8,
    vote,
    sways: [
      {
        act: 'mandate',
        target: { on: 'institution', id: 'club' },
        moved: [{ state: 'ccc', from: 'resist', to: 'oppose' }],
        vote,
      },
      {
        act: 'diplomacy',
        target: { on: 'state', id: 'bbb' },
        moved: [{ state: 'bbb', from: 'support', to: 'fight' }],
        vote: null,
      },
    ],
  },
};
const played: PlayedCrisis = {
  id: 'grab',
  broke: true,
  offered: 'aaa',
  leadership: leads,
  circles: foreseen.forecast.circles,
  reasons: foreseen.forecast.reasons,
  outcome: 'reversed',
};
const entry: LedgerEntry = {
  ...{
    n: 0,
    phase: 'response',
    kind: 'set',
    on: 'crisis',
    id: 'grab',
    field: 'mandate',
    before: 0,
    after: 8,
  },
  ...{ rule: 'response.mandate', crisis: 'grab', order: '1.aaa.grab', note: vote },
};
const worlds = { before: aSmallWorld({ crisis: true }), after: aSmallWorld({ crisis: true, turn: 1 }) };

const seen = async (over: Partial<PlayedCrisis>, entries: readonly LedgerEntry[] = [entry]) => {
  const film = aFilm(1, {
    ...worlds,
    entries,
    crises: [{ ...played, ...over }],
    foreseen: { grab: foreseen },
  });
  return show(<Crises film={film} seat="aaa" />);
};
const sections = (host: Element) =>
  [...host.querySelectorAll('.expected')].map((one) => one.textContent ?? '');

describe('what was expected of a crisis, beside what came', () => {
  beforeEach(() => set({ table: aTable({ world: worlds.after }), route: 'play' }));

  it('says so where everyone stood as expected, and what the vote was', async () => {
    const host = await seen({});
    expect(sections(host)[1]).toBe('What you expected, and what cameEveryone stood where you expected.');
    expect(host.textContent).toContain('Club gave Aland its mandate: 9 for, 1 against.');
  });

  it('names who stood where, the strongest first, and no circle that nobody took', async () => {
    const host = await seen({ circles: { ccc: 'fight', aaa: 'fight', bbb: 'resist' } });
    const told = [...host.querySelectorAll('.stood dl > div')].map((one) => one.textContent);
    expect(told).toEqual(['FightAland, Cland', 'ResistBland']);
    await takeDown();
    expect((await seen({ circles: {} })).querySelector('.stood')).toBeNull();
  });

  it('names who stood elsewhere, from where to where, and why', async () => {
    const circles = { aaa: 'lead', bbb: 'support', ccc: 'resist' } as const;
    const host = await seen({
      circles,
      reasons: { bbb: { chosen: false, terms: terms(-1.5) }, ccc: { chosen: true, terms: terms(-3) } },
    });
    const told = sections(host)[1];
    expect(told).toContain('2 states stood elsewhere than you expected:');
    expect(told).toContain('Bland Fight → SupportIts public: −1.5, where you expected +2');
    expect(told).toContain('Cland Oppose → ResistIts government chose so itself');
  });

  it('tells a leader and a vote that came otherwise', async () => {
    const failed = { ...vote, key: 'mandate.failed', params: { ...vote.params, yes: 4, no: 6 } };
    const none = { key: 'leadership.none', params: {} };
    const circles = { ...played.circles, bbb: 'support' } as const;
    const told = sections(await seen({ leadership: none, circles }, [{ ...entry, note: failed }]))[1];
    expect(told).toContain('You expected: Aland leads');
    expect(told).toContain('You expected: Club gave Aland its mandate: 9 for, 1 against.');
    expect(told).toContain('The answer was led otherwise than you expected');
  });

  it('tells whom the seat won, and whom it did not', async () => {
    const won = sections(await seen({}))[0];
    expect(won).toContain('Ask Club for a mandateBy your estimates it moved Cland.');
    expect(won).toContain(
      'Send an embassy to BlandStood at Fight; without this, by your estimates, at Support.',
    );
    const missed = sections(await seen({ circles: { aaa: 'lead', bbb: 'support', ccc: 'resist' } }))[0];
    expect(missed).toContain('Send an embassy to BlandWas to stand at Fight, but stood at Support.');
    expect(missed).not.toContain('it moved');
  });

  it('is silent where nothing was foreseen, as for whoever watches', async () => {
    const film = aFilm(1, { ...worlds, entries: [entry], crises: [played] });
    expect(sections(await show(<Crises film={film} seat={null} />))).toEqual([]);
  });
});

describe('why a state stood elsewhere', () => {
  const why = (over: Partial<PlayedCrisis>, entries: readonly LedgerEntry[] = []) =>
    otherwise(
      foreseen.forecast,
      { ...played, circles: { ...played.circles, bbb: 'support' }, ...over },
      { entries },
      'aaa',
    ).map((one) => [one.state, one.why]);

  it('is whoever was seen to win it meanwhile, and never oneself', () => {
    const reasons = { bbb: { chosen: false, terms: terms(1, 0.5) } };
    const term = { kind: 'term', term: 'opinion', expected: 2, came: 1 };
    const embassy = {
      ...entry,
      rule: 'response.diplomacy',
      on: 'state',
      id: 'bbb',
      field: 'opinion',
    } as const;
    expect(why({ reasons }, [embassy])).toEqual([['bbb', { ...term, by: null }]]);
    expect(why({ reasons }, [{ ...embassy, order: '1.ccc.grab' }])).toEqual([
      ['bbb', { ...term, by: 'ccc' }],
    ]);
  });

  it('is its means where no term speaks for where it went, though one came otherwise', () => {
    expect(why({})).toEqual([['bbb', { kind: 'means' }]]);
    const firmer = { bbb: { chosen: false, terms: terms(3) } };
    expect(why({ reasons: firmer })).toEqual([['bbb', { kind: 'means' }]]);
    const inward = { bbb: 'fight', ccc: 'neutral' } as const;
    const milder = { ccc: { chosen: false, terms: terms(-2.4) } };
    const term = { kind: 'term', term: 'opinion', expected: -3, came: -2.4, by: null };
    expect(why({ circles: inward, reasons: milder })).toEqual([['ccc', term]]);
  });
});
