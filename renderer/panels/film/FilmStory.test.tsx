import type { LedgerEntry } from '@shared/views/record';
import { aCrisis, aPeople, aState, aWorld } from '@shared/world/build';
import { CIRCLES } from '@shared/world/circles';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planOf } from '../../scene';
import { beatBegan, putAway, putOn, useFilm } from '../../stage/player';
import { set } from '../../store/store';
import { click, show, takeDown } from '../../testing/show';
import { aFilm, anAct, aSmallWorld, aTable, legal } from '../../testing/table';
import { textFor } from '../../text/useText';
import { captionOf } from './caption';
import { FilmStory } from './FilmStory';

const entry = (n: number, over: Partial<LedgerEntry>): LedgerEntry => ({
  ...{ n, phase: 'resolution', kind: 'add', on: 'state', id: 'ccc', field: 'wealth', rule: 'x' },
  before: 40,
  after: 30,
  ...over,
});
const film = aFilm(1, {
  orders: [anAct('aaa', legal('sanction', 'ccc', 3))],
  entries: [
    entry(0, { order: '1.aaa.0' }),
    entry(1, { phase: 'drift', id: 'bbb', field: 'force', before: 20, after: 25 }),
  ],
});
const { beats } = planOf(film);
const sought: number[] = [];

beforeEach(() => {
  sought.length = 0;
  set({ table: aTable(), route: 'play' });
  putOn(
    {
      playing: true,
      time: 0,
      duration: 4,
      pause: () => undefined,
      resume: () => undefined,
      step: () => undefined,
      skip: () => undefined,
      seek: (t) => sought.push(t),
      setSpeed: () => undefined,
    },
    1,
  );
});
afterEach(async () => {
  await takeDown();
  putAway();
});

const began = (index: number, of = beats) => act(async () => of[index] && beatBegan(of[index]));
const told = (host: Element) => [...host.querySelectorAll('.film-story > ol > li')];

