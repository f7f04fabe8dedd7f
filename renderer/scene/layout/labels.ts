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
  /** Its name, and the code that stands in for it where there is no room, with the width of that. */
  label: string;
  code: string;
  codeWidth: number;
  /** Whoever has more is asked first. */
  priority: number;
}

export interface PlacedLabel {
  /** Centre of the text. */
  x: number;
  y: number;
  side: LabelSide;
  /** What is written: the name, or the code. */
  text: string;
}

/**
 * Names beside discs: inside where they fit, else below, right, left, above; whoever finds no free place for its
 * name gets its code, and where that finds none either the name is shown at focus. Greedy by priority, so that what
 * is kept is what matters most.
 */
export function placeLabels(
  wanting: readonly Wanting[],
  bounds: Rect,
  taken: readonly Rect[],
): Map<string, PlacedLabel> {
  const boxes: Rect[] = [...taken];
  const out = new Map<string, PlacedLabel>();
  const ranked = [...wanting].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const put = (one: Wanting, text: string, width: number): boolean => {
    for (const candidate of candidates(one, width)) {
      const box = boxOf(candidate, width, one.height);
      if (candidate.side !== 'inside') {
        if (!within(box, bounds) || boxes.some((other) => overlaps(box, other, 1))) continue;
        if (wanting.some((other) => other.id !== one.id && touchesDisc(box, other, 1 + other.clear)))
          continue;
      }
      boxes.push(box);
      out.set(one.id, { ...candidate, text });
      return true;
    }
    return false;
  };
  const nameless = ranked.filter((one) => !put(one, one.label, one.width));
  for (const one of nameless)
    if (!put(one, one.code, one.codeWidth))
      out.set(one.id, {
        x: one.x,
        y: one.y + one.r + one.clear + one.height / 2,
        side: 'none',
        text: one.label,
      });
  return out;
}

type Spot = Omit<PlacedLabel, 'text'>;

/** Room that the rings of a mark take around a disc, in pixels. */
export const clearance = (mark: number) => (mark > 0.75 ? 8 : mark > 0.2 ? 5 : 0);

export function boxOf(at: Point, width: number, height: number): Rect {
  return { x: at.x - width / 2, y: at.y - height / 2, w: width, h: height };
}

function candidates(one: Wanting, width: number): Spot[] {
  const r = one.r + one.clear;
  const beside = r + 3 + width / 2;
  const aside = r * 0.72 + 3 + width / 2;
  const low = r * 0.72 + one.height * 0.3;
  const list: Spot[] = [
    { x: one.x, y: one.y + r + 1 + one.height / 2, side: 'below' },
    { x: one.x + beside, y: one.y, side: 'right' },
    { x: one.x - beside, y: one.y, side: 'left' },
    { x: one.x, y: one.y - r - 1 - one.height / 2, side: 'above' },
    { x: one.x + width * 0.3, y: one.y + r + 1 + one.height / 2, side: 'below' },
    { x: one.x - width * 0.3, y: one.y + r + 1 + one.height / 2, side: 'below' },
    { x: one.x + aside, y: one.y + low, side: 'right' },
    { x: one.x - aside, y: one.y + low, side: 'left' },
    { x: one.x + aside, y: one.y - low, side: 'right' },
    { x: one.x - aside, y: one.y - low, side: 'left' },
    { x: one.x + width * 0.3, y: one.y - r - 1 - one.height / 2, side: 'above' },
    { x: one.x - width * 0.3, y: one.y - r - 1 - one.height / 2, side: 'above' },
  ];
  if (width <= one.r * 1.42 && one.height <= one.r * 0.6)
    list.unshift({ x: one.x, y: one.y + one.r * 0.28, side: 'inside' });
  return list;
}
