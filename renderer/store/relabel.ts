import { ask } from '../host/ask';
import { attempt } from './attempt';
import { get, set } from './store';

/** Reads again whatever holds names, for another language; nothing else changes. */
export async function relabel(): Promise<void> {
  await attempt(async () => {
    set({ scenarios: await ask('scenarios', {}) });
    const { table, lastFilm } = get();
    if (!table) return;
    const now = await ask('table', { game: table.game });
    const film = lastFilm ? await ask('film', { game: table.game, turn: lastFilm.turn }) : null;
    const { showing, table: still } = get();
    if (still?.game !== now.game) return;
    set({ lastFilm: film });
    // While a film rolls, what it leads to is not on the table yet.
    if (showing?.next) set({ showing: { ...showing, next: now } });
    else set({ table: now });
  });
}
