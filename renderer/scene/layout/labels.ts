import { overlaps, type Point, type Rect, touchesDisc, within } from './geometry';

export type LabelSide = 'inside' | 'below' | 'above' | 'left' | 'right' | 'none';

/** Something that wants its name beside it. */
export interface Wanting extends Point {
  id: string;
  r: number;
  /** Room that the rings of a mark take around it. */
  clear: number;
  width: number;
  height: number;
  /** Whoever has more is asked first. */
  priority: number;
}

export interface PlacedLabel {
  /** Centre of the text. */
  x: number;
  y: number;
  side: LabelSide;
}

/**
 * Names beside discs: inside where they fit, else below, right, left, above; whoever finds no free place goes
 * without (its name is shown at focus). Greedy by priority, so that what is kept is what matters most.
 */
export function placeLabels(
  wanting: readonly Wanting[],
  bounds: Rect,
  taken: readonly Rect[],
): Map<string, PlacedLabel> {
  const boxes: Rect[] = [...taken];
  const out = new Map<string, PlacedLabel>();
  const ranked = [...wanting].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const one of ranked) {
    let found: PlacedLabel = { x: one.x, y: one.y + one.r + one.clear + one.height / 2, side: 'none' };
    for (const candidate of candidates(one)) {
      const box = boxOf(candidate, one.width, one.height);
      if (candidate.side !== 'inside') {
        if (!within(box, bounds) || boxes.some((other) => overlaps(box, other, 1))) continue;
        if (wanting.some((other) => other.id !== one.id && touchesDisc(box, other, 1 + other.clear)))
          continue;
      }
      boxes.push(box);
      found = candidate;
      break;
    }
    out.set(one.id, found);
  }
  return out;
}

/** Room that the rings of a mark take around a disc, in pixels. */
export const clearance = (mark: number) => (mark > 0.75 ? 8 : mark > 0.2 ? 5 : 0);

export function boxOf(at: Point, width: number, height: number): Rect {
  return { x: at.x - width / 2, y: at.y - height / 2, w: width, h: height };
}

function candidates(one: Wanting): PlacedLabel[] {
  const r = one.r + one.clear;
  const beside = r + 3 + one.width / 2;
  const aside = r * 0.72 + 3 + one.width / 2;
  const low = r * 0.72 + one.height * 0.3;
  const list: PlacedLabel[] = [
    { x: one.x, y: one.y + r + 1 + one.height / 2, side: 'below' },
    { x: one.x + beside, y: one.y, side: 'right' },
    { x: one.x - beside, y: one.y, side: 'left' },
    { x: one.x, y: one.y - r - 1 - one.height / 2, side: 'above' },
    { x: one.x + one.width * 0.3, y: one.y + r + 1 + one.height / 2, side: 'below' },
    { x: one.x - one.width * 0.3, y: one.y + r + 1 + one.height / 2, side: 'below' },
    { x: one.x + aside, y: one.y + low, side: 'right' },
    { x: one.x - aside, y: one.y + low, side: 'left' },
    { x: one.x + aside, y: one.y - low, side: 'right' },
    { x: one.x - aside, y: one.y - low, side: 'left' },
    { x: one.x + one.width * 0.3, y: one.y - r - 1 - one.height / 2, side: 'above' },
    { x: one.x - one.width * 0.3, y: one.y - r - 1 - one.height / 2, side: 'above' },
  ];
  if (one.width <= one.r * 1.42 && one.height <= one.r * 0.6)
    list.unshift({ x: one.x, y: one.y + one.r * 0.28, side: 'inside' });
  return list;
}
