import type { Host } from '@shared/protocol/contract';

declare global {
  interface Window {
    /** Put there by the desktop window's preload script; a browser page has none. */
    worldhouse?: Host;
    /** For tests: what the scene shows, in words and numbers. */
    describeScene?: () => unknown;
    holdFilm?: (kind: string, nth: number, share: number) => boolean;
  }
}
