import { seatParameters as P } from '../rules/parameters/seats';
import type { Actor, Policy, PolicyOrder, Target } from '../rules/rule';
import type { OrderId } from '../world/ids';
import type { Seat } from '../world/order';
import type { World } from '../world/world';

/** A target as text, `state:irq`; the text by which pledges and legal orders are compared. */
export function targetText(target: Target): string {
  return `${target.on}:${target.id}`;
}

/** Who acts when a seat carries out a policy, alone or with sponsors. */
export function actorFor(world: World, seat: Seat, policy: Policy, sponsors: readonly string[] = []): Actor {
  const orders: OrderId[] = [seat.order];
  for (const id of sponsors) {
    const order = world.seats[id]?.order;
    if (order !== undefined && !orders.includes(order)) orders.push(order);
  }
  // A sponsor whose own creed it is lends its skill to the act (Sakwa 2019: repertoires can be shared).
  const native = orders.includes(policy.native);
  return {
    seat: seat.id,
    state: seat.state,
    order: seat.order,
    skill: native ? 1 : P.borrowedSkill.value,
    sponsors: orders,
  };
}

/** What an order costs its seat, in whole points: the policy's own price, more when borrowed, less when shared. */
export function orderCost(world: World, seat: Seat, policy: Policy, order: PolicyOrder): number {
  const sponsored = (order.with?.length ?? 0) > 0;
  const native = policy.native === seat.order;
  const price =
    policy.cost(world, seat.state, order.target) +
    (native ? 0 : P.borrowedCost.value) -
    (sponsored ? P.sponsorSaving.value : 0);
  return Math.max(1, Math.round(price));
}
