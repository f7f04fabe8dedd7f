import { asPlanned } from '../rules/chance';
import { seatParameters as P } from '../rules/parameters/seats';
import { POLICIES } from '../rules/policies';
import type { Policy, PolicyOrder, Target } from '../rules/rule';
import { orderCost } from '../views/actor';
import { Trial } from '../views/preview';
import type { SeatView } from '../views/view';
import { onceFor } from '../world/random';
import { calling } from './calling';
import { grievance } from './grievance';
import { worth } from './interests';
import { TROUBLED } from './interests/common';
import { type Stakes, stakesOf } from './stakes';
import { reserveOf, type Temper, temperOf } from './temper';

export interface Considered {
  order: PolicyOrder;
  cost: number;
  /** What the seat expects of it, in points of its own score. */
  worth: number;
}

/** Targets that a troubled government looks at of means that are not its order's own. */
const BORROWED_TARGETS = 1;

/** Limits on what a computer seat may use, for experiments, and on what it weighs. */
export interface Limits {
  barred?: ReadonlySet<string>;
  /** Weighs only what an act changes, no resentment and no mission, as an adviser does who has to give reasons. */
  calm?: boolean;
  /** Does not ask whether a body could be reformed before it breaks with it: `conduct.hope` without effect. */
  hopeless?: boolean;
}

/**
 * The orders that a computer seat gives: what it expects to be worth most for its capital, by its own order's idea of
 * winning, judged on the same view and by the same previews as a person's. `seed` settles what it overlooks.
 */
export function chooseOrders(
  view: SeatView,
  seatId: string,
  difficulty: 'gentle' | 'even' | 'hard',
  seed: number,
  limits: Limits = {},
): PolicyOrder[] {
  const stakes = stakesOf(view, seatId);
  if (!stakes) return [];
  const temper = temperOf(difficulty);
  const ranked = consider(view, stakes, temper, seed, limits);
  const chosen: PolicyOrder[] = [];
  const used = new Map<string, number>();
  let capital = stakes.seat.capital - reserveOf(temper, stakes.own);
  while (chosen.length < Math.min(temper.orders, P.ordersPerTurn.value)) {
    let best: Considered | null = null;
    let bestRate = temper.enough;
    for (const c of ranked) {
      if (c.cost > capital) continue;
      // The same means twice in a turn brings less the second time.
      const again = used.get(c.order.policy) ?? 0;
      const rate = c.worth / (c.cost + 1) / (1 + again);
      if (rate > bestRate && !chosen.includes(c.order)) {
        best = c;
        bestRate = rate;
      }
    }
    if (!best) break;
    chosen.push(best.order);
    capital -= best.cost;
    used.set(best.order.policy, (used.get(best.order.policy) ?? 0) + 1);
  }
  return chosen;
}

/** Every order that the seat thinks of, with what it expects of it. Also what an adviser speaks from. */
export function consider(
  view: SeatView,
  stakes: Stakes,
  temper: Temper,
  seed: number,
  limits: Limits = {},
): Considered[] {
  const { world } = view;
  const { seat } = stakes;
  const out: Considered[] = [];
  // Whatever it is minded to do, it does with the skill of the order that it stands for.
  const trial = new Trial(view, world.seats[seat.id] ?? seat, asPlanned);
  const borrows = temper.borrows || stakes.own.strife >= TROUBLED;
  for (let i = 0; i < POLICIES.length; i++) {
    const policy = POLICIES[i] as Policy;
    const native = policy.native === seat.order;
    if (!native && !borrows) continue;
    // Other orders' means come to mind half as often as its own.
    const attention = native || temper.borrows ? temper.attention : 2 * temper.attention;
    if ((i + world.turn) % attention !== 0) continue;
    if (limits.barred?.has(policy.id)) continue;
    const targets = policy.targets(world, seat.state);
    // Other orders' means are less familiar: it does not look at as many ways of using them.
    const most = native || temper.borrows ? temper.targets : BORROWED_TARGETS;
    for (const target of glimpsed(targets, policy, most, seed, world.turn, seat.id)) {
      const order = { policy: policy.id, target };
      const cost = orderCost(world, seat, policy, order);
      if (cost > seat.capital) continue;
      const gain =
        worth(trial.of(policy, target), world, stakes) +
        (limits.calm
          ? 0
          : grievance(world, stakes, policy.id, target, limits) + calling(world, stakes, policy.id, target));
      // What brings nothing is given by nobody, however blurred.
      if (gain <= 0) continue;
      out.push({ order, cost, worth: gain * blurred(temper, seed, world.turn, seat.id, policy, target) });
    }
  }
  return out;
}

/** By what its judgement of one order is off in this turn, as a factor. */
function blurred(
  { blur }: Temper,
  seed: number,
  turn: number,
  seat: string,
  policy: Policy,
  target: Target,
): number {
  return blur > 0 ? 1 + blur * (onceFor(seed, turn, [seat, '.', policy.id, '.', target.id]) - 0.5) : 1;
}

/** Nobody looks at everything: a few of the possible targets, others in another turn. */
function glimpsed(
  targets: readonly Target[],
  policy: Policy,
  most: number,
  seed: number,
  turn: number,
  seat: string,
): readonly Target[] {
  if (targets.length <= most) return targets;
  const out: Target[] = [];
  const first = Math.floor(onceFor(seed, turn, [seat, '.', policy.id]) * targets.length);
  const stride = Math.max(1, Math.floor(targets.length / most));
  for (let i = 0; i < most; i++) {
    const target = targets[(first + i * stride) % targets.length];
    if (target) out.push(target);
  }
  return out;
}
