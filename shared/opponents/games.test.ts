import { describe, expect, it } from 'vitest';
import {
  advance,
  askingCrises,
  command,
  type Game,
  hashMoment,
  newGame,
  type Players,
  type Setup,
  simulate,
} from '../engine';
import { RULES_VERSION } from '../engine/game';
import { scenario, scenarioIds } from '../scenarios/catalogue';
import { viewFor } from '../views/viewFor';
import { cloneJson } from '../world/clone';
import { randomPlayers } from './random';

function setupOf(id: string, seed: number, turns: number): Setup {
  const card = scenario(id).card;
  const seats = card.seats
    .filter((s) => s.solo)
    .map((s) => ({ id: s.id, order: s.order, listedOrder: s.order, controller: 'computer' as const }));
  return { scenario: id, seed, rules: RULES_VERSION, seats, turns, difficulty: 'even' };
}

/** Play a session's game with the same players as a simulation, through commands as people send them. */
function session(start: Game, players: Players, each: (game: Game) => void): void {
  let game = start;
  while (game.awaits !== 'over') {
    const open = askingCrises(game);
    for (const seat of Object.keys(game.world.seats)) {
      const view = viewFor(game.world, seat);
      const sent =
        game.awaits === 'orders'
          ? command(game, { kind: 'orders', seat, orders: players.orders(view, seat) })
          : command(game, { kind: 'responses', seat, responses: players.responses(view, seat, open) });
      expect(sent.outcome).toEqual({ ok: true });
      game = sent.game;
    }
    const step = advance(game);
    game = step.game;
    if (step.record) each(game);
  }
}

describe.each(scenarioIds())('random games of %s', (id) => {
  it('E-10 come to the same worlds in a session and in place, turn by turn', () => {
    for (const seed of [1, 2, 3]) {
      const setup = setupOf(id, seed, 10);
      const inSession: string[] = [];
      session(newGame(scenario(id), setup), randomPlayers(seed), (game) =>
        inSession.push(hashMoment(game.world, game.carry)),
      );
      const inPlace: string[] = [];
      simulate(scenario(id), setup, randomPlayers(seed), (world, commit) =>
        inPlace.push(hashMoment(cloneJson(world), commit.carry)),
      );
      expect(inPlace).toEqual(inSession);
    }
  });

  it('E-11 give the same game for the same seed and another for another', () => {
    const last = (seed: number): string => {
      const commit = simulate(scenario(id), setupOf(id, seed, 6), randomPlayers(seed));
      return hashMoment(cloneJson(commit.world), commit.carry);
    };
    expect(last(5)).toBe(last(5));
    expect(last(5)).not.toBe(last(6));
  });
});
