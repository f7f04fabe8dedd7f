/**
 * Plays one game of each scenario with computer players in every listed seat and keeps its commands and hashes under
 * shared/lab/golden/. Run it after a change of the rules that is meant to change games, and say why in the commit. It
 * keeps nothing that comes out otherwise under the same RULES_VERSION: saved games tell by it who made them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  advance,
  askingCrises,
  type Command,
  command,
  newGame,
  RULES_VERSION,
  type Setup,
} from '../shared/engine';
import type { Golden } from '../shared/lab/golden/golden';
import { strategicPlayers } from '../shared/opponents';
import { scenario, scenarioIds } from '../shared/scenarios/catalogue';
import { viewFor } from '../shared/views/viewFor';

const TURNS = 8;

for (const id of scenarioIds()) {
  const { card } = scenario(id);
  const setup: Setup = {
    scenario: id,
    seed: 1991,
    rules: RULES_VERSION,
    seats: card.seats.map((s) => ({
      id: s.id,
      order: s.order,
      listedOrder: s.order,
      controller: 'computer',
    })),
    turns: TURNS,
    difficulty: 'hard',
  };
  const golden = played(setup);
  const file = new URL(`../shared/lab/golden/${id}.json`, import.meta.url);
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Golden) : null;
  if (kept?.setup.rules === RULES_VERSION && kept.hashes.join() !== golden.hashes.join()) {
    throw new Error(
      `${id} comes out otherwise than it was kept: first move RULES_VERSION in shared/engine/game.ts.`,
    );
  }
  writeFileSync(file, `${JSON.stringify(golden)}\n`);
  console.log(`${id}: ${golden.commands.length} commands, ${golden.hashes.length} turns`);
}

function played(setup: Setup): Golden {
  const players = strategicPlayers(setup.seed, setup.difficulty);
  const commands: Command[] = [];
  const hashes: string[] = [];
  let game = newGame(scenario(setup.scenario), setup);
  while (game.awaits !== 'over') {
    const open = askingCrises(game);
    for (const seat of Object.keys(game.world.seats)) {
      const view = viewFor(game.world, seat);
      const sent: Command =
        game.awaits === 'orders'
          ? { kind: 'orders', seat, orders: players.orders(view, seat) }
          : { kind: 'responses', seat, responses: players.responses(view, seat, open) };
      const taken = command(game, sent);
      if (!taken.outcome.ok) throw new Error(`${seat} was refused: ${taken.outcome.code}`);
      commands.push(sent);
      game = taken.game;
    }
    const step = advance(game);
    game = step.game;
    if (step.record) hashes.push(step.record.hash);
  }
  return { setup, commands, hashes };
}
