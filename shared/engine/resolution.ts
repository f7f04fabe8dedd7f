import { add, cause, type Effect, ruleId } from '../rules/effect';
import { seatParameters as P } from '../rules/parameters/seats';
import { policyById } from '../rules/policies';
import type { PolicyOrder } from '../rules/rule';
import { actorFor, orderCost } from '../views/actor';
import type { PlayedOrder } from '../views/record';
import type { OrderId, SeatId } from '../world/ids';
import { byText, lookups } from '../world/lookups';
import type { Committer } from './commit';
import { contextOf } from './context';
import { changeOrder } from './seatChange';

/**
 * Carry out the orders of all seats at once: every policy reads the same world, so nobody gains by being listed
 * first. Orders beyond a seat's capital are refused; settings that lost a conflict are marked overruled.
 */
export function resolveOrders(
  commit: Committer,
  seed: number,
  orders: Readonly<Record<string, readonly PolicyOrder[]>>,
  turning: Readonly<Record<SeatId, OrderId>>,
): PlayedOrder[] {
  const world = commit.world;
  const turn = world.turn + 1;
  const look = lookups(world);
  const moment = {};
  const effects: Effect[] = [];
  const played: PlayedOrder[] = [];
  for (const seatId of Object.keys({ ...orders, ...turning }).sort(byText)) {
    const seat = world.seats[seatId];
    if (!seat) continue;
    let capital = seat.capital;
    const toward = turning[seatId];
    if (toward !== undefined) {
      for (const e of changeOrder(world, seatId, toward)) effects.push(e);
      capital -= P.changeOrderCost.value;
    }
    (orders[seatId] ?? []).forEach((order, index) => {
      const policy = policyById(order.policy);
      if (!policy) return;
      const id = `${turn}.${seatId}.${index}`;
      const cost = orderCost(world, seat, policy, order);
      if (cost > capital) {
        played.push({
          id,
          seat: seatId,
          order,
          cost,
          result: 'refused',
          note: { key: 'outcome.capitalGone' },
        });
        return;
      }
      capital -= cost;
      const actor = actorFor(world, seat, policy, order.with);
      const because = cause(ruleId('policy', policy.id), { order: id });
      const ctx = contextOf(world, seed, `${policy.id}.${seatId}.${index}`, look, moment);
      for (const e of policy.apply(ctx, actor, order.target, because)) effects.push(e);
      effects.push(add('seat', seatId, 'capital', -cost, cause('engine.cost', { order: id })));
      if (policy.native !== seat.order && actor.skill < 1) {
        const loss = -P.borrowedCredibility.value;
        effects.push(add('seat', seatId, 'credibility', loss, cause('engine.borrowed', { order: id })));
      }
      for (const sponsor of order.with ?? []) {
        const together = cause('engine.sponsored', { order: id });
        effects.push(add('seat', sponsor, 'capital', -P.sponsorCost.value, together));
        if (actor.sponsors.length > 1) {
          effects.push(add('seat', sponsor, 'credibility', P.sponsorCredibility.value, together));
          effects.push(add('seat', seatId, 'credibility', P.sponsorCredibility.value, together));
        }
      }
      played.push({ id, seat: seatId, order, cost, result: 'done', note: null });
    });
  }
  const overruled = new Map<string, string>();
  for (const o of commit.apply('resolution', effects)) overruled.set(o.order, o.by);
  return played.map((p) => {
    const by = overruled.get(p.id);
    if (by === undefined) return p;
    return { ...p, result: 'overruled', note: { key: 'outcome.overruled', params: { by: `rule:${by}` } } };
  });
}
