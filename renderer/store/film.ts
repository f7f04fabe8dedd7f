import type { Film, Table } from '@shared/protocol/contract';
import { ask } from '../host/ask';
import type { SceneFilm } from '../scene';
import { set } from './store';

/** Shows what has come to pass between two tables: the unfolding turn, or what is left to be seen of a finished one. */
export async function reveal(before: Table, next: Table): Promise<void> {
  // The news tells what the film shows, step by step.
  set({ sheets: [], notice: null, tab: 'news' });
  if (next.awaits === 'responses' && next.unfolding) {
    roll(next.unfolding, next.unfolding.turn, next);
    return;
  }
  const turn = next.history.at(-1)?.turn ?? 0;
  const film = await ask('film', { game: next.game, turn });
  set({ lastFilm: film });
  roll(before.unfolding ? remainder(film, before.unfolding) : film, turn, next);
}

/** The part of a turn that was not seen yet when its crises asked for responses. */
function remainder(film: Film, seen: Film): SceneFilm {
  return {
    ...film,
    before: seen.after,
    measuresBefore: seen.measures,
    entries: film.entries.filter(({ phase }) => phase === 'response' || phase === 'assessment'),
    orders: [],
  };
}

let takes = 0;

/** Plays a film in the scene. */
export function roll(film: SceneFilm, turn: number, next: Table | null): void {
  takes += 1;
  set({ showing: { film, turn, next, take: takes } });
}
