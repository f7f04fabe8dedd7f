import { RULES_VERSION } from '@shared/engine';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FakeHost, fakeHost } from '../testing/fakeHost';
import { aFilm, aSmallWorld, aTable, legal, point } from '../testing/table';
import { openApp } from './app';
import { capitalAfter, chooseCircle, commitResponses, settleCrisis, togglePersuasion } from './crisis';
import { endTurn, filmSeen, laying } from './game';
import { openReplay, replayNext, replayTo, turnReplayed } from './replay';
import { get, set } from './store';

const asks = [
  {
    crisis: 'grab',
    circles: [
      { circle: 'lead' as const, barred: null, cost: 3 },
      { circle: 'neutral' as const, barred: null, cost: 0 },
      { circle: 'resist' as const, barred: { key: 'barred.notFriend' }, cost: 0 },
    ],
    persuasions: [{ act: 'diplomacy', target: { on: 'state', id: 'bbb' }, cost: 1, affordable: true }],
    history: null,
  },
];
const forecast = {
  circles: { aaa: 'lead' as const },
  reasons: {},
  leader: 'aaa',
  leadership: null,
  mandate: 0,
  vote: null,
  sways: [],
};

describe('a turn without a crisis', () => {
  it('is shown before its table is put down', async () => {
    const next = aTable({ turn: 2, history: [point(0), point(1)] });
    fakeHost({ submit: () => next, film: ({ turn }) => aFilm(turn) });
    const before = aTable();
    set({ table: before, route: 'play' });
    await endTurn();
    expect(get().showing).toMatchObject({ turn: 1, next });
    expect(get().table).toBe(before);
    filmSeen();
    expect(get().table).toEqual(next);
    expect(get().showing).toBeNull();
  });

  it('hands in what was drafted', async () => {
    const host = fakeHost({
      submit: () => aTable({ turn: 2, history: [point(0), point(1)] }),
      film: ({ turn }) => aFilm(turn),
    });
    const orders = [legal('sanction', 'ccc', 3).order];
    set({ table: aTable(), drafts: { past: [], now: orders, future: [] } });
    await endTurn();
    expect(host.asked[0]).toEqual({ request: 'submit', input: { game: 'game-1', orders } });
  });

  it('leads to the end when it was the last', async () => {
    const next = aTable({
      awaits: 'over',
      turn: 4,
      history: [point(0), point(1), point(2), point(3), point(4)],
    });
    fakeHost({ submit: () => next, film: ({ turn }) => aFilm(turn) });
    set({ table: aTable({ turn: 4 }), route: 'play' });
    await endTurn();
    filmSeen();
    expect(get().route).toBe('end');
  });

  it('stays where it was when the host refuses', async () => {
    fakeHost({});
    const before = aTable();
    set({ table: before });
    expect(await endTurn()).toBe(false);
    expect(get()).toMatchObject({ table: before, showing: null, busy: false });
    expect(get().notice?.token.key).toBe('ui.line.unanswered');
  });
});

describe('a turn with a crisis', () => {
  const world = aSmallWorld({ crisis: true });
  const seen = aFilm(1, { after: world });
  const asked = aTable({ awaits: 'responses', world, asks, unfolding: seen });
  let host: FakeHost;

  beforeEach(async () => {
    const entry = {
      on: 'state',
      id: 'aaa',
      field: 'force',
      kind: 'add',
      before: 1,
      after: 2,
      rule: 'x',
    } as const;
    const whole = aFilm(1, {
      entries: [
        { ...entry, n: 0, phase: 'resolution' },
        { ...entry, n: 1, phase: 'response' },
      ],
    });
    host = fakeHost({
      submit: () => asked,
      forecast: () => forecast,
      respond: () => aTable({ turn: 2, history: [point(0), point(1)] }),
      film: () => whole,
    });
    set({ table: aTable(), route: 'play' });
    await endTurn();
  });

  it('shows how far it went, then asks for a place, neutral unless chosen otherwise', async () => {
    expect(get().showing).toMatchObject({ film: seen, next: asked });
    expect(get().desk).toBeNull();
    filmSeen();
    expect(get().desk?.responses.grab).toEqual({ crisis: 'grab', circle: 'neutral', persuade: [] });
  });

  it('commits nothing while a crisis has not been looked at', async () => {
    const two = [asks[0], { ...asks[0], crisis: 'crash' }] as typeof asks;
    set({ desk: { asks: two, at: 0, responses: {}, forecasts: {} }, showing: null });
    await settleCrisis();
    expect(get().desk?.at).toBe(1);
    await settleCrisis();
    expect(get().desk).toBeNull();
  });

  it('reckons what a response costs, and foresees it', async () => {
    filmSeen();
    chooseCircle('grab', 'lead');
    togglePersuasion('grab', 'diplomacy', { on: 'state', id: 'bbb' });
    await new Promise((done) => setTimeout(done, 0));
    const { table, desk } = get();
    expect(table && desk && capitalAfter(table, desk)).toBe(6 - 3 - 1);
    expect(desk?.forecasts.grab).toEqual(forecast);
    const last = host.asked.at(-1);
    expect(last).toMatchObject({ request: 'forecast', input: { response: { circle: 'lead' } } });
    togglePersuasion('grab', 'diplomacy', { on: 'state', id: 'bbb' });
    expect(get().desk?.responses.grab?.persuade).toEqual([]);
  });

  it('then shows only what was not seen yet', async () => {
    filmSeen();
    await commitResponses();
    const film = get().showing?.film;
    expect(film?.before).toBe(world);
    expect(film?.entries.map(({ phase }) => phase)).toEqual(['response']);
    expect(film?.orders).toEqual([]);
  });
});

