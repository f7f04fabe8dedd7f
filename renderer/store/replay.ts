import { ask } from '../host/ask';
import { attempt } from './attempt';
import { roll } from './film';
import { get, set } from './store';
import { lastTurn } from './view';

/** A game that is watched again, turn by turn. `lastFilm` is the film of the turn that is shown. */

async function filmOf(turn: number) {
  const { table, lastFilm } = get();
  if (!table) return null;
  if (lastFilm?.turn === turn) return lastFilm;
  return ask('film', { game: table.game, turn });
}

/** Puts a replay at its beginning. */
export async function openReplay(): Promise<void> {
  const lastFilm = lastTurn() > 0 ? await filmOf(1) : null;
  set({ replayTurn: 0, replayOn: false, lastFilm, showing: null });
}

/** Shows the house as it stood at the end of a turn; 0 is the start. */
export async function replayTo(turn: number): Promise<void> {
  const to = Math.max(0, Math.min(lastTurn(), turn));
  if (lastTurn() === 0) return;
  await attempt(async () => {
    const lastFilm = await filmOf(Math.max(1, to));
    set({ lastFilm, replayTurn: to, replayOn: false, showing: null, sheets: [] });
  });
}

/** Plays the next turn; with `on`, and those after it. */
export async function replayNext(on: boolean): Promise<void> {
  const next = get().replayTurn + 1;
  if (next > lastTurn()) {
    set({ replayOn: false });
    return;
  }
  await attempt(async () => {
    const film = await filmOf(next);
    if (!film) return;
    set({ lastFilm: film, replayOn: on, sheets: [], replayTurn: next - 1 });
    roll(film, next, null);
  });
}

/** A turn has been played to its end. */
export function turnReplayed(): void {
  const { showing, replayOn } = get();
  if (!showing) return;
  set({ showing: null, replayTurn: showing.turn });
  if (replayOn) void replayNext(true);
}
