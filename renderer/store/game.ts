import type { Api, Table } from '@shared/protocol/contract';
import { ask } from '../host/ask';
import { attempt } from './attempt';
import { openDesk } from './crisis';
import { takeDraft } from './drafts';
import { reveal, roll } from './film';
import { get, set } from './store';
import { goTo } from './view';

/** A game from its first turn to its last. */

export async function newGame(wanted: Api['newGame']['in']): Promise<boolean> {
  return attempt(async () => {
    await laying(await ask('newGame', wanted));
    goTo('play');
    set({ tab: 'news', dialog: 'briefing', wish: null });
  });
}

/** Puts a table down: its draft, its open crises and the film of its last turn. */
export async function laying(table: Table): Promise<void> {
  const finished = table.history.at(-1)?.turn ?? 0;
  const lastFilm = finished > 0 ? await ask('film', { game: table.game, turn: finished }) : null;
  set({ table, lastFilm, showing: null, desk: null, sheets: [] });
  takeDraft(table.draft, table.game);
  openDesk(table);
}

/** Reads the table again: someone else has changed it, or the line was down. */
export async function refresh(): Promise<void> {
  const { table, showing } = get();
  if (!table) return;
  const now = await ask('table', { game: table.game });
  if (get().table?.game !== now.game) return;
  if (showing) {
    if (showing.next) set({ showing: { ...showing, next: now } });
    return;
  }
  const moved = now.turn !== table.turn || now.awaits !== table.awaits;
  if (moved) await laying(now);
  else set({ table: now });
}

/** Hands in the drafted orders. The turn is then shown as far as it went. */
export async function endTurn(): Promise<boolean> {
  const { table, drafts } = get();
  if (!table) return false;
  set({ dialog: null });
  return attempt(async () => {
    const next = await ask('submit', { game: table.game, orders: drafts.now });
    await reveal(table, next);
  });
}

/** Watching: plays on to the next thing worth showing. */
export async function stepOn(): Promise<boolean> {
  const { table } = get();
  if (!table) return false;
  return attempt(async () => {
    const next = await ask('step', { game: table.game });
    await reveal(table, next);
  });
}

/** The film has been seen or skipped: what it led to is on the table now. */
export function filmSeen(): void {
  const { showing } = get();
  if (!showing) return;
  const { next } = showing;
  set({ showing: null });
  if (!next) return;
  set({ table: next, tab: 'news' });
  takeDraft(next.draft, next.game);
  openDesk(next);
  if (next.awaits === 'over') goTo('end');
}

/** Looks back at a turn in the scene. */
export async function watchTurn(turn: number): Promise<boolean> {
  const { table } = get();
  if (!table) return false;
  return attempt(async () => roll(await ask('film', { game: table.game, turn }), turn, null));
}

/** Back to the start screen; everything is kept already. */
export async function leaveGame(): Promise<void> {
  goTo('start');
  set({ table: null, lastFilm: null, showing: null, desk: null });
  await attempt(async () => {
    set({ welcome: await ask('welcome', {}), library: await ask('library', {}) });
  });
}
