import type { State } from '../store/types';

export type CommandGroup = 'game' | 'orders' | 'panels' | 'film' | 'help';

/** One thing that can be done, for menu, shortcut, palette and tests alike. */
export interface Command {
  id: string;
  /** Key of the catalogue. */
  label: string;
  group: CommandGroup;
  /** Keys as in `mod+shift+z`; `mod` is Ctrl, or Cmd on a Mac. Several ways are parted by a blank. */
  keys?: string;
  when: (state: State) => boolean;
  run: () => void;
}
