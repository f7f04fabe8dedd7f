import type { Difficulty, Players } from '../../engine';
import { mixedPlayers, randomPlayers, strategicPlayers } from '../../opponents';
import type { Forbids } from './forbids';
import type { PlayerName } from './schema';
import type { Tally } from './tally';

/** Whoever sits and does nothing; its state is placed in crises by the rules, as states without a seat are. */
const IDLE: Players = { orders: () => [], responses: () => [] };

export interface Sitting {
  id: string;
  player: PlayerName;
  difficulty: Difficulty;
}

/** The players of a game: each seat's own kind, none of whom gives what is barred, all of them counted. */
export function playersOf(
  sittings: readonly Sitting[],
  seed: number,
  forbids: Forbids,
  tally: Tally,
): Players {
  const of = new Map(
    sittings.map(({ id, player, difficulty }) => [id, playerOf(player, seed, difficulty, forbids)] as const),
  );
  const mixed = mixedPlayers((seat) => of.get(seat) ?? IDLE);
  return {
    orders(view, seat) {
      const orders = mixed.orders(view, seat).filter(({ policy }) => !forbids.policies.has(policy));
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

function playerOf(player: PlayerName, seed: number, difficulty: Difficulty, forbids: Forbids): Players {
  if (player === 'idle') return IDLE;
  if (player === 'random') return randomPlayers(seed);
  return strategicPlayers(seed, difficulty, { barred: forbids.policies });
}
