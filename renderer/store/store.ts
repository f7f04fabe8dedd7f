import { DEFAULT_SETTINGS } from '@shared/protocol/settings-schema';
import { create } from 'zustand';
import type { State } from './types';

export const EMPTY: State = {
  line: 'opening',
  welcome: null,
  settings: DEFAULT_SETTINGS,
  route: 'start',
  scenarios: [],
  library: null,
  table: null,
  lastFilm: null,
  drafts: { past: [], now: [], future: [] },
  costs: {},
  desk: null,
  showing: null,
  replayTurn: 0,
  replayOn: false,
  tab: 'news',
  sheets: [],
  aim: null,
  dialog: null,
  notice: null,
  busy: false,
  wish: null,
  keyOpen: false,
  hintsSeen: [],
};

/** Everything that the window knows. Components read it; only the functions of `store/` write it. */
export const useStore = create<State>(() => EMPTY);

export const get = useStore.getState;
export const set = useStore.setState;
