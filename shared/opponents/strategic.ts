import type { Difficulty } from '../engine/game';
import type { Players } from '../engine/simulate';
import { chooseOrders, type Limits } from './chooseOrders';
import { chooseResponses } from './chooseResponses';

/** Players with a purpose for every seat of a simulated game. */
export function strategicPlayers(
  seed: number,
  difficulty: Difficulty = 'even',
  limits: Limits = {},
): Players {
  return {
    orders: (view, seat) => chooseOrders(view, seat, difficulty, seed, limits),
    responses: (view, seat, crises) => chooseResponses(view, seat, crises),
  };
}

/** One player for some seats and another for the rest. */
export function mixedPlayers(of: (seat: string) => Players): Players {
  return {
    orders: (view, seat) => of(seat).orders(view, seat),
    responses: (view, seat, crises) => of(seat).responses(view, seat, crises),
  };
}
