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

/**
 * Milliseconds of each authoritative turn of a game: taking the seats' commands and playing on, with immer's patches,
 * ledger and hash. What the computer seats take to choose is not counted.
 */
export function authoritativeTurns(playable: Playable, setup: Setup): number[] {
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

/** Warming takes so many runs at least, and ends when so many in a row bring nothing, or after so many in all. */
const LEAST_WARMING = 15;
const PATIENCE = 3;
const MOST_WARMING = 30;
/** What counts as faster, against the fastest run before: less is the machine's own unrest. */
const FASTER = 1.01;

/**
 * Turns a second of games played in place with computer seats, without ledger and hashes: the median of `runs` runs
 * of ten games each. Simulations are played by the hundred, so the first games are not counted: most rules run once
 * a turn, and the engine's compiler comes to them one after another for a hundred games and more. Runs are played
 * until they get no faster, which a machine's unrest may feign: hence so many at least.
 */
export function turnsPerSecond(playable: Playable, setup: Setup, runs: number): number {
  const play = (games: number): number => {
    const { ms } = timed(() => {
      for (let i = 0; i < games; i++) {
        const seed = setup.seed + i;
        simulate(playable, { ...setup, seed }, strategicPlayers(seed));
      }
    });
    return (setup.turns * games * 1000) / ms;
  };
  warmUp(() => play(GAMES));
  return median(Array.from({ length: runs }, () => play(GAMES)));
}

function warmUp(play: () => number): void {
  let best = 0;
  let since = 0;
  for (let run = 0; run < MOST_WARMING && (run < LEAST_WARMING || since < PATIENCE); run++) {
    const rate = play();
    since = rate > best * FASTER ? 0 : since + 1;
    best = Math.max(best, rate);
  }
}
