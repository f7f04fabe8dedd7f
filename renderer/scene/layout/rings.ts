import { CIRCLES, type Circle } from '@shared/world/circles';
import { inOrder } from '@shared/world/lookups';
import type { World } from '@shared/world/world';
import { word } from '../words';
import { apart } from './apart';
import { bearingsOf, spread } from './bearings';
import { LABEL_LEADING, outside, radiusOf } from './floor';
import type { Frame } from './frame';
import { clamp, type Measure, type Point, type Rect } from './geometry';
import { edgesFor, type Placed, type Placing, place } from './place';
import { ringNames } from './ringNames';

/** The plan view of a crisis: seven rings around the place of the leader. */
export interface RingPlan {
  centre: Point;
  radius: number;
  /** Eight edges in pixels, the first 0. */
  edges: readonly number[];
  /** Where each state stands that has taken a place. */
  at: ReadonlyMap<string, Placed>;
  /** Where each state waits until then: around the rings. */
  waiting: ReadonlyMap<string, Placed>;
  /** Names of the rings, each as near the top of its ring as the discs leave room. */
  names: readonly Rect[];
  /** The column beside the rings. */
  tally: Rect;
}

/** Neighbours in a ring stand so much farther apart than their names need. */
const AIRY = 1.35;
/** Share of the room beside the rings that stands before the tally; half a long name, in sizes of its text. */
const NAMES_SHARE = 0.42;
const NAME_REACH = 6.5;
/** Of what is then left so much stands before the rings, at most. */
const MOST_LEFT = 0.8;

/** The least widths of all rings come to no more than this share of the radius: the rest goes where names need it. */
const MOST_HELD = 0.85;

/** Lay a crisis out for the circles known so far. Deterministic. */
export function ringPlan(
  world: World,
  circles: Readonly<Partial<Record<string, Circle>>>,
  frame: Frame,
  measure: Measure,
): RingPlan {
  const { width, height, font, scale } = frame;
  const column = clamp(
    Math.max(
      Math.max(...CIRCLES.map((circle) => measure(word(`circle.${circle}`), font.body, 540))) + 100 * scale,
      width * 0.19,
    ),
    120,
    width * 0.32,
  );
  const room = width - column - 24;
  // Whoever waits stands around the rings with a code below, and still on the canvas.
  const stand = 13 * scale;
  const radius = Math.min(height / 2 - stand - font.small * 2 - 6, room * 0.46);
  // Beside the rings there is room for the names of those who wait, as far as the canvas goes; whatever is left is
  // shared out to both ends.
  const spare = Math.max(0, width - 2 * radius - column);
  const gap = clamp(spare * NAMES_SHARE, 44 * scale, stand + font.small * NAME_REACH);
  const free = Math.max(0, spare - gap);
  const around = stand + font.small * 1.5;
  const margin = Math.max(around, free / 2, Math.min(stand + font.small * NAME_REACH, free * MOST_LEFT));
  const centre = { x: margin + radius, y: height / 2 - font.small * 0.5 };
  const states = inOrder(world.states).filter((state) => state.standing !== 'annexed' || circles[state.id]);
  const size = clamp(radius / 400, 0.5, 1.6);
  const line = font.small * LABEL_LEADING;
  const name = font.tiny * 1.5;
  const nameWidth = (circle: Circle) => measure(word(`circle.${circle}`), font.tiny, 660) * 1.3 + 12;

  const ringOf = (id: string) => {
    const circle = circles[id];
    return circle === undefined ? -1 : CIRCLES.indexOf(circle);
  };
  const r = new Map(states.map((state) => [state.id, Math.max(5, radiusOf(state, size) * 0.86)]));
  const needs = CIRCLES.map((_, ring) =>
    states
      .filter((state) => ringOf(state.id) === ring)
      .reduce((sum, state) => {
        const own = r.get(state.id) ?? 5;
        return sum + Math.max(2 * own, measure(state.label, font.small)) * (2 * own + line);
      }, 0),
  );
  const least = Math.max(0.082, (name + 2 * 7 * size) / radius);
  const bounds = { x: centre.x - radius, y: centre.y - radius, w: 2 * radius, h: 2 * radius };
  const largest = CIRCLES.map((_, ring) =>
    Math.max(0, ...states.map(({ id }) => (ringOf(id) === ring ? (2 * (r.get(id) ?? 5) + 4) / radius : 0))),
  );
  const fractions = edgesFor(
    needs,
    roomFor(
      CIRCLES.map((_, i) => (i === 0 ? 0.19 : Math.min(least, 0.13))),
      largest,
    ),
  );
  const edges = fractions.map((edge) => edge * radius);
  const tops = ringNames({ centre, edges, discs: [], width: nameWidth, height: name });
  // Around the rings as around the floor.
  const bearings = bearingsOf(world);
  const midway = (ring: number) => ((fractions[ring] ?? 0) + (fractions[ring + 1] ?? 1)) / 2;
  const angles = new Map(
    CIRCLES.flatMap((_, ring) => [
      ...apart(
        states
          .filter((state) => ringOf(state.id) === ring)
          .map(({ id, label }) => {
            const wide = Math.max(2 * (r.get(id) ?? 5), measure(label, font.small)) + 8;
            return { id, angle: bearings.get(id) ?? 0, half: (wide * AIRY) / (2 * midway(ring) * radius) };
          }),
      ),
    ]),
  );
  const items = states
    .filter((state) => ringOf(state.id) >= 0)
    .map((state): Placing => {
      const ring = ringOf(state.id);
      const rho = ring === 0 ? 0 : midway(ring);
      const angle = angles.get(state.id) ?? 0;
      const own = r.get(state.id) ?? 5;
      const wide = measure(state.label, font.small);
      const below = outside(wide, own);
      return {
        id: state.id,
        r: own,
        labelW: below * wide,
        labelH: below * line,
        home: { x: centre.x + radius * rho * Math.cos(angle), y: centre.y + radius * rho * Math.sin(angle) },
        band: ring,
      };
    });
  const spots = place(items, {
    centre,
    rx: radius,
    ry: radius,
    edges: fractions,
    bounds,
    whole: true,
    // A little more than the names take, so that none gives way to a disc that just clears it.
    taken: tops.slice(1).map(({ x, y, w, h }) => ({ x: x - 3, y: y - 3, w: w + 6, h: h + 6 })),
  });
  return {
    centre,
    radius,
    edges,
    at: new Map(spots.map((spot) => [spot.id, spot])),
    waiting: allAround(
      states.map((state) => ({
        id: state.id,
        r: (r.get(state.id) ?? 5) * 0.62,
        angle: bearings.get(state.id) ?? 0,
      })),
      centre,
      radius + stand,
    ),
    names: ringNames({ centre, edges, discs: spots, width: nameWidth, height: name }),
    tally: {
      x: Math.min(width - column, centre.x + radius + gap),
      y: height * 0.5 - 150 * scale,
      w: column - 16,
      h: 300 * scale,
    },
  };
}

