import { clamp, type Point, type Rect } from './geometry';

/** A disc at which a way begins or ends, or which it must not pass; `r` is 0 for a mere point. */
export interface Round extends Point {
  id: string;
  r: number;
}

/** How far a way swings out to its left near its start and near its end, as parts of its length. */
interface Bend {
  a: number;
  b: number;
}

/** Steps of a way, those in which it is first looked at, and how near a disc it is felt to be too near, in pixels. */
export const STEPS = 40;
const LOOKS = 20;
const CLEAR = 6;
/** What a pixel outside the bounds costs, against one inside a disc. */
const OUTSIDE = 6;
/** Rounds in which a bend is pressed where none is free. */
const ROUNDS = 50;
/** The ends of a band face the point so many steps along it. */
const SLIDE = 3;
/** Whoever stands farther off than this is not met by a band that is pressed, in pixels. */
const NEAR = 70;

const SWINGS = [0, -0.14, 0.14, -0.28, 0.28, -0.5, 0.5, -0.85, 0.85] as const;
/** Gentle swings before wide ones, and to one side before to both. */
const BENDS: readonly Bend[] = SWINGS.flatMap((a) => SWINGS.map((b) => ({ a, b }))).sort(
  (one, other) => effort(one) - effort(other) || one.a - other.a || one.b - other.b,
);

function effort({ a, b }: Bend): number {
  return Math.abs(a) + Math.abs(b) + 0.7 * Math.abs(a - b);
}

/**
 * A way from rim to rim as `STEPS` + 1 points that passes no other disc, so that nobody between can be taken for its
 * end: the gentlest bend that is free, else one that is pressed around whoever stands in it. `gap` pixels stay free
 * before its end. Deterministic.
 */
export function wayAmong(
  from: Round,
  to: Round,
  others: readonly Round[],
  bounds: Rect,
  gap = 2,
): readonly Point[] {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const inWay = others.filter(
    ({ id, x, y, r }) =>
      id !== from.id &&
      id !== to.id &&
      r > 0.5 &&
      Math.hypot(x - middle.x, y - middle.y) < far * 0.75 + r + NEAR,
  );
  // Of the bends to each side the best: around a crowd it may take another side than through it.
  const tried = new Map<string, { way: Point[]; cost: number }>();
  for (const bend of BENDS) {
    const side = `${Math.sign(bend.a)} ${Math.sign(bend.b)}`;
    const most = tried.get(side)?.cost ?? Number.POSITIVE_INFINITY;
    if (costOf(bow(from, to, bend, gap, LOOKS), inWay, bounds, most) >= most) continue;
    const way = bow(from, to, bend, gap, STEPS);
    const cost = costOf(way, inWay, bounds) / 2;
    if (cost === 0) return way;
    tried.set(side, { way, cost });
  }
  const pressed = [...tried.values()]
    .map(({ way }) => pressedAround(way, from, to, gap, inWay, bounds))
    .map((way) => ({ way, cost: costOf(way, inWay, bounds) + lengthOf(way) / 100 }));
  return pressed.reduce((best, one) => (one.cost < best.cost ? one : best)).way;
}

/** How deep a way runs into discs and out of bounds; given up where it costs more than `most`. */
function costOf(
  points: readonly Point[],
  discs: readonly Round[],
  bounds: Rect,
  most = Number.POSITIVE_INFINITY,
): number {
  let cost = 0;
  for (const { x, y } of points) {
    if (cost >= most) return cost;
    for (const disc of discs) {
      const dx = x - disc.x;
      const dy = y - disc.y;
      const reach = disc.r + CLEAR;
      if (Math.abs(dx) < reach && dx * dx + dy * dy < reach * reach)
        cost += reach - Math.sqrt(dx * dx + dy * dy);
    }
    const off =
      Math.abs(x - clamp(x, bounds.x, bounds.x + bounds.w)) +
      Math.abs(y - clamp(y, bounds.y, bounds.y + bounds.h));
    cost += OUTSIDE * off;
  }
  return cost;
}

/** A band from rim to rim that draws itself straight and is pushed out of every disc; its ends slide along the rims. */
function pressedAround(
  way: readonly Point[],
  from: Round,
  to: Round,
  gap: number,
  discs: readonly Round[],
  bounds: Rect,
): Point[] {
  const points = way.map(({ x, y }) => ({ x, y }));
  const near = discs.filter(({ x, y, r }) =>
    way.some((point) => Math.abs(point.x - x) < r + NEAR && Math.abs(point.y - y) < r + NEAR),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const taut = round < ROUNDS - 3 ? 0.5 : 0;
    points[0] = toward(from, points[SLIDE] as Point, from.r + 2);
    points[STEPS] = toward(to, points[STEPS - SLIDE] as Point, to.r + gap);
    for (let i = 1; i < points.length - 1; i++) {
      const point = points[i] as Point;
      const [before, after] = [points[i - 1] as Point, points[i + 1] as Point];
      point.x += ((before.x + after.x) / 2 - point.x) * taut;
      point.y += ((before.y + after.y) / 2 - point.y) * taut;
      for (const disc of near) pushOut(point, disc);
      point.x = clamp(point.x, bounds.x, bounds.x + bounds.w);
      point.y = clamp(point.y, bounds.y, bounds.y + bounds.h);
    }
  }
  return points;
}

function pushOut(point: Point, disc: Round): void {
  const dx = point.x - disc.x;
  const dy = point.y - disc.y;
  const reach = disc.r + CLEAR;
  if (Math.abs(dx) >= reach || Math.abs(dy) >= reach) return;
  const far = Math.sqrt(dx * dx + dy * dy);
  if (far >= reach || far < 0.01) return;
  const step = ((reach - far) / far) * 0.8;
  point.x += dx * step;
  point.y += dy * step;
}

const lengthOf = (way: readonly Point[]) =>
  way.reduce((sum, { x, y }, i) => {
    const last = way[i - 1];
    return last ? sum + Math.hypot(x - last.x, y - last.y) : 0;
  }, 0);

function bow(from: Round, to: Round, { a, b }: Bend, gap: number, steps: number): Point[] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const near = { x: from.x + dx * 0.33 + dy * a, y: from.y + dy * 0.33 - dx * a };
  const late = { x: from.x + dx * 0.67 + dy * b, y: from.y + dy * 0.67 - dx * b };
  const start = toward(from, near, from.r + 2);
  const end = toward(to, late, to.r + gap);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const u = 1 - t;
    const [k, l, m, n] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return {
      x: k * start.x + l * near.x + m * late.x + n * end.x,
      y: k * start.y + l * near.y + m * late.y + n * end.y,
    };
  });
}

function toward(from: Point, to: Point, far: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  const step = Math.min(far, length);
  return { x: from.x + (dx / length) * step, y: from.y + (dy / length) * step };
}