describe('a game that is opened', () => {
  it('comes with its draft and its open crises', async () => {
    fakeHost({ forecast: () => forecast });
    const order = legal('sanction', 'ccc', 3).order;
    await laying(aTable({ draft: [order] }));
    expect(get().drafts.now).toEqual([order]);
    await laying(aTable({ awaits: 'responses', world: aSmallWorld({ crisis: true }), asks }));
    expect(get().desk?.asks).toEqual(asks);
  });
});

describe('a replay', () => {
  beforeEach(async () => {
    fakeHost({ film: ({ turn }) => aFilm(turn) });
    set({ table: aTable({ awaits: 'over', history: [point(0), point(1), point(2)] }), route: 'replay' });
    await openReplay();
  });

  it('starts before the first turn and goes no further than the last', async () => {
    expect(get()).toMatchObject({ replayTurn: 0, lastFilm: { turn: 1 } });
    await replayTo(7);
    expect(get()).toMatchObject({ replayTurn: 2, lastFilm: { turn: 2 } });
  });

  it('plays turn after turn until the last', async () => {
    await replayNext(true);
    expect(get()).toMatchObject({ showing: { turn: 1, next: null }, replayOn: true });
    turnReplayed();
    await new Promise((done) => setTimeout(done, 0));
    expect(get()).toMatchObject({ replayTurn: 1, showing: { turn: 2 } });
    turnReplayed();
    await new Promise((done) => setTimeout(done, 0));
    expect(get()).toMatchObject({ replayTurn: 2, showing: null, replayOn: false });
  });
});

describe('the line to the host', () => {
  const welcome = () => ({
    version: '1',
    rules: RULES_VERSION,
    door: 'browser' as const,
    settings: {
      theme: 'dark' as const,
      textScale: 150 as const,
      motion: 'system' as const,
      language: 'en' as const,
      speed: 1 as const,
    },
    unfinished: null,
    savesFolder: 'games',
  });

  it('greets, takes the settings over, and runs what the menu asks for', async () => {
    const host = fakeHost({ welcome, scenarios: () => [], library: () => [] });
    const ran: string[] = [];
    const deaf = await openApp((id) => ran.push(id));
    expect(get()).toMatchObject({ line: 'up', settings: { theme: 'dark', textScale: 150 } });
    host.say({ kind: 'command', id: 'app.settings' });
    deaf();
    host.say({ kind: 'command', id: 'app.palette' });
    expect(ran).toEqual(['app.settings']);
  });

  it('reads the table again when the line is back', async () => {
    const now = aTable({ title: 'changed' });
    const host = fakeHost({ welcome, scenarios: () => [], library: () => [], table: () => now });
    await openApp(() => undefined);
    set({ table: aTable() });
    host.say({ kind: 'line', up: false });
    expect(get().line).toBe('down');
    host.say({ kind: 'line', up: true });
    await new Promise((done) => setTimeout(done, 0));
    expect(get()).toMatchObject({ line: 'up', table: now });
  });
});
