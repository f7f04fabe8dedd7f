import { describe, expect, it } from 'vitest';
import { scenario, scenarioIds } from '../../scenarios/catalogue';
import { ORDERS } from '../../world/ids';
import type { Stage } from '../experiment';
import { namedStart, namedStartIds } from '../starts';
import { concludeSurvey, playSurveyGame, type SurveyGame, surveyOf } from '.';
import { atAnEnd, GAUGES } from './gauges';
import { dealtGame, seatedBy } from './spec';

const stage: Stage = {
  startIds: () => [...scenarioIds(), ...namedStartIds()],
  start(id) {
    if (!scenarioIds().includes(id)) return namedStart(id);
    const { card, schedule, start } = scenario(id);
    return { seats: card.seats, schedule, start };
  },
};
const spec = { ...surveyOf(scenarioIds(), 72), turns: 2 };

describe('a survey', () => {
  it('deals every order to every seat of a balanced start, at every pace, equally often', () => {
    const times = new Map<string, number>();
    for (let game = 0; game < 72; game++) {
      const { start, deal, yearsPerTurn } = dealtGame(spec, game);
      if (!start.balanced) continue;
      for (const { id, order } of seatedBy(stage.start(start.id), deal)) {
        const place = `${start.id} ${yearsPerTurn} ${id} ${order}`;
        times.set(place, (times.get(place) ?? 0) + 1);
      }
    }
    expect(times.size).toBe(7 * 2 * 4 * 4);
    expect(new Set(times.values())).toEqual(new Set([1]));
  });

  it('plays scenarios as they are listed', () => {
    const games = Array.from({ length: 72 }, (_none, game) => dealtGame(spec, game));
    const gulf = games.filter(({ start }) => start.id === 'gulf-1990');
    expect(gulf).toHaveLength(8);
    for (const { start, deal, yearsPerTurn } of gulf) {
      expect(yearsPerTurn).toBeNull();
      for (const seat of seatedBy(stage.start(start.id), deal)) expect(seat.order).toBe(seat.listedOrder);
    }
  });

  it('plays a game alike each time, and another one for another seed', () => {
    const first = playSurveyGame(spec, stage, 6);
    expect(playSurveyGame(spec, stage, 6)).toEqual(first);
    expect(playSurveyGame(spec, stage, 6 + spec.starts.length).hash).not.toBe(first.hash);
    expect(first.regimes[0]).toBe('anarchy');
    expect(first.scores.map(({ order }) => order).sort()).toEqual([...ORDERS].sort());
    expect(first.policies.some((times) => times > 0)).toBe(true);
  });

  it('reads a number at an end of its scale as a player sees it', () => {
    expect([0, 0.49, 0.5, 99.49, 99.5, 100].map((value) => atAnEnd(value))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect([atAnEnd(0, -100), atAnEnd(-100, -100)]).toEqual([false, true]);
  });
});

const kept = (over: Partial<SurveyGame>): SurveyGame => ({
  start: 'regime.anarchy',
  balanced: true,
  seed: 1,
  yearsPerTurn: 1,
  ends: GAUGES.map(() => 0),
  authority: {},
  policies: [],
  crises: [],
  regimes: ['anarchy'],
  scores: [],
  hash: '0',
  ...over,
});
const scored = (best: number) =>
  ORDERS.map((order, i) => ({ order, before: 50, after: i === best ? 60 : 55 - i }));
const findingOf = (games: readonly SurveyGame[], asks: string) =>
  concludeSurvey(spec, games).findings.find((one) => one.asks === asks);

describe('what a survey finds', () => {
  it('counts who wins over balanced starts, and minds who wins too often and who too seldom', () => {
    const games = [0, 0, 0, 1, 2].map((best, i) => kept({ scores: scored(best), hash: String(i) }));
    const scenarioGame = kept({ balanced: false, scores: scored(3) });
    const { wins, balanced } = concludeSurvey(spec, [...games, scenarioGame]);
    expect(balanced).toBe(5);
    expect(wins.map(({ share }) => share)).toEqual([0.6, 0.2, 0.2, 0]);
    expect(wins[0]?.rise).toBeCloseTo((3 * 10 + 2 * 5) / 5);
    expect(findingOf(games, 'ordersWin')).toMatchObject({ holds: false, amiss: [ORDERS[0], ORDERS[3]] });
    const even = [0, 1, 2, 3].map((best) => kept({ scores: scored(best) }));
    expect(findingOf(even, 'ordersWin')).toMatchObject({ holds: true, amiss: [] });
  });

  it('minds what stands still, and names it', () => {
    const stuck = kept({ authority: { court: [2, 2], bank: [0, 2] }, ends: GAUGES.map(() => 2) });
    expect(findingOf([stuck], 'measuresMove')).toMatchObject({ holds: false, value: 1 });
    expect(findingOf([stuck], 'institutionsMove')).toMatchObject({
      holds: false,
      value: 0.5,
      amiss: ['regime.anarchy/court'],
    });
    expect(findingOf([kept({})], 'measuresMove')).toMatchObject({ holds: true, value: 0 });
  });

  it('minds regimes that nobody comes to from another, and games that come out alike', () => {
    const empire = kept({ regimes: ['anarchy', 'empire'], hash: '1' });
    const found = concludeSurvey(spec, [empire, kept({ start: 'regime.empire', regimes: ['empire'] })]);
    expect(found.regimes.find(({ id }) => id === 'empire')).toMatchObject({
      games: 1,
      from: ['regime.anarchy'],
    });
    expect(findingOf([empire], 'regimesReached')?.amiss).not.toContain('empire');
    expect(findingOf([empire], 'regimesReached')?.amiss).toContain('anarchy');
    expect(findingOf([empire, kept({})], 'gamesDiffer')?.holds).toBe(true);
    expect(findingOf([kept({}), kept({ seed: 2 })], 'gamesDiffer')).toMatchObject({ holds: false, value: 1 });
  });

  it('minds policies that nobody uses and crises that never break', () => {
    const all = kept({ policies: Array(99).fill(1), crises: [0, ...Array(98).fill(1)] });
    expect(findingOf([all], 'policiesUsed')?.holds).toBe(true);
    expect(findingOf([all], 'crisesHappen')).toMatchObject({ holds: false, amiss: ['annexation'] });
  });
});
