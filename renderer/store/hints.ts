import { GUIDE } from './guide';
import { get, set } from './store';

const KEY = 'worldhouse.hints';

/** Hints are remembered by the page; where it may not keep anything they come back next time. */
export function recallHints(): void {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    if (Array.isArray(kept)) set({ hintsSeen: kept.filter((one) => typeof one === 'string') });
  } catch {
    set({ hintsSeen: [] });
  }
}

export function dismissHint(id: string): void {
  keep([...get().hintsSeen, id]);
}

/** Puts the whole guide away. */
export function skipGuide(): void {
  keep([...new Set([...get().hintsSeen, ...GUIDE])]);
}

export function bringHintsBack(): void {
  keep([]);
}

function keep(hintsSeen: readonly string[]): void {
  set({ hintsSeen });
  try {
    window.localStorage.setItem(KEY, JSON.stringify(hintsSeen));
  } catch {
    // A page without storage still hides the hint for now.
  }
}
