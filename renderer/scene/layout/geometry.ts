/** Plain shapes in CSS pixels of the canvas; y grows downward. */
export interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface Point {
  x: number;
  y: number;
}

export const clamp = (value: number, lo: number, hi: number) => Math.max(lo, Math.min(hi, value));
export const lerp = (a: number, b: number, share: number) => a + (b - a) * share;
/** 0 … 1 with rest at both ends. */
export const ease = (share: number) => {
  const u = clamp(share, 0, 1);
  return u * u * (3 - 2 * u);
};

export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;
}

export function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** Does a rectangle touch a disc? */
export function touchesDisc(rect: Rect, disc: Point & { r: number }, gap = 0): boolean {
  const dx = disc.x - clamp(disc.x, rect.x, rect.x + rect.w);
  const dy = disc.y - clamp(disc.y, rect.y, rect.y + rect.h);
  const reach = disc.r + gap;
  return dx * dx + dy * dy < reach * reach;
}

/** A number in [0, 1) made of a text and a place in a row: the same wherever it is asked. */
export function hash(text: string, at = 0): number {
  let mixed = 2166136261 ^ at;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 16777619);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 2246822507);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 3266489909);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0) / 4294967296;
}

/** Width of a text in pixels at a size and a weight. */
export type Measure = (text: string, size: number, weight?: number) => number;

/** A fair guess where there is no canvas to measure with. */
export const guessWidth: Measure = (text, size) => text.length * size * 0.56;
