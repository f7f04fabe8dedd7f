import { overlaps, type Point, type Rect, touchesDisc, within } from './geometry';
import { besides, type Form, offs, type Put, type Wanting } from './labelSpots';
import { crosses, type Line, meet, passes } from './stems';

type LabelSide = 'inside' | 'below' | 'above' | 'left' | 'right' | 'off' | 'none';

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
 * is what matters most. Whoever finds no free place makes neighbours' names move over, gets its name on two lines or a
 * little way off with a line to it, pushes out lesser names, or gets a shorter name or its code, in this order; where that finds no place
 * either the name is shown at focus.
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
    for (const made of besides(one, form)) {
      const blockers = made.side === 'inside' ? [] : inWay(one, made.box);
      if (blockers === null || blockers.length > most) continue;
      if (settle(one, made, blockers, deep)) return true;
    }
    return false;
  };
  const byId = new Map(wanting.map((one) => [one.id, one]));
  /** Moves a name elsewhere, in no less of it than was written. */
  const movedOver = (id: string, deep: boolean): boolean => {
    const [one, was] = [byId.get(id), put.get(id)];
    if (!one || !was) return false;
    put.delete(id);
    if (beside(one, one.name) || beside(one, one.broken) || (deep && off(one))) return true;
    return [one.short, one.code].some((form) => form?.text === was.text && beside(one, form));
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
  const off = (one: Wanting, most = 0, forms = whole(one)): boolean => {
    for (const made of offs(one, forms)) {
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
  const pushing = (one: Wanting, forms: readonly (Form | null)[]): readonly Wanting[] | null => {
    let best: { made: Put; out: readonly Wanting[]; loss: number } | null = null;
    const consider = (made: Put, ids: readonly string[] | null): void => {
      const out = ids?.flatMap((id) => byId.get(id) ?? []);
      if (!out?.every((other) => outranks(one, other))) return;
      const loss = out.reduce((sum, other) => sum + other.priority, 0);
      if (best === null || loss < best.loss) best = { made, out, loss };
    };
    for (const made of forms.flatMap((form) => besides(one, form)))
      consider(made, made.side === 'inside' ? [] : inWay(one, made.box));
    for (const made of offs(one, forms)) {
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
  const nameless: Wanting[] = [];
  const out = new Map<string, PlacedLabel>();
  for (let one = homeless.shift(); one; one = homeless.shift()) {
    const named =
      beside(one, one.name, 2) ||
      beside(one, one.broken, 1) ||
      off(one) ||
      beside(one, one.name, MOST_MOVED, true) ||
      off(one, MOST_MOVED);
    if (named) continue;
    const short = [one.short];
    const pushed =
      pushing(one, whole(one)) ??
      (beside(one, one.short, 1) || off(one, 0, short) ? NONE : pushing(one, short));
    if (pushed) {
      // Whoever lost its name asks again, in its turn: only ever for places of lesser ones, so this comes to an end.
      homeless.push(...pushed);
      homeless.sort(byRank);
      continue;
    }
    if (!beside(one, one.code)) nameless.push(one);
  }
  // Only once all names that have room stand do codes stand off too, and others make room for them.
  for (const one of nameless) {
    if (off(one, 0, [one.code]) || beside(one, one.code, 1) || off(one, 1, [one.code])) continue;
    const y = one.y + one.r + one.clear + one.name.height / 2;
    out.set(one.id, { x: one.x, y, side: 'none', ...one.name, stem: null });
  }
  for (const [id, { box, line, ...label }] of put) out.set(id, label);
  return out;
}

/** The forms in which a name says all of itself. */
const whole = ({ name, broken }: Wanting): readonly (Form | null)[] => [name, broken];

const outranks = (a: Wanting, b: Wanting) =>
  a.priority > b.priority || (a.priority === b.priority && a.id < b.id);
const byRank = (a: Wanting, b: Wanting) => (outranks(a, b) ? -1 : 1);
const NONE: readonly Wanting[] = [];
const NOBODY: { made: Put | null; out: readonly Wanting[] } = { made: null, out: [] };
