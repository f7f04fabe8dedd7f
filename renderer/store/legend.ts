import { get, set } from './store';

const KEY = 'worldhouse.key';

/** Whether the key of the picture lies open is remembered by the page; where it may not keep anything it begins shut. */
export function recallKey(): void {
  try {
    set({ keyOpen: window.localStorage.getItem(KEY) === 'open' });
  } catch {
    set({ keyOpen: false });
  }
}

export function toggleKey(): void {
  const keyOpen = !get().keyOpen;
  set({ keyOpen });
  try {
    window.localStorage.setItem(KEY, keyOpen ? 'open' : 'shut');
  } catch {
    // A page without storage still opens and shuts it for now.
  }
}
