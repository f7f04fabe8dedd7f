import { describe, expect, it } from 'vitest';
import { newGame, RULES_VERSION } from '../engine';
import { policyById } from '../rules/policies';
import { scenario } from '../scenarios/catalogue';
import { legalOrders } from '../views/legal';
import { viewFor } from '../views/viewFor';
import { ORDERS } from '../world/ids';
import { advise } from './advise';

const gulf = scenario('gulf-1990');
const seats = gulf.card.seats
  .filter(({ solo }) => solo)
  .map(({ id, order }) => ({ id, order, listedOrder: order, controller: 'computer' as const }));
const { world } = newGame(gulf, {
  scenario: 'gulf-1990',
  seed: 3,
  rules: RULES_VERSION,
  seats,
  turns: 4,
  difficulty: 'even',
});

describe.each(seats)('O-5 the advisers of $id', ({ id }) => {
  const view = viewFor(world, id);
  const advice = advise(view, id);

  it('speak for the four orders, and each from its own repertoire', () => {
    expect(advice.map(({ order }) => order)).toEqual([...ORDERS]);
    const named = advice.flatMap(({ order, advised }) => advised.map((one) => ({ order, one })));
    expect(named.length).toBeGreaterThanOrEqual(4);
    for (const { order, one } of named) expect(policyById(one.order.policy)?.native).toBe(order);
  });

  it('name only what the seat could give and pay, at its own cost', () => {
    const legal = legalOrders(view, id);
    for (const one of advice.flatMap(({ advised }) => advised)) {
      const way = legal.find(
        ({ order }) =>
          JSON.stringify(order) === JSON.stringify({ policy: one.order.policy, target: one.order.target }),
      );
      expect(way?.cost, one.order.policy).toBe(one.cost);
      expect(way?.affordable).toBe(true);
    }
  });

  it('give reasons that speak for it before those that speak against', () => {
    for (const { advised } of advice) {
      for (const { reasons, worth } of advised) {
        expect(worth).toBeGreaterThan(0);
        expect(reasons[0]?.worth).toBeGreaterThan(0);
        const signs = reasons.map((one) => Math.sign(one.worth));
        expect(signs).toEqual([...signs].sort((a, b) => b - a));
      }
    }
  });
});

describe('O-5 advice', () => {
  it('names a treaty that would be signed by its kind', () => {
    const made = seats
      .flatMap(({ id }) => advise(viewFor(world, id), id))
      .flatMap(({ advised }) => advised.flatMap(({ reasons }) => reasons))
      .filter(({ kind, on }) => kind === 'create' && on === 'treaty');
    expect(made.length).toBeGreaterThan(0);
    for (const { value } of made)
      expect(['defence', 'trade', 'nonaggression', 'partnership']).toContain(value);
  });

  it('differs with the order that gives it', () => {
    const said = advise(viewFor(world, 'usa'), 'usa').map(({ advised }) => advised[0]?.order.policy);
    expect(new Set(said).size).toBe(4);
  });

  it('rests on nothing that the seat may not see', () => {
    const secret = structuredClone(world);
    const rival = secret.seats.jpn;
    if (!rival) throw new Error('no seat of Japan');
    rival.capital = 0;
    expect(advise(viewFor(secret, 'usa'), 'usa')).toEqual(advise(viewFor(world, 'usa'), 'usa'));
    // It is no secret to Japan, whose own advisers now have nothing to spend.
    expect(advise(viewFor(secret, 'jpn'), 'jpn')).not.toEqual(advise(viewFor(world, 'jpn'), 'jpn'));
  });

  it('is not given to whoever has no seat', () => {
    expect(advise(viewFor(world, 'usa'), 'nobody')).toEqual([]);
  });
});
