/** Contrast of two colours by WCAG 2.2: 1 (the same) … 21 (black on white). Colours are `#rrggbb`. */
export function contrast(a: string, b: string): number {
  const first = luminance(a);
  const second = luminance(b);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Relative luminance, 0 … 1. */
export function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** A colour between two: `share` 0 gives the first, 1 the second. Returns `0xrrggbb`. */
export function mix(a: string, b: string, share: number): number {
  const from = channels(a);
  const to = channels(b);
  const part = Math.max(0, Math.min(1, share));
  return [0, 1, 2].reduce((sum, i) => {
    const value = (from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * part;
    return sum * 256 + Math.round(value * 255);
  }, 0);
}

/** A colour as text: `0xff0000` is `#ff0000`. */
export function hex(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}
