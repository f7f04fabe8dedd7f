import type { Difficulty } from '@shared/engine/game';
import { madeTitle, type ScenarioCard } from '@shared/views/cards';
import type { OrderId, SeatId } from '@shared/world/ids';
import type { GameHead } from './gamelog';
import { trouble } from './trouble';

/** What was asked for when a game was begun; null lets the scenario say. */
export interface Wish {
  seat: SeatId | null;
  order: OrderId | null;
  seed: number;
  difficulty: Difficulty;
  turns: number | null;
}

/**
 * The head of a new game: the four seats that the scenario gives a lone player, and the one that the person chose
 * if it is another; the computer plays the rest. Throws a Trouble for a seat that is not in the scenario.
 */
export function headOf(card: ScenarioCard, wish: Wish, rules: string, id: string, began: string): GameHead {
  const { seat, order } = wish;
  const own = card.seats.find((listed) => listed.id === seat);
  if (seat !== null && !own) throw trouble('noSuchSeat', { scenario: card.id, seat });
  if (seat === null && order !== null) throw trouble('orderWithoutSeat');
  const seats = card.seats
    .filter((listed) => listed.solo || listed === own)
    .map((listed) => ({
      id: listed.id,
      order: listed === own && order !== null ? order : listed.order,
      listedOrder: listed.order,
      controller: listed === own ? ('person' as const) : ('computer' as const),
    }));
  return {
    id,
    title: madeTitle(card, seat),
    seat,
    began,
    setup: {
      scenario: card.id,
      seed: wish.seed,
      rules,
      seats,
      turns: wish.turns ?? card.turns,
      difficulty: wish.difficulty,
    },
  };
}
