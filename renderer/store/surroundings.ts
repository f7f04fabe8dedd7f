import { useMemo, useSyncExternalStore } from 'react';
import type { Clothes } from '../style/wear';
import { useStore } from './store';

const DARK = '(prefers-color-scheme: dark)';
/** A window as wide as a big screen is read from farther off, and a wall from the back of a class. */
const WIDE = '(min-width: 2200px)';
const WIDE_SCALE = 1.25;
const WALL_SCALE = 1.5;
/** From this size of text on the panels take more of the window, and what only repeats gives way. */
const LARGE = 150;
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
  const wide = useMedia(WIDE);
  return useMemo(() => {
    const far = !wide ? 1 : theme === 'projector' ? WALL_SCALE : WIDE_SCALE;
    return {
      theme: theme === 'system' ? (dark ? 'dark' : 'light') : theme,
      reduced: motion === 'system' ? still : motion === 'reduced',
      textScale: (textScale / 100) * far,
      far,
      large: textScale >= LARGE,
    };
  }, [theme, motion, textScale, dark, still, wide]);
}
