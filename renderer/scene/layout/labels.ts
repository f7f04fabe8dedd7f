import { LABEL_LEADING } from './floor';
import { broken } from './gallery';
import { type Measure, overlaps, type Point, type Rect, touchesDisc, within } from './geometry';
import { crosses, type Line, meet, passes, spotsOff, stemOf } from './stems';

export type LabelSide = 'inside' | 'below' | 'above' | 'left' | 'right' | 'off' | 'none';

/** A text as it may be written, in lines, with the room that it takes. */
export interface Form {
  text: string;
  width: number;
  height: number;
}

/** The ways to write a name at a size of text. */
export function formsOf(label: string, code: string, size: number, measure: Measure) {
  const form = (lines: readonly string[]): Form => ({
    text: lines.join('\n'),
    width: Math.max(...lines.map((line) => measure(line, size))),
    height: lines.length * size * LABEL_LEADING,
  });
  const lines = broken(label);
  return { name: form([label]), broken: lines.length > 1 ? form(lines) : null, code: form([code]) };
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
  /** What stands in for the name where there is no room. */
  code: Form;
  /** Whoever has more is asked first. */
  priority: number;
}

export interface PlacedLabel {
  /** Centre of the text. */
  x: number;
  y: number;
  side: LabelSide;
  /** What is written: the name on one line or two, or the code; and the room that it takes. */
  text: string;
  width: number;
  height: number;
  /** Where a line from the disc to a name that stands off ends; null for a name beside its disc. */
  stem: Point | null;
}

/** A name that has found its place, and the room that it takes. */
interface Put extends PlacedLabel {
  box: Rect;
  line: Line | null;
}

/** Names on one line stand so many of their heights apart, or two read as one. */
const APART = 0.3;
/** So many names make room for one that would else be left out. */
const MOST_MOVED = 3;
const tooNear = (a: Rect, b: Rect) => {
  const gap = Math.min(a.h, b.h) * APART;
  return overlaps({ ...a, x: a.x - gap, w: a.w + 2 * gap }, b, 1);
};

/**
 * Names beside discs: inside where they fit, else below, right, left, above. Greedy by priority, so that what is kept
 * is what matters most; whoever finds no free place makes a neighbour's name move over, else gets its name on two lines or a little way off
 * with a line to it, else pushes out lesser names, else gets its code; where that
 * finds none either the name is shown at focus.
 */
