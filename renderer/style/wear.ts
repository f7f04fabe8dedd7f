import { wearTokens } from '../tokens/css';
import type { ThemeName } from '../tokens/tokens';

export interface Clothes {
  theme: ThemeName;
  textScale: number;
  reduced: boolean;
}

/** From this scale on the panels take more of the window, and what only repeats gives way. */
const LARGE = 1.5;

/** Puts theme, size of text and motion on an element and on all in it. With reduced motion nothing takes time. */
export function wear(element: HTMLElement, { theme, textScale, reduced }: Clothes): void {
  wearTokens(element, theme, textScale);
  element.style.setProperty('--text-scale', String(textScale));
  element.dataset.text = textScale >= LARGE ? 'large' : 'usual';
  if (!reduced) return;
  for (const name of ['quick', 'calm', 'slow']) element.style.setProperty(`--motion-${name}`, '0ms');
}
