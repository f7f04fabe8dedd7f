import { asLuck, type Chance, type Luck } from '../rules/chance';
import { Drafts, type Effect } from '../rules/effect';
import { policyById } from '../rules/policies';
import type { Actor, Policy, PolicyOrder, RuleContext, Target } from '../rules/rule';
import type { SeatId } from '../world/ids';
import { lookups } from '../world/lookups';
import type { Seat } from '../world/order';
import { actorFor, orderCost } from './actor';
import type { Preview, SeatView } from './view';

/**
 * What an order is expected to do, by the seat's own estimates: the rule itself is run on the seat's view with luck
 * likely, best and worst. Returns null for an unknown seat or policy.
 */
export function previewOrder(view: SeatView, seatId: SeatId, order: PolicyOrder): Preview | null {
  const seat = view.world.seats[seatId];
  const policy = policyById(order.policy);
  if (!seat || !policy) return null;
  const likely = expected(view, seatId, order, 'likely');
  const best = expected(view, seatId, order, 'best');
  const worst = expected(view, seatId, order, 'worst');
  return {
    order,
    cost: orderCost(view.world, seat, policy, order),
    likely,
    best,
    worst,
    minds: minds(view, seat.state, likely),
  };
}

/** Effects of an order with a given luck, or by chances of the caller's own, run on a seat's view. */
export function expected(view: SeatView, seatId: SeatId, order: PolicyOrder, luck: Luck | Chance): Effect[] {
  const seat = view.world.seats[seatId];
  const policy = policyById(order.policy);
  if (!seat || !policy) return [];
  const ctx = {
    world: view.world,
    look: lookups(view.world),
    turn: view.world.turn + 1,
    years: view.world.yearsPerTurn,
    chance: typeof luck === 'string' ? asLuck(luck) : luck,
    moment: {},
  };
  const actor = actorFor(view.world, seat, policy, order.with);
  return policy.apply(ctx, actor, order.target, { rule: `policy.${policy.id}`, order: 'preview' });
}

/**
 * A seat's orders tried out on its view one after the other, each alone and by the same chances: what a computer player
 * does some thirty times a turn, so what all the trials share is made once, and no causes are told.
 */
export class Trial {
  private readonly ctx: RuleContext;
  private readonly drafts = new Drafts();
  /** Who acts in its own order's manner, and who borrows another's. */
  private native: Actor | null = null;
  private borrower: Actor | null = null;

  constructor(
    { world }: SeatView,
    private readonly seat: Seat,
    chance: Chance,
  ) {
    const { turn, yearsPerTurn } = world;
    this.ctx = {
      world,
      look: lookups(world),
      turn: turn + 1,
      years: yearsPerTurn,
      chance,
      moment: {},
      drafts: this.drafts,
    };
  }

  /** What a policy would do to a target. Read it before the next trial, which writes over it. */
  of(policy: Policy, target: Target): Effect[] {
    this.drafts.begin();
    return policy.apply(this.ctx, this.actorOf(policy), target, this.drafts.because);
  }

  private actorOf(policy: Policy): Actor {
    const native = policy.native === this.seat.order;
    const known = native ? this.native : this.borrower;
    if (known) return known;
    const actor = actorFor(this.ctx.world, this.seat, policy);
    if (native) this.native = actor;
    else this.borrower = actor;
    return actor;
  }
}

/** How amity toward the actor would move. */
function minds(view: SeatView, actor: string, effects: readonly Effect[]): Preview['minds'] {
  const moved = new Map<string, number>();
  for (const e of effects) {
    if (e.kind !== 'add' || e.on !== 'dyad' || e.field !== 'amity') continue;
    const dyad = view.world.dyads[e.id];
    const [a, b] = dyad ? [dyad.a, dyad.b] : e.id.split('~');
    const other = a === actor ? b : b === actor ? a : undefined;
    if (other !== undefined) moved.set(other, (moved.get(other) ?? 0) + e.amount);
  }
  return [...moved]
    .map(([state, amount]) => ({ state, amount: Math.round(amount * 10) / 10 }))
    .filter((m) => m.amount !== 0)
    .sort((x, y) => Math.abs(y.amount) - Math.abs(x.amount) || (x.state < y.state ? -1 : 1));
}
