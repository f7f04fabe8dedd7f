import type { Wear } from './options';

/** The theme and the size of text that an element wears, for what is painted and cannot inherit them. */
export function wearOf(element: HTMLElement): Wear {
  const style = getComputedStyle(element);
  return {
    font: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    colour: (token) => style.getPropertyValue(token).trim(),
  };
}
