import { ask } from '../host/ask';
import { titleOf } from '../text/titles';
import { attempt } from './attempt';
import { laying } from './game';
import { openReplay } from './replay';
import { get, set } from './store';
import { goTo } from './view';

/** The library of saved games. */

export async function loadLibrary(): Promise<void> {
  await attempt(async () => set({ library: await ask('library', {}) }));
}

/** Opens a game to play it on, or to watch it again turn by turn. */
export async function openGame(game: string, how: 'play' | 'replay' = 'play'): Promise<boolean> {
  return attempt(async () => {
    const table = await ask('open', { game });
    await laying(table);
    const watch = how === 'replay' || (table.watchOnly && table.awaits === 'over');
    if (watch) await openReplay();
    goTo(watch ? 'replay' : table.awaits === 'over' ? 'end' : 'play');
  });
}

export async function removeGame(game: string): Promise<void> {
  await attempt(async () => {
    await ask('remove', { game });
    const welcome = await ask('welcome', {});
    set({ library: await ask('library', {}), welcome });
    if (get().table?.game === game) set({ table: null });
  });
}

export async function importGame(file: File): Promise<void> {
  await attempt(async () => {
    const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
    const title = titleOf(await ask('importGame', { name: file.name, bytes }), get().scenarios);
    set({
      library: await ask('library', {}),
      notice: { tone: 'plain', token: { key: 'ui.library.imported', params: { title } } },
    });
  });
}

/** Hands the game out as one file. */
export async function exportGame(game: string): Promise<void> {
  await attempt(async () => {
    const { name, bytes } = await ask('exportGame', { game });
    const url = URL.createObjectURL(new Blob([fromBase64(bytes)], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    set({ notice: { tone: 'plain', token: { key: 'ui.library.exported', params: { name } } } });
  });
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
