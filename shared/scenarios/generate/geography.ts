import type { StateId } from '../../world/ids';
import { CAST, REGIONS } from './cast';
import { type Draw, drawing } from './draw';

type Point = readonly [number, number, number];

export interface Geography {
  place: Readonly<Record<StateId, Point>>;
  borders: Readonly<Record<StateId, readonly StateId[]>>;
}

/** How far a landmass reaches from its middle, in radii of the sphere. */
const REACH = 0.55;
/** How many places are tried for each state: the one that crowds the others least is taken. */
const TRIES = 14;

/** Three landmasses on a sphere, states spread over each, kindred states side by side, and the borders between them. */
export function makeGeography(seed: number): Geography {
  const draw = drawing(seed, 'places');
  const middles = spread(REGIONS.length, 40, () => onSphere(draw));
  const place: Record<StateId, Point> = {};
  const borders: Record<StateId, readonly StateId[]> = {};
  for (const [i, region] of REGIONS.entries()) {
    const middle = middles[i] ?? [0, 0, 1];
    const members = CAST.filter((one) => one.region === region);
    const points = spread(members.length, TRIES, () => near(draw, middle));
    // Along a random axis, so that states of one culture come to lie together.
    const axis = onSphere(draw);
    const ordered = [...points].sort((a, b) => dot(a, axis) - dot(b, axis));
    const byCulture = [...members].sort((a, b) =>
      a.culture < b.culture ? -1 : a.culture > b.culture ? 1 : 0,
    );
    for (const culture of new Set(byCulture.map((one) => one.culture))) {
      const kin = draw.shuffled(byCulture.filter((one) => one.culture === culture));
      for (const one of kin) place[one.id] = ordered.shift() ?? middle;
    }
    const ids = members.map((one) => one.id);
    for (const id of ids) borders[id] = neighbours(id, ids, place);
  }
  return { place, borders };
}

/**
 * Two states of a landmass touch when no third lies nearer to the point midway between them than they do (a Gabriel
 * graph): every landmass hangs together, and nobody has borders with everybody.
 */
function neighbours(
  id: StateId,
  ids: readonly StateId[],
  place: Readonly<Record<StateId, Point>>,
): StateId[] {
  const here = place[id];
  if (!here) return [];
  return ids.filter((other) => {
    const there = place[other];
    if (other === id || !there) return false;
    const midway: Point = [(here[0] + there[0]) / 2, (here[1] + there[1]) / 2, (here[2] + there[2]) / 2];
    const half = apart(here, there) / 2;
    return ids.every((third) => {
      const at = place[third];
      return third === id || third === other || !at || apart(at, midway) >= half;
    });
  });
}

/** Points that keep away from each other: of several tries, the one farthest from its nearest. */
function spread(count: number, tries: number, make: () => Point): Point[] {
  const points: Point[] = [];
  while (points.length < count) {
    let best: Point = make();
    let room = roomOf(best, points);
    for (let n = 1; n < tries; n++) {
      const point = make();
      const its = roomOf(point, points);
      if (its > room) {
        best = point;
        room = its;
      }
    }
    points.push(best);
  }
  return points;
}

function roomOf(point: Point, others: readonly Point[]): number {
  return others.reduce((least, other) => Math.min(least, apart(point, other)), 4);
}

/** A point of the sphere, every direction as likely as any other. */
function onSphere(draw: Draw): Point {
  for (;;) {
    const point: Point = [draw.raw() * 2 - 1, draw.raw() * 2 - 1, draw.raw() * 2 - 1];
    const length = Math.sqrt(dot(point, point));
    if (length > 0.1 && length <= 1) return scaled(point, length);
  }
}

function near(draw: Draw, middle: Point): Point {
  const way = onSphere(draw);
  const far = REACH * Math.sqrt(draw.raw());
  const point: Point = [middle[0] + way[0] * far, middle[1] + way[1] * far, middle[2] + way[2] * far];
  return scaled(point, Math.sqrt(dot(point, point)));
}

function scaled(point: Point, length: number): Point {
  const digits = (x: number) => Math.round((x / length) * 100000) / 100000;
  return [digits(point[0]), digits(point[1]), digits(point[2])];
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function apart(a: Point, b: Point): number {
  const [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  return Math.sqrt(x * x + y * y + z * z);
}
