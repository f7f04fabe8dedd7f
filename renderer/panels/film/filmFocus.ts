import { type RefObject, useLayoutEffect } from 'react';

/**
 * Where the focus is while a film plays and after it. It goes to the film's first button, so that Space pauses and
 * nothing under a moving picture is pressed by accident. After it whoever plays reads the news, and whoever looks a
 * game through again is back at the button that was pressed.
 */
export function useFilmFocus(
  take: number | undefined,
  first: RefObject<HTMLButtonElement | null>,
  replay: boolean,
): void {
  useLayoutEffect(() => {
    const button = first.current;
    if (take === undefined || !button) return;
    const before = document.activeElement;
    button.focus({ preventScroll: true });
    const bar = button.parentElement;
    return () => {
      // Whoever went elsewhere meanwhile stays there.
      if (!bar?.contains(document.activeElement)) return;
      const after = replay ? before : document.getElementById('side-tab-news');
      if (after instanceof HTMLElement) after.focus({ preventScroll: true });
    };
  }, [take, first, replay]);
}
