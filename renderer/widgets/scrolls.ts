/**
 * What a region that scrolls needs besides: to be a stop of the keyboard, since there may be nothing in it that is
 * one. (The rule against stops without action knows nothing of scrolling.)
 */
export const SCROLLS = { tabIndex: 0 } as const;

/** Room left beside what is brought into sight, px. */
const MARGIN = 8;

/**
 * Brings something into sight in the region that scrolls around it, by the shortest way, its beginning first where it
 * is higher than the region. Only that region moves: `scrollIntoView` would also push up a window that is not to
 * scroll at all. What is pinned to the region's foot (`data-pinned`) covers it.
 */
export function bringIntoSight(element: Element | null | undefined): void {
  const region = element && regionOf(element);
  if (!region) return;
  const room = region.getBoundingClientRect();
  const foot = region.querySelector<HTMLElement>('[data-pinned]');
  const pinned = foot && getComputedStyle(foot).position === 'sticky' ? foot.offsetHeight : 0;
  const { top, bottom } = element.getBoundingClientRect();
  const above = top - MARGIN - room.top;
  const below = bottom + MARGIN - (room.bottom - pinned);
  if (below > 0 || above < 0) region.scrollTop += above < 0 ? above : Math.min(below, above);
}

function regionOf(element: Element): HTMLElement | null {
  for (let region = element.parentElement; region; region = region.parentElement) {
    const { overflowY } = getComputedStyle(region);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && region.scrollHeight > region.clientHeight) return region;
  }
  return null;
}
