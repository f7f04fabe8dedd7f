import type { OrderId } from '@shared/world/ids';
import { clamp, type Point } from '../layout/geometry';
import { type Round, wayAmong } from '../layout/ways';
import type { Picture } from '../picture/types';
import { storeyOf } from './shafts';
import type { Anchor, SceneFilm, Travel } from './types';

/** A traveller's way through the house, as points and how far each is from the start. */
export interface Routed {
  points: readonly Point[];
  reach: readonly number[];
  order: OrderId;
  n: number;
  change: Travel['change'];
  to: Anchor;
  /** Whom or what it ends at; `r` is 0 for what is no disc. */
  end: Round;
}

/** So many ways at once the eye can follow. */
const MOST_WAYS = 12;

export function routeAll(travels: readonly Travel[], picture: Picture, film: SceneFilm): Routed[] {
  return travels
    .flatMap((travel) => {
      const [from] = endsOf(travel.from, null, picture, film);
      if (!from) return [];
      return endsOf(travel.to, from.id, picture, film).map((to) => routed(travel, from, to, picture));
    })
    .slice(0, MOST_WAYS);
}

/** Whom a travel goes to: of a pair, a treaty or a war all others than whoever set out. */
function endsOf(anchor: Anchor, but: string | null, picture: Picture, film: SceneFilm): Round[] {
  const ids = partiesOf(anchor, film);
  if (ids.length > 0) {
    const discs = picture.discs.filter(({ id }) => id !== but && ids.includes(id));
    return discs.map(({ id, x, y, r }) => ({ id, x, y, r }));
  }
  const spot = standing(anchor, picture, film);
  return spot ? [{ id: '', ...spot, r: 0 }] : [];
}

/** The states that a subject is made of or steered from; none for whatever stands in the house by itself. */
export function partiesOf({ on, id }: Anchor, film: SceneFilm): readonly string[] {
  switch (on) {
    case 'state':
      return [id];
    case 'seat':
      return [film.after.seats[id]?.state ?? ''];
    case 'dyad':
      return id.split('~');
    case 'treaty':
      return (film.after.treaties[id] ?? film.before.treaties[id])?.parties ?? [];
    case 'war':
      return (film.after.wars[id] ?? film.before.wars[id])?.defenders ?? [];
    default:
      return [];
  }
}

/** Where a subject stands in a picture; undefined for what is not shown. */
export function standing(anchor: Anchor, picture: Picture, film: SceneFilm): Point | undefined {
  const { on, id } = anchor;
  // In plan view only states have places; whatever is done about the crisis itself is done in the middle.
  const { rings } = picture;
  if (picture.house.camera > 0.5 && on !== 'state') return { x: rings.x, y: rings.y };
  const at = (list: readonly (Point & { id: string })[], one: string | null | undefined) =>
    list.find((item) => item.id === one);
  const between = (ids: readonly (string | null | undefined)[]) => {
    const ends = ids.flatMap((one) => at(picture.discs, one) ?? []);
    if (ends.length === 0) return undefined;
    const sum = ends.reduce((total, end) => ({ x: total.x + end.x, y: total.y + end.y }), { x: 0, y: 0 });
    return { x: sum.x / ends.length, y: sum.y / ends.length };
  };
  switch (on) {
    case 'state':
      return at(picture.discs, id);
    case 'institution': {
      const pillar = picture.pillars.find((one) => one.id === id);
      return pillar && { x: pillar.x, y: pillar.base - pillar.height };
    }
    case 'movement': {
      const crowd = picture.crowds.find((one) => one.id === id);
      return crowd && { x: crowd.x, y: crowd.y - crowd.height * 0.4 };
    }
    case 'corporation':
      return at(picture.towers, id);
    case 'people': {
      const plaque = picture.plaques.find((one) => one.id === id);
      return plaque && { x: plaque.x + plaque.w / 2, y: plaque.y + plaque.h / 2 };
    }
    case 'order':
      return at(picture.marks, id);
    case 'dyad':
      return between(id.split('~').slice(1));
    case 'seat':
      return at(picture.discs, film.after.seats[id]?.state);
    case 'treaty':
      return between((film.after.treaties[id] ?? film.before.treaties[id])?.parties.slice(1) ?? []);
    case 'war':
      return between((film.after.wars[id] ?? film.before.wars[id])?.defenders ?? []);
    case 'crisis':
      return at(picture.discs, (film.after.crises[id] ?? film.before.crises[id])?.place);
    case 'system':
      return { x: picture.frame.width / 2, y: picture.frame.foundation.y + picture.frame.foundation.h / 2 };
  }
}

