import { wearTokens } from '../tokens/css';
import type { ThemeName } from '../tokens/tokens';

export interface Clothes {
  theme: ThemeName;
  textScale: number;
  /** The person asked for large text: what only repeats gives way to it. */
  large: boolean;
  reduced: boolean;
}

/** Puts theme, size of text and motion on an element and on all in it. With reduced motion nothing takes time. */
export function wear(element: HTMLElement, { theme, textScale, large, reduced }: Clothes): void {
  wearTokens(element, theme, textScale);
  element.style.setProperty('--text-scale', String(textScale));
  element.dataset.text = large ? 'large' : 'usual';
  if (!reduced) return;
  for (const name of ['quick', 'calm', 'slow']) element.style.setProperty(`--motion-${name}`, '0ms');
}
