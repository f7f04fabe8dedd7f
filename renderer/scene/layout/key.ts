import { word } from '../words';
import type { Frame } from './frame';
import type { Measure, Rect } from './geometry';

/** What the drawing of a storey means: a small sign of it and a word or two. */
export const SIGNS = {
  top: ['height', 'stone', 'bands', 'crack'],
  middle: ['area', 'rim', 'seat', 'level'],
  ground: ['dots', 'scatter', 'windows'],
} as const;
export type KeyStorey = keyof typeof SIGNS;
/** Before the others of its storey while a crisis is open or runs on. */
export const CRISIS_SIGN = 'target';
export type Sign = (typeof SIGNS)[KeyStorey][number] | typeof CRISIS_SIGN;

export interface KeyItem {
  id: Sign;
  text: string;
  /** Middle of the sign; the words begin after it. */
  x: number;
  y: number;
  /** Half the room of the sign. */
  r: number;
  /** Where its words end. */
  end: number;
}

/** A row of signs from `left` on; as many as end before `right`. */
export function keyRow(
  signs: readonly Sign[],
  left: number,
  right: number,
  y: number,
  frame: Frame,
  measure: Measure,
): KeyItem[] {
  const { tiny } = frame.font;
  const r = tiny * 0.5;
  const items: KeyItem[] = [];
  let x = left;
  for (const id of signs) {
    const text = word(`key.${id}`);
    const end = x + 3 * r + measure(text, tiny);
    if (end > right) break;
    items.push({ id, text, x: x + r, y, r, end });
    x = end + tiny * 1.7;
  }
  return items;
}

/** The room that a row of signs takes, its words included. */
export function keyBox(items: readonly KeyItem[], { font: { tiny } }: Frame): Rect | null {
  const first = items[0];
  const last = items[items.length - 1];
  if (!first || !last) return null;
  return { x: first.x - first.r, y: first.y - tiny * 0.7, w: last.end - first.x + first.r, h: tiny * 1.4 };
}
