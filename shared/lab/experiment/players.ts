import type { Difficulty, Players } from '../../engine';
import { mixedPlayers, randomPlayers, strategicPlayers } from '../../opponents';
import type { PolicyOrder } from '../../rules/rule';
import type { SeatView } from '../../views/view';
import type { OrderId } from '../../world/ids';
import { type Forbids, HOPE } from './forbids';
import type { Arm, PlayerName } from './schema';
import type { Tally } from './tally';

/** Whether seats act together, and with whom. */
export type Joint = NonNullable<Arm['joint']> | null;

/** Whoever sits and does nothing; its state is placed in crises by the rules, as states without a seat are. */
const IDLE: Players = { orders: () => [], responses: () => [] };

export interface Sitting {
  id: string;
  order: OrderId;
  player: PlayerName;
  difficulty: Difficulty;
}

/** The players of a game: each seat's own kind, none of whom gives what is barred, all of them counted. */
export function playersOf(
  sittings: readonly Sitting[],
  seed: number,
  forbids: Forbids,
  tally: Tally,
  joint: Joint = null,
): Players {
  const of = new Map(
    sittings.map(({ id, player, difficulty }) => [id, playerOf(player, seed, difficulty, forbids)] as const),
  );
  const mixed = mixedPlayers((seat) => of.get(seat) ?? IDLE);
  return {
    orders(view, seat) {
      const chosen = mixed.orders(view, seat).filter(({ policy }) => !forbids.policies.has(policy));
      const orders = joint === null ? chosen : together(chosen, joint, view, seat, sittings);
      for (const { policy } of orders) tally.policy(policy);
      return orders;
    },
    responses(view, seat, crises) {
      const responses = mixed.responses(view, seat, crises);
      if (forbids.acts.size === 0) return responses;
      return responses.map((response) => ({
        ...response,
        persuade: response.persuade.filter(({ act }) => !forbids.acts.has(act)),
      }));
    },
  };
}

/**
 * Acts on institutions, each sponsored by another seat, in turn: one of another order, or one of the actor's own. It
 * costs the sponsor and saves the actor the same either way; a seat that has no such fellow acts alone.
 */
function together(
  orders: readonly PolicyOrder[],
  joint: NonNullable<Joint>,
  view: SeatView,
  seat: string,
  sittings: readonly Sitting[],
): PolicyOrder[] {
  const own = sittings.find(({ id }) => id === seat)?.order;
  const fellows = sittings.filter(({ id, order }) => id !== seat && (order === own) === (joint === 'within'));
  return orders.map((order, i) => {
    const sponsor = fellows[(view.world.turn + i) % Math.max(1, fellows.length)];
    return sponsor && order.target.on === 'institution' ? { ...order, with: [sponsor.id] } : order;
  });
}

function playerOf(player: PlayerName, seed: number, difficulty: Difficulty, forbids: Forbids): Players {
  if (player === 'idle') return IDLE;
  if (player === 'random') return randomPlayers(seed);
  return strategicPlayers(seed, difficulty, { barred: forbids.policies, hopeless: forbids.rules.has(HOPE) });
}
