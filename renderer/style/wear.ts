import { wearTokens } from '../tokens/css';
import type { ThemeName } from '../tokens/tokens';

export interface Clothes {
  theme: ThemeName;
  textScale: number;
  /** The part of it that the size of the window asks for: what holds text grows with it. */
  far: number;
  /** The person asked for large text: what only repeats gives way to it. */
  large: boolean;
  reduced: boolean;
}

/** Puts theme, size of text and motion on an element and on all in it. With reduced motion nothing takes time. */
export function wear(element: HTMLElement, { theme, textScale, far, large, reduced }: Clothes): void {
  wearTokens(element, theme, textScale);
  element.style.setProperty('--text-scale', String(textScale));
  element.style.setProperty('--far', String(far));
  element.dataset.text = large ? 'large' : 'usual';
  if (!reduced) return;
  for (const name of ['quick', 'calm', 'slow']) element.style.setProperty(`--motion-${name}`, '0ms');
}
