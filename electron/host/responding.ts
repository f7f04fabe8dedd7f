import { askingCrises, type Game, type Setup } from '@shared/engine';
import { inPlaceCommitter } from '@shared/engine/commit';
import type { CrisisAsk, Forecast } from '@shared/protocol/contract';
import { asLuck } from '@shared/rules/chance';
import { barredCircles, circleCost } from '@shared/rules/response/barred';
import { formCoalition } from '@shared/rules/response/form';
import { persuade, persuasionsFor } from '@shared/rules/response/persuade';
import { scenario, scenarioIds } from '@shared/scenarios/catalogue';
import type { Response, SeatView, Token } from '@shared/views/seen';
import { CIRCLES } from '@shared/world/circles';
import { cloneJson } from '@shared/world/clone';
import type { Crisis } from '@shared/world/crisis';
import type { SeatId } from '@shared/world/ids';
import { lookups } from '@shared/world/lookups';

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

/**
 * Where states would stand if the seat answered so: the coalition rule run on what the seat knows, after its own
 * persuasion has had its likely effect. null when the crisis does not ask.
 */
export function forecastOf(game: Game, view: SeatView, seatId: SeatId, response: Response): Forecast | null {
  const seat = view.world.seats[seatId];
  if (!seat || !askingCrises(game).includes(response.crisis)) return null;
  const known = inPlaceCommitter(cloneJson(view.world));
  const because = { rule: 'response.forecast', crisis: response.crisis };
  const first = contextOn(known.world);
  const effects = response.persuade.flatMap((act) => persuade(first, seat.state, act, because));
  known.apply('response', effects);
  const crisis = known.world.crises[response.crisis];
  if (!crisis) return null;
  const formed = formCoalition(contextOn(known.world), crisis, { [seat.state]: response.circle });
  const { circles, reasons, leadership } = formed;
  const leader = Object.keys(circles).find((state) => circles[state] === 'lead') ?? null;
  // The vote is the one thing about the crisis itself that persuasion moves.
  const vote = effects.find(({ on, because: { note } }) => on === 'crisis' && note)?.because.note ?? null;
  return { circles, reasons: reasons(), leader, leadership, mandate: crisis.mandate, vote };
}

function contextOn(world: SeatView['world']) {
  return {
    world,
    look: lookups(world),
    turn: world.turn + 1,
    years: world.yearsPerTurn,
    chance: asLuck('likely'),
  };
}

/** What history did about a crisis in a turn; null for one that no history knows. */
export function historyOf({ scenario: id }: Setup, crisis: Crisis, turn: number): Token | null {
  return scenarioIds().includes(id) ? scenario(id).history(crisis, turn) : null;
}
