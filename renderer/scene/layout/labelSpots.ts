import { broken } from './broken';
import { LABEL_LEADING } from './floor';
import type { Measure, Point, Rect } from './geometry';
import type { PlacedLabel } from './labels';
import { type Line, spotsOff, stemOf } from './stems';

/** A text as it may be written, in lines, with the room that it takes. */
export interface Form {
  text: string;
  width: number;
  height: number;
}

/** How someone may be called: by name, by what the language has for it where that is long, by a code. */
export interface Called {
  label: string;
  /** Null where there is nothing between the name and the code. */
  short: string | null;
  code: string;
}

/** The ways to write a name at a size of text. */
export function formsOf({ label, short, code }: Called, size: number, measure: Measure) {
  const form = (lines: readonly string[]): Form => ({
    text: lines.join('\n'),
    width: Math.max(...lines.map((line) => measure(line, size))),
    height: lines.length * size * LABEL_LEADING,
  });
  const lines = broken(label);
  return {
    name: form([label]),
    broken: lines.length > 1 ? form(lines) : null,
    short: short === null ? null : form([short]),
    code: form([code]),
  };
}

/** Something that wants its name beside it. */
export interface Wanting extends Point {
  id: string;
  r: number;
  /** Room that the rings of a mark take around it. */
  clear: number;
  /** Its name on one line, and on two where it has words to break between. */
  name: Form;
  broken: Form | null;
  /** A shorter name, tried where the whole one finds no room. */
  short: Form | null;
  /** What stands in for the name where there is no room. */
  code: Form;
  /** Whoever has more is asked first. */
  priority: number;
}

/** A name that has found its place, and the room that it takes. */
export interface Put extends PlacedLabel {
  box: Rect;
  line: Line | null;
}

type Spot = Pick<PlacedLabel, 'x' | 'y' | 'side'>;

/** Room that the rings of a mark take around a disc, in pixels. */
export const clearance = (mark: number) => (mark > 0.75 ? 8 : mark > 0.2 ? 5 : 0);

export function boxOf(at: Point, width: number, height: number): Rect {
  return { x: at.x - width / 2, y: at.y - height / 2, w: width, h: height };
}

/** A name beside its disc, in every place that it may be offered there. */
export const besides = (one: Wanting, form: Form | null): Put[] =>
  (form ? candidates(one, form) : []).map((spot) => {
    const { text, width, height } = form as Form;
    return { ...spot, text, width, height, stem: null, box: boxOf(spot, width, height), line: null };
  });

/** A name off its disc, with a line to it: each form everywhere before the next. */
export const offs = (one: Wanting, forms: readonly (Form | null)[]): (Put & { line: Line })[] =>
  forms.flatMap((form) =>
    (form ? spotsOff(one, form) : []).map((spot) => {
      const { text, width, height } = form as Form;
      const box = boxOf(spot, width, height);
      const line = stemOf(one, box);
      return { ...spot, text, width, height, stem: line.to, box, line };
    }),
  );

function candidates(one: Wanting, { width, height }: Form): Spot[] {
  const r = one.r + one.clear;
  const beside = r + 3 + width / 2;
  const aside = r * 0.72 + 3 + width / 2;
  const low = r * 0.72 + height * 0.3;
  const list: Spot[] = [
    { x: one.x, y: one.y + r + 1 + height / 2, side: 'below' },
    { x: one.x + beside, y: one.y, side: 'right' },
    { x: one.x - beside, y: one.y, side: 'left' },
    { x: one.x, y: one.y - r - 1 - height / 2, side: 'above' },
    { x: one.x + width * 0.3, y: one.y + r + 1 + height / 2, side: 'below' },
    { x: one.x - width * 0.3, y: one.y + r + 1 + height / 2, side: 'below' },
    { x: one.x + aside, y: one.y + low, side: 'right' },
    { x: one.x - aside, y: one.y + low, side: 'left' },
    { x: one.x + aside, y: one.y - low, side: 'right' },
    { x: one.x - aside, y: one.y - low, side: 'left' },
    { x: one.x + width * 0.3, y: one.y - r - 1 - height / 2, side: 'above' },
    { x: one.x - width * 0.3, y: one.y - r - 1 - height / 2, side: 'above' },
  ];
  if (width <= one.r * 1.42 && height <= one.r * 0.7)
    list.unshift({ x: one.x, y: one.y + one.r * 0.28, side: 'inside' });
  return list;
}
