import {
  advance,
  type Command,
  command,
  type Game,
  newGame,
  type Playable,
  ready,
  type Setup,
  simulate,
} from '@shared/engine';
import { strategicPlayers } from '@shared/opponents';
import { ruling } from '../../host/ruling';
import { median, timed } from './measure';
import { warmUp } from './warm';

/**
 * Milliseconds of each authoritative turn of a game: taking the seats' commands and playing on, with immer's patches,
 * ledger and hash. What the computer seats take to choose is not counted.
 */
function authoritativeTurns(playable: Playable, setup: Setup): number[] {
  let game: Game = newGame(playable, setup);
  const turns: number[] = [];
  while (game.awaits !== 'over') {
    let spent = 0;
    for (let record = null; record === null; ) {
      const commands = chosen(game);
      const { value, ms } = timed(() => handIn(game, commands));
      game = value.game;
      record = value.record;
      spent += ms;
    }
    turns.push(spent);
  }
  return turns;
}

function chosen(game: Game): Command[] {
  return Object.keys(game.world.seats).map(
    (seat): Command =>
      game.awaits === 'orders'
        ? { kind: 'orders', seat, orders: ruling.computerOrders(game, seat) }
        : { kind: 'responses', seat, responses: ruling.computerResponses(game, seat) },
  );
}

function handIn(start: Game, commands: readonly Command[]) {
  let game = start;
  for (const given of commands) game = command(game, given).game;
  if (!ready(game)) throw new Error('a computer seat was refused');
  return advance(game);
}

/** Games of one measurement: short ones are at the mercy of whatever else the machine does. */
const GAMES = 10;
/** Runs of ten games in place, and of three games of a session, that warming takes at least: some thousand turns. */
const WARMING_IN_PLACE = 15;
const WARMING_GAMES = 3;
export const WARMING = 15;

/**
 * Milliseconds of an authoritative turn: the median of all turns of so many games, once games get no faster; and of
 * the turns of the very first game. `warming` is how many runs of three games that takes at least.
 */
export function authoritativeTurn(playable: Playable, setup: Setup, runs: number, warming: number) {
  const games = (count: number) =>
    median(
      Array.from({ length: count }, (_none, i) =>
        authoritativeTurns(playable, { ...setup, seed: setup.seed + i }),
      ).flat(),
    );
  const firstGameMs = games(1);
  warmUp(() => 1 / games(WARMING_GAMES), warming);
  return { ms: games(runs), firstGameMs };
}

/**
 * Turns a second of games played in place with computer seats, without ledger and hashes: the median of `runs` runs
 * of ten games each, once runs get no faster, since simulations are played by the hundred.
 */
export function turnsPerSecond(playable: Playable, setup: Setup, runs: number): number {
  const play = (): number => {
    const { ms } = timed(() => {
      for (let i = 0; i < GAMES; i++) {
        const seed = setup.seed + i;
        simulate(playable, { ...setup, seed }, strategicPlayers(seed));
      }
    });
    return (setup.turns * GAMES * 1000) / ms;
  };
  warmUp(play, WARMING_IN_PLACE);
  return median(Array.from({ length: runs }, play));
}
