import { useMemo, useSyncExternalStore } from 'react';
import type { Clothes } from '../style/wear';
import { useStore } from './store';

const DARK = '(prefers-color-scheme: dark)';
const STILL = '(prefers-reduced-motion: reduce)';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The person's settings, with `system` read off the machine. */
export function useSurroundings(): Clothes {
  const { theme, motion, textScale } = useStore((s) => s.settings);
  const dark = useMedia(DARK);
  const still = useMedia(STILL);
  return useMemo(
    () => ({
      theme: theme === 'system' ? (dark ? 'dark' : 'light') : theme,
      reduced: motion === 'system' ? still : motion === 'reduced',
      textScale: textScale / 100,
    }),
    [theme, motion, textScale, dark, still],
  );
}
