import { overlaps, type Point, type Rect, touchesDisc, within } from './geometry';
import { crosses, type Line, lineTo, meet, passes } from './stems';

/** A plate that would like to stand beside something. */
export interface Plate {
  id: string;
  /** Where what it is about may be met, the best place first; `r` is the radius that it stands off, 0 for a mere point. */
  spots: readonly (Point & { r: number })[];
  /** The sizes that it may take, the best first. */
  forms: readonly { w: number; h: number }[];
}

/** Where a plate stands. */
export interface PlacedPlate {
  box: Rect;
  /** Which of its forms it took, and beside which of its spots. */
  form: number;
  spot: number;
  /** From what it is about to its edge; null where it stands right beside that. */
  line: Line | null;
}

/** What plates may neither cover nor cross with their lines. */
interface Kept {
  boxes: readonly Rect[];
  /** Those that are `soft` may be covered where there is no room without: for a moment, and their names stay. */
  discs: readonly (Point & { r: number; soft: boolean })[];
}

/** How far off a plate may stand, in heights of a plate on one line, the nearest first. */
const FAR = [0.15, 0.5, 1, 1.6, 2.3, 3.1, 4] as const;
/** Directions that are tried at each distance: above, below and beside before all others. */
const WAYS = [270, 90, 0, 180, 300, 240, 60, 120, 330, 210, 30, 150, 285, 255, 75, 105].map((degrees) => {
  const angle = (degrees / 180) * Math.PI;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
/** Farther from the rim than this, in pixels, a plate is tied to what it is about by a line. */
export const TIED = 7;
/** Pixels between plates, and between a plate and whatever else is kept. */
const APART = 3;
const CLEAR = 1;

/**
 * Where plates stand that cover no name, not one another, and no disc, or at least none but a soft one: right beside what
 * they are about, else as near as there is room, with a line to it. The first are asked first; whoever is missing from
 * the answer found no room.
 */
export function placePlates(plates: readonly Plate[], bounds: Rect, kept: Kept): Map<string, PlacedPlate> {
  const out = new Map<string, PlacedPlate>();
  const put: PlacedPlate[] = [];
  for (const plate of plates) {
    const around = near(plate, kept);
    const firm = around.discs.filter(({ soft }) => !soft);
    const found =
      spotFor(plate, bounds, around, around.discs, put) ?? spotFor(plate, bounds, around, firm, put);
    if (!found) continue;
    put.push(found);
    out.set(plate.id, found);
  }
  return out;
}

/** The nearest place that covers none of `bare`; no line leads over any disc. */
function spotFor(
  plate: Plate,
  bounds: Rect,
  kept: Kept,
  bare: Kept['discs'],
  put: readonly PlacedPlate[],
): PlacedPlate | null {
  const unit = unitOf(plate);
  for (const far of FAR)
    for (const [spot, at] of plate.spots.entries())
      for (const [form, size] of plate.forms.entries())
        for (const way of WAYS) {
          const box = boxAt(at, size, far * unit, way);
          if (!within(box, bounds) || covers(box, kept.boxes, bare, put)) continue;
          const line = tieOf(at, box);
          if (!line || leadsFree(line, at, kept, put)) return { box, form, spot, line };
        }
  return null;
}

function covers(box: Rect, boxes: Kept['boxes'], discs: Kept['discs'], put: readonly PlacedPlate[]): boolean {
  for (const other of boxes) if (overlaps(box, other, CLEAR)) return true;
  for (const disc of discs) if (touchesDisc(box, disc, CLEAR)) return true;
  return put.some(
    (other) => overlaps(box, other.box, APART) || (other.line && crosses(other.line, box, APART)),
  );
}

/** Does a line from what a plate is about lead across nothing that is kept? */
function leadsFree(line: Line, own: Point, { boxes, discs }: Kept, put: readonly PlacedPlate[]): boolean {
  return !(
    boxes.some((other) => crosses(line, other, CLEAR)) ||
    discs.some((disc) => !isSame(disc, own) && passes(line, disc)) ||
    put.some((other) => crosses(line, other.box, APART) || (other.line && meet(line, other.line)))
  );
}

/** The line from the rim of what a plate is about to its edge; null where it stands right beside it. */
export function tieOf(at: Point & { r: number }, box: Rect): Line | null {
  const line = lineTo(at, at.r, box);
  return Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) > TIED ? line : null;
}

/** What is within the reach of a plate at all. */
function near(plate: Plate, { boxes, discs }: Kept): Kept {
  const far = (FAR[FAR.length - 1] ?? 0) * unitOf(plate);
  const w = Math.max(...plate.forms.map((form) => form.w)) + far;
  const h = Math.max(...plate.forms.map((form) => form.h)) + far;
  const reaches = plate.spots.map(({ x, y, r }) => ({
    x: x - r - w,
    y: y - r - h,
    w: 2 * (r + w),
    h: 2 * (r + h),
  }));
  return {
    boxes: boxes.filter((box) => reaches.some((reach) => overlaps(reach, box, APART))),
    discs: discs.filter((disc) => reaches.some((reach) => touchesDisc(reach, disc, APART))),
  };
}

const unitOf = ({ forms }: Plate) => Math.min(...forms.map(({ h }) => h));
const isSame = (a: Point, b: Point) => a.x === b.x && a.y === b.y;

function boxAt(at: Point & { r: number }, { w, h }: { w: number; h: number }, far: number, way: Point): Rect {
  const x = at.x + way.x * (at.r + far + w / 2) - w / 2;
  return { x, y: at.y + way.y * (at.r + far + h / 2) - h / 2, w, h };
}
