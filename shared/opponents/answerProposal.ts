import type { Token } from '../rules/effect';
import { seatParameters as P } from '../rules/parameters/seats';
import { policyById } from '../rules/policies';
import type { PolicyOrder } from '../rules/rule';
import { expected } from '../views/preview';
import type { SeatView } from '../views/view';
import type { SeatId } from '../world/ids';
import { amityBetween } from '../world/lookups';
import { worth } from './interests';
import { stakesOf } from './stakes';

/**
 * Whether a computer seat lends its name to another's act: when the act serves its own order's aims, or costs it
 * little with a friend. `view` is the sponsor's own view.
 */
export function answerProposal(
  view: SeatView,
  sponsor: SeatId,
  actor: SeatId,
  order: PolicyOrder,
): { agreed: boolean; reason: Token } {
  const no = (key: string): { agreed: boolean; reason: Token } => ({
    agreed: false,
    reason: { key: `proposal.${key}`, params: { seat: `seat:${sponsor}` } },
  });
  const seat = view.world.seats[sponsor];
  const other = view.world.seats[actor];
  const stakes = stakesOf(view, sponsor);
  if (!seat || !other || !stakes || !policyById(order.policy)) return no('unknown');
  if (seat.capital < P.sponsorCost.value) return no('capital');
  if (order.target.on === 'state' && order.target.id === seat.state) return no('againstUs');
  const effects = expected(view, actor, { ...order, with: [sponsor] }, 'likely');
  const friendship = amityBetween(view.world, seat.state, other.state) / 200;
  const gain = worth(effects, view.world, stakes) + friendship;
  if (gain < 0) return no(friendship < 0 ? 'mistrust' : 'harm');
  if (gain < 0.15 * P.sponsorCost.value) return no('indifferent');
  return { agreed: true, reason: { key: 'proposal.agreed', params: { seat: `seat:${sponsor}` } } };
}
