import { advance, type Command, command, newGame, type Playable, ready, type Setup } from '../../engine';

/** A game kept to be played again: every command, and the hash of the world after every turn. */
export interface Golden {
  setup: Setup;
  commands: readonly Command[];
  hashes: readonly string[];
}

/**
 * Play a log of commands again and return the hash of each turn. A command that is refused stops the replay, so that
 * a change of the rules shows at the turn where it began.
 */
export function replayHashes(playable: Playable, setup: Setup, commands: readonly Command[]): string[] {
  let game = newGame(playable, setup);
  const hashes: string[] = [];
  for (const cmd of commands) {
    const taken = command(game, cmd);
    if (!taken.outcome.ok) {
      hashes.push(`refused: ${taken.outcome.code}`);
      return hashes;
    }
    game = taken.game;
    if (!ready(game)) continue;
    const step = advance(game);
    game = step.game;
    if (step.record) hashes.push(step.record.hash);
  }
  return hashes;
}
