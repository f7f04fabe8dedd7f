import { get } from '../store/store';
import { isWriting, pressed } from './keys';
import { COMMANDS } from './list';
import type { Command } from './types';

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/** Commands that can be given now. */
export function atHand(): readonly Command[] {
  const state = get();
  return COMMANDS.filter(({ when }) => when(state));
}

/** Gives a command by its id; false when there is no such command or it cannot be given now. */
export function runCommand(id: string): boolean {
  const command = byId.get(id);
  if (!command?.when(get())) return false;
  command.run();
  return true;
}

/** The command that a key press stands for now. */
export function commandFor(event: KeyboardEvent): Command | undefined {
  const keys = pressed(event);
  // Undo and redo of what is being written belong to the field, and so do plain keys.
  if (isWriting(event.target) && (!/^(mod|alt)\+/.test(keys) || /^mod\+(shift\+)?[zyd]$/.test(keys))) {
    if (keys !== 'escape') return undefined;
  }
  return atHand().find((command) => command.keys?.split(' ').includes(keys));
}

/** Listens for the keys of all commands. Returns a function that stops it. */
export function listenForKeys(target: Window): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    // An open dialog minds its own keys, and Escape in an open popover shuts only that.
    const inDialog = document.querySelector('dialog[open]') !== null;
    const keys = pressed(event);
    if (inDialog && keys !== 'mod+k') return;
    if (keys === 'escape' && openPopover()) return;
    const command = commandFor(event);
    if (!command) return;
    event.preventDefault();
    command.run();
  };
  target.addEventListener('keydown', hear);
  return () => target.removeEventListener('keydown', hear);
}

function openPopover(): boolean {
  try {
    return document.querySelector(':popover-open') !== null;
  } catch {
    return false;
  }
}
