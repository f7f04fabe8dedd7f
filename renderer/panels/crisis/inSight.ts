import { type RefObject, useLayoutEffect } from 'react';
import { bringIntoSight } from '../../widgets/scrolls';

/**
 * Keeps the chosen place in sight, and the six beside it as far as there is room, whenever another crisis is laid out
 * and whenever the window changes its size: in a low one they would lie below what happened.
 */
export function useInSight(places: RefObject<HTMLElement | null>, crisis: string): void {
  useLayoutEffect(() => {
    const bring = () => {
      const all = places.current;
      if (all?.dataset.crisis !== crisis) return;
      bringIntoSight(all);
      bringIntoSight(all.querySelector(':checked')?.closest('.circle'));
    };
    bring();
    window.addEventListener('resize', bring);
    return () => window.removeEventListener('resize', bring);
  }, [places, crisis]);
}
