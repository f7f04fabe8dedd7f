import { describe, expect, it } from 'vitest';
import cases from '../../data/cases/gulf-1991.json';
import gulf from '../../scenarios/gulf-1990.json';
import { CIRCLES, type Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import { once } from '../../world/random';
import type { World } from '../../world/world';
import { asLuck } from '../chance';
import { annexation } from '../crises/annexation';
import { strike } from '../crises/strike';
import { applied, never, tryContext } from '../crises/tryout';
import { formCoalition } from './form';
import { askForMandate, forumOf } from './mandate';
import { persuade } from './persuade';

/**
 * The Gulf of 1990 (Buzan 1993): the circles form from the world's own fields, none of the case's rows being read but
 * its observed circles, to compare. Leader and target are given and do not count.
 */
const start = gulf.world as unknown as World;
const schedule = gulf.schedule as Parameters<typeof strike>[1];
const ID = 'annexation-1-kwt';

/** The world once Kuwait has been taken. */
const taken: World = applied(start, strike(tryContext(start, never), schedule).effects);

const withCrisis = (world: World, over: Partial<Crisis>): World => ({
  ...world,
  crises: { ...world.crises, [ID]: { ...world.crises[ID]!, ...over } },
});

const form = (world: World, chosen: Record<string, Circle> = { usa: 'lead' }) =>
  formCoalition(tryContext(world), world.crises[ID]!, chosen);

/** Agreement beyond chance, near misses counting in part; 1 is full agreement. */
function weightedKappa(seen: readonly number[], said: readonly number[]): number {
  let apart = 0;
  let byChance = 0;
  for (let i = 0; i < seen.length; i++) {
    apart += (seen[i]! - said[i]!) * (seen[i]! - said[i]!);
    for (let j = 0; j < said.length; j++)
      byChance += ((seen[i]! - said[j]!) * (seen[i]! - said[j]!)) / seen.length;
  }
  return 1 - apart / byChance;
}

function kappaOf(circles: Readonly<Record<string, Circle>>): number {
  const scored = cases.states.filter(({ id }) => id !== cases.leader && id !== cases.target);
  expect(scored.every(({ id }) => circles[id] !== undefined)).toBe(true);
  return weightedKappa(
    scored.map(({ observed }) => CIRCLES.indexOf(observed as Circle)),
    scored.map(({ id }) => CIRCLES.indexOf(circles[id]!)),
  );
}

/** The same world, a little otherwise: moods and friendships as another year might have had them. */
function otherwise(world: World, seed: number): World {
  const shift = (name: string, by: number) => (once(seed, 1, name) * 2 - 1) * by;
  const states = Object.fromEntries(
    Object.values(world.states).map((s) => [
      s.id,
      { ...s, opinion: Math.min(100, Math.max(-100, s.opinion + shift(s.id, 30))) },
    ]),
  );
  const dyads = Object.fromEntries(
    Object.values(world.dyads).map((d) => [
      d.id,
      { ...d, amity: Math.min(100, Math.max(-100, d.amity + shift(d.id, 15))) },
    ]),
  );
  return { ...world, states, dyads };
}

/** Share of seeds in which the United States leads by force, leads without, or withdraws. */
function shares(mandate: number): { stands: number; scaled: number; withdrawn: number } {
  const count = { stands: 0, scaled: 0, withdrawn: 0 };
  const seeds = 60;
  for (let seed = 0; seed < seeds; seed++) {
    const { leadership, leader } = form(withCrisis(otherwise(taken, seed), { mandate }));
    if (leader !== 'usa') count.withdrawn += 1;
    else if (leadership.key.startsWith('leadership.stands')) count.stands += 1;
    else count.scaled += 1;
  }
  return { stands: count.stands / seeds, scaled: count.scaled / seeds, withdrawn: count.withdrawn / seeds };
}

describe('with a mandate', () => {
  const formed = form(withCrisis(taken, { mandate: 10 }));

  it('the United States lead, and the seven circles of 1991 form', () => {
    expect(formed.leader).toBe('usa');
    expect(formed.leadership.key).toBe('leadership.stands');
    expect(kappaOf(formed.circles)).toBeGreaterThanOrEqual(0.65);
  });

  it('R-21 those whom Buzan names stand in their own circle or the next', () => {
    const named: Record<string, Circle> = {
      gbr: 'fight',
      fra: 'fight',
      egy: 'fight',
      sau: 'fight',
      jpn: 'pay',
      deu: 'pay',
      dnk: 'support',
      sun: 'support',
      chn: 'support',
      cub: 'oppose',
      jor: 'oppose',
      yem: 'oppose',
      irq: 'resist',
    };
    for (const [id, circle] of Object.entries(named)) {
      const rings = Math.abs(CIRCLES.indexOf(circle) - CIRCLES.indexOf(formed.circles[id]!));
      expect(rings, id).toBeLessThanOrEqual(id === 'dnk' ? 2 : 1);
    }
  });

  it('the coalition is strong enough to undo the conquest nine times in ten', () => {
    const world = applied(withCrisis(taken, { mandate: 10 }), formed.effects);
    let odds = 0;
    const happens = (name: string, asked: number) => {
      if (name.endsWith('.reversed')) odds = asked;
      return true;
    };
    annexation.resolve(tryContext(world, { ...never, happens }), world.crises[ID]!, {
      rule: 'crisis.annexation.resolve',
    });
    expect(odds).toBeGreaterThan(0.9);
  });

  it('the Council gives it, unless luck turns an unwilling veto against it', () => {
    const crisis = taken.crises[ID]!;
    const vote = (luck: 'likely' | 'worst') =>
      askForMandate(taken, crisis, forumOf(taken, crisis)!, 'usa', asLuck(luck));
    expect(vote('likely')).toMatchObject({ vetoes: [] });
    expect(vote('likely').mandate).toBeGreaterThanOrEqual(7);
    expect(vote('likely').no).toEqual(expect.arrayContaining(['cub', 'yem']));
    expect(vote('worst').vetoes).toEqual(expect.arrayContaining(['sun']));
  });

  it('R-22 asked for in play, it carries the coalition', () => {
    const target = { on: 'institution', id: 'unsc' } as const;
    const asked = persuade(
      tryContext(taken),
      'usa',
      { act: 'mandate', crisis: ID, target },
      { rule: 'response.mandate' },
    );
    expect(form(applied(taken, asked)).leadership.key).toBe('leadership.stands');
  });
});

describe('without a mandate', () => {
  it('many stand further out, no one further in, and the leader stops short of force', () => {
    const given = form(withCrisis(taken, { mandate: 10 })).circles;
    const { circles, leadership } = form(withCrisis(taken, { mandate: 0 }));
    expect(leadership.key).toBe('leadership.scaled');
    const opposed = (all: Record<string, Circle>) =>
      Object.values(all).filter((circle) => circle === 'oppose').length;
    expect(opposed(circles)).toBeGreaterThan(opposed(given) + 3);
    expect(Object.values(circles).filter((circle) => circle === 'fight')).toHaveLength(1);
  });

  it('an unwilling France vetoes it, and the leader does not go to war', () => {
    const states = { ...taken.states, fra: { ...taken.states.fra!, opinion: -90 } };
    const dyads = {
      ...taken.dyads,
      'fra~irq': { ...taken.dyads['fra~irq']!, amity: 80 },
      'fra~usa': { ...taken.dyads['fra~usa']!, amity: 10 },
    };
    const world = { ...taken, states, dyads };
    const target = { on: 'institution', id: 'unsc' } as const;
    const asked = persuade(
      tryContext(world),
      'usa',
      { act: 'mandate', crisis: ID, target },
      { rule: 'response.mandate' },
    );
    const after = applied(world, asked);
    expect(after.crises[ID]!.mandate).toBeLessThan(5);
    expect(form(after).leadership.key).not.toBe('leadership.stands');
  });

  it('in other years the leader goes to war far less often than with one', () => {
    const without = shares(0);
    const given = shares(10);
    expect(given.stands).toBeGreaterThan(0.9);
    expect(without.stands).toBeLessThan(0.3);
    expect(without.scaled + without.withdrawn).toBeGreaterThan(0.7);
  });
});

it('France staying out weakens the coalition without ending it', () => {
  const world = withCrisis(taken, { mandate: 10 });
  const all = form(world);
  const fewer = form(world, { usa: 'lead', fra: 'neutral' });
  expect(fewer.circles.fra).toBe('neutral');
  expect(fewer.leader).toBe('usa');
  const fighters = (circles: Record<string, Circle>) =>
    Object.values(circles).filter((circle) => circle === 'fight').length;
  expect(fighters(fewer.circles)).toBe(fighters(all.circles) - 1);
});

it('if the United States stay out, another must lead or no one does', () => {
  const formed = form(withCrisis(taken, { mandate: 10 }), { usa: 'neutral' });
  expect(formed.leader).not.toBe('usa');
  expect(formed.circles.usa).toBe('neutral');
});
