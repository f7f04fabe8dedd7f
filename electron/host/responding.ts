import { askingCrises, type Game, type Setup } from '@shared/engine';
import type { CrisisAsk } from '@shared/protocol/contract';
import { barredCircles, circleCost } from '@shared/rules/response/barred';
import { persuasionsFor } from '@shared/rules/response/persuade';
import { scenario, scenarioIds } from '@shared/scenarios/catalogue';
import type { SeatView, Token } from '@shared/views/seen';
import { CIRCLES } from '@shared/world/circles';
import type { Crisis } from '@shared/world/crisis';
import type { SeatId } from '@shared/world/ids';

/** What the open crises ask of a seat: the places it may take, and what it may do first. */
export function asksOf(game: Game, view: SeatView, seatId: SeatId): CrisisAsk[] {
  const seat = view.world.seats[seatId];
  if (!seat) return [];
  return askingCrises(game).flatMap((id) => {
    const crisis = view.world.crises[id];
    if (!crisis) return [];
    const barred = barredCircles(view.world, crisis, seat.state);
    const circles = CIRCLES.map((circle) => ({
      circle,
      barred: barred[circle] ?? null,
      cost: circleCost(view.world, crisis, seat.state, circle),
    }));
    const persuasions = persuasionsFor(view.world, seat.state, crisis).map(({ act, target, cost }) => ({
      act,
      target,
      cost,
      affordable: cost <= seat.capital,
    }));
    return { crisis: id, circles, persuasions, history: historyOf(game.setup, crisis, game.world.turn + 1) };
  });
}

/** What history did about a crisis in a turn; null for one that no history knows. */
export function historyOf({ scenario: id }: Setup, crisis: Crisis, turn: number): Token | null {
  return scenarioIds().includes(id) ? scenario(id).history(crisis, turn) : null;
}