/** Around all others within a storey; between storeys along the wall to a shaft: down the left one, up the right one. */
function routed(travel: Travel, from: Round, to: Round, picture: Picture): Routed {
  const { frame, discs } = picture;
  const rise = storeyOf(travel.to.on) - storeyOf(travel.from.on);
  const isPlan = picture.house.camera > 0.5;
  const room = isPlan ? { x: 0, y: 0, w: frame.width, h: frame.height } : frame.floor;
  const points =
    rise === 0 || isPlan
      ? wayAmong(from, to, discs, room)
      : throughShaft(from, to, travel.to.on, rise, picture);
  const reach: number[] = [];
  let gone = 0;
  points.forEach((point, i) => {
    const last = points[i - 1] ?? point;
    gone += Math.hypot(point.x - last.x, point.y - last.y);
    reach.push(gone);
  });
  return { points, reach, order: travel.order, n: travel.n, change: travel.change, to: travel.to, end: to };
}

/** From the floor to the foot of its wall, along it to the shaft, and in the other storey along its slab. */
function throughShaft(from: Round, to: Round, on: Anchor['on'], rise: number, picture: Picture): Point[] {
  const { backWall, floor, shafts, width } = picture.frame;
  const upRight = on === 'order' ? to.x > width / 2 : rise > 0;
  const x = upRight ? shafts.right : shafts.left;
  const foot = backWall.y + backWall.h - 3;
  const wall = clamp(from.x, floor.x + 12, floor.x + floor.w - 12);
  const toWall = wayAmong(from, { id: '', x: wall, y: foot, r: 0 }, picture.discs, picture.frame.middle);
  const door = toWall[toWall.length - 1] as Point;
  const aisle = aisleOf(on, to, picture);
  const corners = [
    door,
    { x, y: foot },
    { x, y: aisle },
    ...(on === 'order' ? [] : [{ x: to.x, y: aisle }]),
    to,
  ];
  return [...toWall, ...rounded(corners)];
}

/** The line along which one walks in a storey without passing before whoever stands in it. */
function aisleOf(on: Anchor['on'], to: Point, { frame }: Picture): number {
  switch (on) {
    case 'institution':
      return frame.gallery.y + frame.gallery.h + frame.slab / 2;
    case 'movement':
    case 'corporation':
      return frame.ground.y - frame.slab / 2;
    case 'people':
    case 'system':
      return frame.foundation.y;
    default:
      return to.y;
  }
}

/** Where a traveller is after a share of its way. Writes into `out`. */
export function along(route: Routed, share: number, out: Point): Point {
  const { points, reach } = route;
  const goal = Math.max(0, Math.min(1, share)) * (reach[reach.length - 1] ?? 0);
  for (let i = 1; i < points.length; i++) {
    const end = reach[i] ?? 0;
    if (goal > end) continue;
    const start = reach[i - 1] ?? 0;
    const part = end > start ? (goal - start) / (end - start) : 1;
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    out.x = a.x + (b.x - a.x) * part;
    out.y = a.y + (b.y - a.y) * part;
    return out;
  }
  const end = points[points.length - 1];
  out.x = end?.x ?? 0;
  out.y = end?.y ?? 0;
  return out;
}

function rounded(corners: readonly Point[]): Point[] {
  const points: Point[] = [corners[0] as Point];
  for (let i = 1; i < corners.length - 1; i++) {
    const corner = corners[i] as Point;
    const start = toward(corner, corners[i - 1] as Point, 14);
    const end = toward(corner, corners[i + 1] as Point, 14);
    for (let k = 0; k <= 5; k++) points.push(quadratic(start, corner, end, k / 5));
  }
  points.push(corners[corners.length - 1] as Point);
  return points;
}

function toward(from: Point, to: Point, far: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  const part = length === 0 ? 0 : Math.min(0.5, far / length);
  return { x: from.x + dx * part, y: from.y + dy * part };
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
  const u = 1 - t;
  return { x: u * u * a.x + 2 * u * t * b.x + t * t * c.x, y: u * u * a.y + 2 * u * t * b.y + t * t * c.y };
}