export function placeLabels(
  wanting: readonly Wanting[],
  bounds: Rect,
  taken: readonly Rect[],
): Map<string, PlacedLabel> {
  const put = new Map<string, Put>();
  /** Whose names are in the way of a box; null where something is that cannot move. */
  const inWay = (one: Wanting, box: Rect): string[] | null => {
    if (!within(box, bounds) || taken.some((other) => tooNear(box, other))) return null;
    if (wanting.some((other) => other.id !== one.id && touchesDisc(box, other, 1 + other.clear))) return null;
    const ids: string[] = [];
    for (const [id, other] of put)
      if (id !== one.id && (tooNear(box, other.box) || (other.line && crosses(other.line, box, 1))))
        ids.push(id);
    return ids;
  };
  /** Puts a name where up to `most` others must make room for it; leaves all as it was where they cannot. */
  const settle = (one: Wanting, made: Put, blockers: readonly string[], deep: boolean): boolean => {
    const before = new Map(put);
    put.set(one.id, made);
    if (blockers.every((id) => movedOver(id, deep))) return true;
    put.clear();
    for (const [id, was] of before) put.set(id, was);
    return false;
  };
  const beside = (one: Wanting, form: Form | null, most = 0, deep = false): boolean => {
    for (const spot of form ? candidates(one, form) : []) {
      const made = besideAt(spot, form as Form);
      const blockers = spot.side === 'inside' ? [] : inWay(one, made.box);
      if (blockers === null || blockers.length > most) continue;
      if (settle(one, made, blockers, deep)) return true;
    }
    return false;
  };
  const byId = new Map(wanting.map((one) => [one.id, one]));
  const movedOver = (id: string, deep: boolean): boolean => {
    const one = byId.get(id);
    if (!one) return false;
    put.delete(id);
    return beside(one, one.name) || beside(one, one.broken) || (deep && off(one));
  };
  /** Is a line free of whatever cannot move, and whose names lie across it? */
  const across = (one: Wanting, line: Line): string[] | null => {
    if (taken.some((other) => crosses(line, other, 1))) return null;
    if (wanting.some((other) => other.id !== one.id && passes(line, other))) return null;
    const ids: string[] = [];
    for (const [id, other] of put)
      if (id !== one.id && (crosses(line, other.box, 1) || (other.line && meet(line, other.line))))
        ids.push(id);
    return ids;
  };
  const off = (one: Wanting, most = 0): boolean => {
    for (const spot of spotsOff(one, one.name)) {
      const made = offAt(one, spot);
      const onBox = inWay(one, made.box);
      if (onBox === null || onBox.length > most) continue;
      const onLine = across(one, made.line);
      if (onLine === null) continue;
      const blockers = [...new Set([...onBox, ...onLine])];
      if (blockers.length > most) continue;
      if (settle(one, made, blockers, most > 0)) return true;
    }
    return false;
  };
  /** Puts a name where only lesser ones are in the way, and takes those away: who loses least is asked to go. */
  const pushing = (one: Wanting): readonly Wanting[] | null => {
    let best: { made: Put; out: readonly Wanting[]; loss: number } | null = null;
    const consider = (made: Put, ids: readonly string[] | null): void => {
      const out = ids?.flatMap((id) => byId.get(id) ?? []);
      if (!out?.every((other) => outranks(one, other))) return;
      const loss = out.reduce((sum, other) => sum + other.priority, 0);
      if (best === null || loss < best.loss) best = { made, out, loss };
    };
    for (const form of [one.name, one.broken])
      for (const spot of form ? candidates(one, form) : []) {
        const made = besideAt(spot, form as Form);
        consider(made, inWay(one, made.box));
      }
    for (const spot of spotsOff(one, one.name)) {
      const made = offAt(one, spot);
      const [onBox, onLine] = [inWay(one, made.box), across(one, made.line)];
      consider(made, onBox && onLine && [...new Set([...onBox, ...onLine])]);
    }
    const { made, out } = best ?? NOBODY;
    if (!made) return null;
    for (const { id } of out) put.delete(id);
    put.set(one.id, made);
    return out;
  };
  const ranked = [...wanting].sort(byRank);
  const homeless = ranked.filter((one) => !beside(one, one.name));
  const out = new Map<string, PlacedLabel>();
  for (let one = homeless.shift(); one; one = homeless.shift()) {
    const named =
      beside(one, one.name, 2) ||
      beside(one, one.broken, 1) ||
      off(one) ||
      beside(one, one.name, MOST_MOVED, true) ||
      off(one, MOST_MOVED);
    if (named) continue;
    const pushed = pushing(one);
    if (pushed) {
      // Whoever lost its name asks again, in its turn: only ever for places of lesser ones, so this comes to an end.
      homeless.push(...pushed);
      homeless.sort(byRank);
      continue;
    }
    if (beside(one, one.code)) continue;
    const y = one.y + one.r + one.clear + one.name.height / 2;
    out.set(one.id, { x: one.x, y, side: 'none', ...one.name, stem: null });
  }
  for (const [id, { box, line, ...label }] of put) out.set(id, label);
  return out;
}

const outranks = (a: Wanting, b: Wanting) =>
  a.priority > b.priority || (a.priority === b.priority && a.id < b.id);
const byRank = (a: Wanting, b: Wanting) => (outranks(a, b) ? -1 : 1);
const NOBODY: { made: Put | null; out: readonly Wanting[] } = { made: null, out: [] };

type Spot = Pick<PlacedLabel, 'x' | 'y' | 'side'>;

const besideAt = (spot: Spot, form: Form): Put => ({
  ...spot,
  ...form,
  stem: null,
  box: boxOf(spot, form.width, form.height),
  line: null,
});

function offAt(one: Wanting, spot: Spot): Put & { line: Line } {
  const box = boxOf(spot, one.name.width, one.name.height);
  const line = stemOf(one, box);
  return { ...spot, ...one.name, stem: line.to, box, line };
}

/** Room that the rings of a mark take around a disc, in pixels. */
export const clearance = (mark: number) => (mark > 0.75 ? 8 : mark > 0.2 ? 5 : 0);

export function boxOf(at: Point, width: number, height: number): Rect {
  return { x: at.x - width / 2, y: at.y - height / 2, w: width, h: height };
}

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
  if (width <= one.r * 1.42 && height <= one.r * 0.6)
    list.unshift({ x: one.x, y: one.y + one.r * 0.28, side: 'inside' });
  return list;
}
