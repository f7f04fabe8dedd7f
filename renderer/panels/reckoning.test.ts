import type { Effect, Preview } from '@shared/views/seen';
import { describe, expect, it } from 'vitest';
import { turningPoints } from '../screens/end/turning';
import { bySolo, startPlan } from '../screens/newgame/plan';
import { aTable, legal, point } from '../testing/table';
import { expectedOf, turnedOf } from './orders/effects';
import { offersOf } from './orders/offer';
import { stretchesOf } from './time/RegimeCourse';

const because = { rule: 'policy.x' };
const add = (id: string, field: string, amount: number): Effect => ({
  kind: 'add',
  on: 'state',
  id,
  field,
  amount,
  because,
});
const preview = (likely: Effect[], best = likely, worst = likely): Preview => ({
  order: legal('sanction', 'ccc', 3).order,
  cost: 3,
  likely,
  best,
  worst,
  minds: [],
});

describe('what an order would do', () => {
  it('sums what moves one number, and spans it from worst to best', () => {
    const found = expectedOf(
      preview([add('a', 'force', 1), add('a', 'force', 2)], [add('a', 'force', 5)], [add('b', 'wealth', -9)]),
    );
    expect(found).toEqual([
      { on: 'state', id: 'b', field: 'wealth', likely: 0, low: -9, high: 0 },
      { on: 'state', id: 'a', field: 'force', likely: 3, low: 0, high: 5 },
    ]);
  });

  it('tells what would come, go, or be called otherwise', () => {
    const effects: Effect[] = [
      { kind: 'set', on: 'dyad', id: 'a~b', field: 'recognition', value: 'equal', because },
      { kind: 'end', on: 'treaty', id: 't', because },
      {
        kind: 'create',
        on: 'treaty',
        entity: { id: 'n', kind: 'trade', parties: ['a', 'b'], since: 1 },
        because,
      },
      { kind: 'set', on: 'institution', id: 'i', field: 'vetoes', value: ['a'], because },
    ];
    expect(turnedOf(preview(effects)).map(({ kind, value }) => [kind, value])).toEqual([
      ['set', 'equal'],
      ['end', ''],
      ['create', 'trade'],
    ]);
  });
});

describe('offers', () => {
  it('put what can be done and paid first, one’s own order’s before others’', () => {
    const { legal: ways } = aTable({
      legal: [legal('sanction', 'ccc', 9), legal('openTrade', 'bbb', 2, false), legal('arm', 'aaa', 3)],
    });
    const offers = offersOf(ways, 5);
    expect(offers.slice(0, 3).map(({ card }) => card.id)).toEqual(['arm', 'openTrade', 'sanction']);
    expect(offers[3]?.legal).toEqual([]);
    expect(offers[2]).toMatchObject({ affordable: false, least: 9 });
  });
});

describe('the end of a game', () => {
  it('finds where it turned: every move between regimes, then the greatest swings', () => {
    const history = [
      point(0),
      point(1, { peace: 58 }),
      point(2, { peace: 58, regime: 'firstDegree' }),
      point(3, { peace: 57, regime: 'firstDegree', freedom: 44 }),
    ];
    const found = turningPoints(history);
    expect(found.map(({ turn, token }) => [turn, token.key])).toEqual([
      [1, 'ui.turning.rise'],
      [2, 'ui.turning.regime'],
      [3, 'ui.turning.fall'],
    ]);
    expect(turningPoints(history, 1).map(({ turn }) => turn)).toEqual([2]);
  });

  it('tells regimes as stretches of time', () => {
    const stretches = stretchesOf([point(0), point(1), point(2, { regime: 'empire' })]);
    expect(stretches.map(({ regime, from, to }) => [regime, from.turn, to.turn])).toEqual([
      ['anarchy', 0, 1],
      ['empire', 2, 2],
    ]);
  });
});

describe('a new game', () => {
  const seat = (id: string, solo: boolean) => ({
    id,
    name: id,
    order: 'liberal' as const,
    rank: 'small' as const,
    solo,
    brief: [],
  });
  const card = { ...aTable().scenario, seats: [seat('x', false), seat('y', true)] };

  it('starts from the first solo seat, or from what was wished', () => {
    expect(startPlan([card], null)).toMatchObject({ scenario: 'small', seat: 'y', order: null });
    expect(startPlan([card], { scenario: 'small', seat: 'x', order: 'sovereign' })).toMatchObject({
      seat: 'x',
      order: 'sovereign',
    });
    expect(bySolo(card.seats).map(({ id }) => id)).toEqual(['y', 'x']);
  });
});
