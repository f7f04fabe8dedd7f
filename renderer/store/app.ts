import type { HostEvent, Settings } from '@shared/protocol/contract';
import { ask, theHost } from '../host/ask';
import { attempt } from './attempt';
import { refresh } from './game';
import { relabel } from './relabel';
import { get, set } from './store';

/** Greets the host, and hears from it until told to stop. `runCommand` does what the desktop's menu asks for. */
export async function openApp(runCommand: (id: string) => void): Promise<() => void> {
  const deaf = theHost().hear((event) => hear(event, runCommand));
  await greet();
  return deaf;
}

async function greet(): Promise<void> {
  const done = await attempt(async () => {
    const welcome = await ask('welcome', {});
    // The language first: the cards are read in it.
    set({ settings: welcome.settings });
    const [scenarios, library] = [await ask('scenarios', {}), await ask('library', {})];
    set({ welcome, scenarios, library, line: 'up' });
  });
  if (!done && get().line === 'opening') set({ line: 'down' });
}

function hear(event: HostEvent, runCommand: (id: string) => void): void {
  if (event.kind === 'command') runCommand(event.id);
  else if (event.kind === 'settings') adopt(event.settings);
  else if (event.kind === 'line') void lineChanged(event.up);
  // What this window is asking for itself comes back as an answer.
  else if (event.game === get().table?.game && !get().busy) void attempt(refresh);
}

async function lineChanged(up: boolean): Promise<void> {
  if (!up) {
    if (get().line !== 'opening') set({ line: 'down' });
    return;
  }
  const { line } = get();
  set({ line: 'up' });
  if (get().welcome === null && line === 'down') await greet();
  else if (line === 'down') await attempt(refresh);
}

/** Takes settings over; in another language all names are read again. */
function adopt(settings: Settings): void {
  const { language } = get().settings;
  set({ settings });
  if (settings.language !== language) void relabel();
}

export async function changeSettings(some: Partial<Settings>): Promise<void> {
  adopt({ ...get().settings, ...some });
  await attempt(async () => set({ settings: await ask('settings', some) }));
}
