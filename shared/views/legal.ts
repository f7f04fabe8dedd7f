import type { Token } from '../rules/effect';
import { seatParameters as P } from '../rules/parameters/seats';
import { POLICIES, policyById } from '../rules/policies';
import type { PolicyOrder } from '../rules/rule';
import type { SeatId } from '../world/ids';
import type { World } from '../world/world';
import { orderCost, targetText } from './actor';
import type { LegalOrder, SeatView } from './view';

/**
 * Every order that a seat could give now, in the order of the policies' list. The one source for buttons, computer
 * players and tests; empty for an observer.
 */
export function legalOrders(view: SeatView, seatId: SeatId): LegalOrder[] {
  const seat = view.world.seats[seatId];
  if (!seat) return [];
  const out: LegalOrder[] = [];
  for (const policy of POLICIES) {
    const native = policy.native === seat.order;
    for (const target of policy.targets(view.world, seat.state)) {
      const order = { policy: policy.id, target };
      const cost = orderCost(view.world, seat, policy, order);
      out.push({ order, cost, affordable: cost <= seat.capital, native });
    }
  }
  return out;
}

/**
 * Why a seat's orders for a turn cannot be taken, or null when they can: unknown policy, illegal target, twice the
 * same act, too many, or more than its capital. `pledged` says whether another seat agreed to sponsor an order.
 */
export function refuseOrders(
  world: World,
  seatId: SeatId,
  orders: readonly PolicyOrder[],
  pledged: (sponsor: SeatId, order: PolicyOrder) => boolean,
): { code: string; reason: Token } | null {
  const seat = world.seats[seatId];
  if (!seat) return refusal('unknownSeat', { seat: seatId });
  if (orders.length > P.ordersPerTurn.value) return refusal('tooManyOrders', { most: P.ordersPerTurn.value });
  let spent = 0;
  const seen = new Set<string>();
  for (const order of orders) {
    const policy = policyById(order.policy);
    if (!policy) return refusal('unknownPolicy', { policy: order.policy });
    const aim = targetText(order.target);
    const act = `${order.policy} ${aim}`;
    if (seen.has(act)) return refusal('sameOrderTwice', { policy: `policy:${order.policy}` });
    seen.add(act);
    if (!policy.targets(world, seat.state).some((t) => targetText(t) === aim)) {
      return refusal('illegalTarget', { policy: `policy:${order.policy}`, target: aim });
    }
    const sponsors = order.with ?? [];
    if (new Set(sponsors).size !== sponsors.length) return refusal('sameSponsorTwice', {});
    for (const sponsor of sponsors) {
      if (!pledged(sponsor, order))
        return refusal('noPledge', { policy: `policy:${order.policy}`, seat: `seat:${sponsor}` });
    }
    spent += orderCost(world, seat, policy, order);
  }
  if (spent > seat.capital) return refusal('unaffordable', { cost: spent, capital: seat.capital });
  return null;
}

function refusal(code: string, params: Record<string, string | number>): { code: string; reason: Token } {
  return { code, reason: { key: `refused.${code}`, params } };
}
