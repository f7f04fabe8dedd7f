import { measure } from '@shared/measures/measure';
import type { Film } from '@shared/protocol/contract';
import { host as text } from '@shared/text/en/host';
import { aCrisis, aSeat, aState, aWorld } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { newsOf, openingNews } from './news';

const before = aWorld({
  states: ['aaa', 'bbb'].map((id) => aState({ id })),
  seats: [aSeat({ state: 'aaa' }), aSeat({ state: 'bbb' })],
  crises: [aCrisis({ id: 'old', place: 'bbb' })],
});
const measures = measure(before);
const QUIET: Film = {
  turn: 1,
  before,
  after: before,
  measuresBefore: measures,
  measures,
  entries: [],
  orders: [],
  crises: [],
  foreseen: {},
  previews: {},
  history: {},
};
const order = (seat: string, target: string, result: 'done' | 'refused' = 'done', cost = 2) => ({
  id: `1.${seat}.0`,
  seat,
  order: { policy: 'sanction', target: { on: 'state' as const, id: target } },
  cost,
  result,
  note: null,
});
const change = (n: number, field: string, from: number, to: number) => ({
  n,
  phase: 'drift' as const,
  kind: 'add' as const,
  on: 'state' as const,
  id: 'aaa',
  field,
  before: from,
  after: to,
  rule: 'drift.x',
});
const keys = (film: Film, seat: string | null = 'aaa', scores: Parameters<typeof newsOf>[2] = []) =>
  newsOf(film, seat, scores).map(({ token }) => token.key);

describe('the news since the last turn', () => {
  it('says so when there is none', () => {
    expect(keys(QUIET)).toEqual(['news.quiet']);
  });

  it('is three lines at most, what touches the seat most first', () => {
    const film: Film = {
      ...QUIET,
      crises: [
        { id: 'new', broke: true, offered: null, leadership: null, circles: {}, reasons: {}, outcome: null },
      ],
      orders: [order('bbb', 'bbb', 'done', 9), order('bbb', 'aaa'), order('aaa', 'bbb', 'refused')],
    };
    expect(keys(film)).toEqual(['news.crisis', 'news.refused', 'news.against']);
    // An observer has no seat to be acted against.
    expect(keys(film, null)).toEqual(['news.crisis', 'news.act', 'news.act']);
  });

  it('tells of a crisis that broke and ended within the turn as of one that is over', () => {
    const old = before.crises.old!;
    const after = { ...before, crises: { old, new: { ...old, id: 'new', stage: 'closed' as const } } };
    const crisis = { offered: null, leadership: null, circles: {}, reasons: {}, outcome: null };
    const film: Film = { ...QUIET, after, crises: [{ ...crisis, id: 'new', broke: true }] };
    expect(newsOf(film, 'aaa', []).map(({ token }) => token)).toEqual([
      { key: 'news.crisisCame', params: { crisis: 'crisis:new' } },
    ]);
  });

  it('tells of crises that ended, and of the score', () => {
    const closed = { ...before, crises: { old: { ...before.crises.old!, stage: 'closed' as const } } };
    const score = (value: number) => ({ value, parts: [] });
    const film = { ...QUIET, after: closed };
    const news = newsOf(film, 'aaa', [score(50), score(53.25)]);
    expect(news.map(({ token }) => token)).toEqual([
      { key: 'news.crisisOver', params: { crisis: 'crisis:old' } },
      { key: 'news.scoreUp', params: { score: 53.25, by: 3.3 } },
    ]);
  });

  it('counts between the scores as they are told', () => {
    const told = (from: number, to: number) => {
      const score = (value: number) => ({ value, parts: [] });
      return newsOf(QUIET, 'aaa', [score(from), score(to)]).at(-1)?.token;
    };
    expect(told(52.24, 52.16)).toEqual({ key: 'news.scoreSame', params: { score: 52.16, by: 0 } });
    expect(told(52.26, 52.24)).toEqual({ key: 'news.scoreDown', params: { score: 52.24, by: 0.1 } });
  });

  it('tells a number of one’s own by its whole way over the turn, and leads to it', () => {
    const entries = [change(0, 'wealth', 10, 11), change(1, 'wealth', 11, 14), change(2, 'force', 5, 5.5)];
    expect(newsOf({ ...QUIET, entries }, 'aaa', [])).toEqual([
      {
        token: {
          key: 'news.state',
          params: { state: 'state:aaa', field: 'field:wealth', before: 10, after: 14 },
        },
        about: { on: 'state', id: 'aaa', field: 'wealth' },
      },
    ]);
  });

  it('has words for all that it says', () => {
    const said = [
      'regime',
      'crisis',
      'crisisOver',
      'against',
      'act',
      'actAlone',
      'refused',
      'scoreUp',
      'scoreDown',
      'scoreSame',
      'state',
    ];
    for (const key of [...said, 'quiet', 'begin', 'beginWatching']) expect(text[`news.${key}`]).toBeTruthy();
    expect(openingNews(null)[0]?.token.key).toBe('news.beginWatching');
  });
});