/**
 * The corner for the title of a crisis, beside whoever waits around the rings: on one line where that has room for it,
 * else as wide as the rings leave lower down.
 */
export function titleBox(wide: number, plan: Pick<RingPlan, 'centre' | 'radius'>, frame: Frame): Rect {
  const { font, scale } = frame;
  const { centre, radius } = plan;
  const at = { x: 22 * scale, y: 18 * scale };
  const line = font.title * 1.25;
  const around = radius + 30 * scale;
  const up = clamp(centre.y - at.y - line, 0, around);
  const beside = centre.x - Math.sqrt(around * around - up * up) - 2 * at.x;
  if (wide <= beside) return { ...at, w: beside, h: line };
  const w = Math.max(120, centre.x - radius * 0.72 - 24 * scale);
  return { ...at, w, h: line * Math.ceil(wide / w) };
}

/** Evenly around a circle, in the order of their bearings and as near to them as may be. */
function allAround(
  items: readonly { id: string; r: number; angle: number }[],
  centre: Point,
  radius: number,
): Map<string, Placed> {
  const angles = spread(items.map(({ id, angle }) => ({ id, angle, weight: 1 })));
  return new Map(
    items.map(({ id, r }) => {
      const angle = angles.get(id) ?? 0;
      return [id, { id, r, x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }];
    }),
  );
}

/**
 * Least widths of the rings, made wider for whoever is largest in each as far as `MOST_HELD` goes; where that is not far
 * enough, all get as much of what they lack.
 */
function roomFor(least: readonly number[], largest: readonly number[]): number[] {
  const lacking = least.map((width, i) => Math.max(0, (largest[i] ?? 0) - width));
  const lack = sum(lacking);
  const share = lack > 0 ? clamp((MOST_HELD - sum(least)) / lack, 0, 1) : 0;
  return least.map((width, i) => width + (lacking[i] ?? 0) * share);
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