describe('the story of a turn while it plays', () => {
  it('grows step by step, with the numbers of each and whose they are', async () => {
    const host = await show(<FilmStory film={film} turn={1} />);
    expect(told(host)).toEqual([]);
    await began(0);
    expect(told(host).map((one) => one.textContent)).toEqual([
      'Aland: Impose sanctions (Cland)Cland: wealth 40 → 30',
    ]);
    await began(1);
    expect(told(host)[1]?.textContent).toContain('Bland: armed force 20 → 25');
    expect(told(host).map((one) => one.getAttribute('aria-current'))).toEqual([null, 'step']);
  });

  it('says of a crisis that breaks who broke the rule and who was wronged, a people too', async () => {
    const worlds = { before: aSmallWorld(), after: aSmallWorld({ crisis: true }) };
    const broke = [entry(0, { phase: 'crisis', on: 'state', id: 'bbb', crisis: 'grab' })];
    const [beat] = planOf(aFilm(1, { ...worlds, entries: broke })).beats;
    if (!beat) throw new Error('no beat');
    const caption = (after: typeof worlds.after) =>
      captionOf(beat, aFilm(1, { ...worlds, after, entries: broke }), textFor(after));
    expect(caption(worlds.after)).toMatch(
      /^A crisis breaks\. .+ \(Bland\)\. Cland broke the rule\. Bland was wronged\.$/,
    );
    const { crises } = worlds.after;
    const people = aPeople({ id: 'few', name: 'Fews', home: 'ccc' });
    const rising = { ...crises.grab, victim: 'few' } as (typeof crises)[string];
    expect(caption({ ...worlds.after, crises: { grab: rising }, peoples: { few: people } })).toMatch(
      /Cland broke the rule\. Fews were wronged\.$/,
    );
  });

  it('says that a crisis runs on which was there before, and that one frees capital', () => {
    const world = aSmallWorld({ crisis: true });
    const entries = [
      entry(0, { phase: 'crisis', id: 'bbb', crisis: 'grab' }),
      entry(1, { phase: 'crisis', on: 'seat', id: 'aaa', field: 'capital', rule: 'engine.emergency' }),
    ];
    const running = aFilm(1, { before: world, after: world, entries });
    const told = (seen: typeof running) =>
      planOf(seen)
        .beats.filter(({ kind }) => kind === 'break' || kind === 'runs')
        .map((beat) => captionOf(beat, seen, textFor(world)));
    expect(told(running)).toEqual([
      'A crisis runs on and does harm. Annexation (Bland).',
      'A crisis makes possible what everyday politics forbids: every capital has more to spend.',
    ]);
    // What is only kept within its bounds belongs to no crisis.
    const clamp = entry(0, { phase: 'crisis', rule: 'engine.clamp' });
    expect(told(aFilm(1, { before: world, after: world, entries: [clamp] }))).toEqual([
      'What else the crises of the turn changed.',
    ]);
  });

  it('says of what nobody is told of that it cannot be seen', () => {
    const hidden = aFilm(1, { entries: [entry(0, { order: '1.ccc.0' })] });
    const [beat] = planOf(hidden).beats;
    if (!beat) throw new Error('no beat');
    expect(captionOf(beat, hidden, textFor(hidden.after))).toBe('Effects of orders that you cannot see.');
  });

  it('says how the vote went on a mandate that somebody asked for', () => {
    const worlds = { before: aSmallWorld({ crisis: true }), after: aSmallWorld({ crisis: true }) };
    const params = { institution: 'institution:club', state: 'state:aaa', yes: 9, no: 1 };
    const vote = { crisis: 'grab', order: '1.aaa.grab', note: { key: 'mandate.given', params } };
    const asked = entry(0, {
      ...{ phase: 'response', kind: 'set', on: 'crisis', id: 'grab', field: 'mandate', before: 0, after: 8 },
      ...{ rule: 'response.mandate', ...vote },
    });
    const grab = { ...worlds.after.crises.grab, forum: 'club' } as (typeof worlds.after.crises)[string];
    const after = { ...worlds.after, crises: { grab } };
    const circles = { aaa: 'lead', bbb: 'fight', ccc: 'resist' } as const;
    const played = { id: 'grab', broke: false, offered: null, leadership: null, circles, reasons: {} };
    const seen = aFilm(1, { ...worlds, after, entries: [asked], crises: [{ ...played, outcome: null }] });
    const beat = planOf(seen).beats.find(({ kind }) => kind === 'persuade');
    if (!beat) throw new Error('no beat');
    expect(captionOf(beat, seen, textFor(after))).toBe(
      'Before anyone takes a place: Aland: Ask Club for a mandate. Club gave Aland its mandate: 9 for, 1 against.',
    );
  });

  it('names the strongest of a ring first, and in the list leaves nobody out', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'z'];
    const states = ids.map((id) => aState({ id, name: id.toUpperCase(), force: id === 'z' ? 90 : 10 }));
    const world = aWorld({ states, crises: [aCrisis({ id: 'grab', place: 'a', target: 'b', victim: 'a' })] });
    const worlds = { before: world, after: world };
    const circles = Object.fromEntries(ids.map((id) => [id, 'support' as const]));
    const played = { id: 'grab', broke: false, offered: null, leadership: null, circles, reasons: {} };
    const entries = [entry(0, { phase: 'response', id: 'b', crisis: 'grab' })];
    const seen = aFilm(1, { ...worlds, entries, crises: [{ ...played, outcome: null }] });
    const beat = planOf(seen).beats.find(
      (one) => one.kind === 'ring' && CIRCLES[one.ring ?? 0] === 'support',
    );
    if (!beat) throw new Error('no beat');
    const text = textFor(worlds.after);
    expect(captionOf(beat, seen, text)).toBe('Support (8): Z, A, B, C, D, E +2');
    expect(captionOf(beat, seen, text, true)).toBe('Support (8): Z, A, B, C, D, E, F, G');
  });

  it('tells once the house is seen again what the crisis changed in it, each with its why', async () => {
    const worlds = { before: aSmallWorld({ crisis: true }), after: aSmallWorld({ crisis: true }) };
    const circles = { aaa: 'lead', bbb: 'fight', ccc: 'resist' } as const;
    const played = { id: 'grab', broke: false, offered: null, leadership: null, circles, reasons: {} };
    const harm = entry(0, { phase: 'crisis', crisis: 'grab', id: 'bbb' });
    const end = entry(1, { phase: 'response', crisis: 'grab', field: 'force', before: 40, after: 35 });
    const rest = aFilm(1, { ...worlds, entries: [end], crises: [{ ...played, outcome: 'reversed' }] });
    const steps = planOf(rest).beats;
    const leave = steps.findIndex(({ kind }) => kind === 'leave');
    const host = await show(<FilmStory film={rest} turn={1} whole={[harm, end]} />);
    await began(leave - 1, steps);
    expect(host.querySelector('.wrought-storeys')).toBeNull();
    await began(leave, steps);
    const lines = [...host.querySelectorAll('.wrought-storeys .change-line')].map((one) => one.textContent);
    expect(lines).toEqual(['Bland: wealth−1040 → 30why?', 'Cland: armed force−540 → 35why?']);
  });

  it('goes back to a step that is pressed, and keeps what came after it', async () => {
    const host = await show(<FilmStory film={film} turn={1} />);
    await began(0);
    await began(1);
    await click(host.querySelector('.film-story button'));
    const [first] = beats;
    expect(sought[0]).toBeGreaterThan(first?.start ?? 0);
    expect(sought[0]).toBeLessThan((first?.start ?? 0) + (first?.length ?? 0));
    await began(0);
    expect(useFilm.getState().beat?.index).toBe(0);
    expect(told(host).map((one) => one.getAttribute('aria-current'))).toEqual(['step', null]);
  });
});
