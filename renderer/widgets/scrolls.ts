/**
 * What a region that scrolls needs besides: to be a stop of the keyboard, since there may be nothing in it that is
 * one. (The rule against stops without action knows nothing of scrolling.)
 */
export const SCROLLS = { tabIndex: 0 } as const;
