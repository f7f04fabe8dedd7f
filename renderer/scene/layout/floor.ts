import type { Measures } from '@shared/views/seen';
import { inOrder } from '@shared/world/lookups';
import type { State } from '@shared/world/state';
import type { World } from '@shared/world/world';
import { word } from '../words';
import { apart } from './apart';
import { bearingsOf } from './bearings';
import { codesOf } from './codes';
import type { Frame } from './frame';
import { clamp, type Measure, overlaps, type Point, type Rect, touchesDisc, within } from './geometry';
import { edgesFor, type Placed, type Placing, place, type Rings } from './place';

/** Where every state stands on the floor, and how far the circles of commitment reach. */
export interface FloorPlan {
  centre: Point;
  rx: number;
  ry: number;
  /** Outer edges of core, developed and selective, in fractions of the floor's radii. */
  edges: readonly number[];
  at: ReadonlyMap<string, Placed>;
}

export const LABEL_LEADING = 1.22;
/** A name fits inside a disc when it is no wider than this many radii. */
const INSIDE = 1.42;

export const FLOOR_CIRCLES = ['core', 'developed', 'selective', 'fringe'] as const;
/** What is written on the floor: the names of its circles, and what nearness to the middle means. */
export const FLOOR_WORDS = [...FLOOR_CIRCLES, 'nearness'] as const;

/** Power of a state: its arms and its wealth together. 0 … 141. */
export const powerOf = (state: State) => Math.sqrt(state.force * state.force + state.wealth * state.wealth);

/** Radius of a disc whose area is power, in pixels before any shrinking for want of room. */
export function radiusOf(state: State, scale: number): number {
  return Math.max(4.5 * scale, 3.35 * scale * Math.sqrt(powerOf(state)));
}

/**
 * From 0 for a name that stands inside its disc to 1 for one that needs room below it: little by little, or a state that
 * grows past the width of its name would make all around it jump.
 */
export const outside = (width: number, r: number) => clamp((width / (r * INSIDE) - 0.85) / 0.3, 0, 1);

/** From 0 for most to 1 for the powers, whose names are given more room: they are looked for first. */
const greatness = (state: State) => clamp((powerOf(state) - 45) / 25, 0, 1);

export const isHeld = (state: State, world: World) =>
  state.standing === 'annexed' && state.ruler !== null && world.states[state.ruler] !== undefined;

/** How much of a disc counts beside its neighbour's in each circle: in a wide one they may stand one behind the other. */
const ABREAST = [0.5, 0.8, 0.9, 0.9] as const;

/** Share of the floor that discs and codes take together, and the least that is left for the discs. */
const COVERED = 0.27;
const LEAST_COVERED = 0.16;

/** How large the discs may be where so many share the floor. */
function roomFor(states: readonly State[], frame: Frame, codeWidth: (state: State) => number): number {
  const area = frame.floor.w * frame.floor.h;
  const line = frame.font.small * LABEL_LEADING;
  let discs = 1;
  let codes = 0;
  for (const state of states) {
    const r = radiusOf(state, frame.disc);
    discs += 4 * r * r;
    codes += codeWidth(state) * line * 1.3;
  }
  const left = COVERED - codes / area;
  const size = Math.sqrt((Math.max(LEAST_COVERED, left) * area) / discs);
  return clamp(size, 0.7, 1.45);
}

/** Lay the floor out for a world: the same world and frame give the same places. */
export function floorPlan(world: World, measures: Measures, frame: Frame, measure: Measure): FloorPlan {
  const { floor, font } = frame;
  const all = inOrder(world.states);
  const free = all.filter((state) => !isHeld(state, world));
  const codes = codesOf(world);
  const codeWidth = (state: State) => measure(codes.get(state.id) ?? state.label, font.small);
  const disc = frame.disc * roomFor(free, frame, codeWidth);
  const nameWidth = (state: State) => measure(state.label, font.small);
  const centre = { x: floor.x + floor.w / 2, y: floor.y + floor.h * 0.5 };
  const rx = floor.w * 0.535;
  const ry = floor.h * 0.555;
  const line = font.small * LABEL_LEADING;
  const circleOf = (state: State) => measures.society.circleOf[state.id] ?? 3;

  const needs = [0, 1, 2, 3].map((circle) =>
    free
      .filter((state) => circleOf(state) === circle)
      .reduce((sum, state) => {
        const r = radiusOf(state, disc);
        return sum + (2 * r + 10) * (2 * r + line) + 26 * line;
      }, 0),
  );
  const edges = edgesFor(needs, [0.16, 0.11, 0.11, 0.12]);
  const bearings = bearingsOf(world);
  const inRoom = (home: Point, r: number): Point => {
    const far = Math.max(
      Math.abs(home.x - centre.x) / (floor.w / 2 - r - 8),
      Math.abs(home.y - centre.y) / (floor.h / 2 - r - line * 0.7),
      1,
    );
    return { x: centre.x + (home.x - centre.x) / far, y: centre.y + (home.y - centre.y) / far };
  };
  const standing = free.map((state) => {
    const band = circleOf(state);
    const depth = inBand(measures.society.commitmentOf[state.id] ?? 0, band);
    const from = edges[band] ?? 0;
    const to = edges[band + 1] ?? 1;
    const rho = from + (to - from) * (band === 0 ? 0.1 + 0.8 * depth : 0.2 + 0.6 * depth);
    const angle = bearings.get(state.id) ?? 0;
    const r = radiusOf(state, disc);
    // A step around is the shorter the nearer the middle, and at the ends of the flat floor.
    const step = Math.hypot(rx * Math.sin(angle), ry * Math.cos(angle)) * rho;
    return { state, band, rho, r, id: state.id, angle, half: ((r + 3) / step) * (ABREAST[band] ?? 1) };
  });
  // Who shares a circle stands in the order of the map, as near to the true bearing as there is room.
  const angles = new Map(
    FLOOR_CIRCLES.flatMap((_, circle) => [...apart(standing.filter(({ band }) => band === circle))]),
  );
  const items = standing.map(({ state, band, rho, r }): Placing => {
    const angle = angles.get(state.id) ?? 0;
    const width = nameWidth(state);
    const below = outside(width, r);
    return {
      id: state.id,
      r,
      labelW: below * width * (1 + 0.5 * greatness(state)),
      labelH: below * line * (1 + greatness(state)),
      home: inRoom({ x: centre.x + rx * rho * Math.cos(angle), y: centre.y + ry * rho * Math.sin(angle) }, r),
      band,
    };
  });
  // The rings of a mark need room beside the walls too.
  const bounds = { ...floor, x: floor.x + 6, w: floor.w - 12 };
  const rings: Rings = { centre, rx, ry, edges: [...edges.slice(0, 4), 1.36], bounds, taken: [] };
  const spots = place(items, rings);
  const at = new Map(spots.map((spot) => [spot.id, spot]));
  const shrunk = spots[0] && items[0] ? spots[0].r / items[0].r : 1;
  for (const state of all.filter((one) => isHeld(one, world))) {
    const ruler = at.get(state.ruler ?? '') ?? { id: '', ...centre, r: 0 };
    at.set(state.id, besideRuler(state.id, radiusOf(state, disc) * shrunk, ruler, [...at.values()], frame));
  }
  return { centre, rx, ry, edges: edges.slice(1, 4), at };
}

/**
 * Where the names of the four circles stand: just inside the edge of each, at the first place along it that no
 * disc and no name takes; and in a corner what the circles are. Nowhere when there is no room.
 */
export function circleNames(
  plan: FloorPlan,
  taken: readonly Rect[],
  frame: Frame,
  measure: Measure,
): (Point | null)[] {
  const { font, floor, scale } = frame;
  const h = font.tiny * 1.2;
  const discs = [...plan.at.values()];
  const boxes = [...taken];
  return FLOOR_WORDS.map((name, circle) => {
    const w = measure(word(name), font.tiny) + 4;
    const spots: Point[] = [];
    // The house leans: what stands high in it begins a little farther from the wall.
    const corner = floor.x + w / 2 + (circle === 3 ? 8 : 14) * scale;
    const [head, foot] = [floor.y + h / 2 + 5 * scale, floor.y + floor.h - h / 2 - 4];
    if (circle === 3) spots.push({ x: corner, y: foot });
    else if (circle > 3) {
      const far = floor.x + floor.w - w / 2 - 14 * scale;
      spots.push(
        { x: corner, y: head },
        { x: far, y: head },
        { x: corner, y: foot - h * 1.5 },
        { x: far, y: foot },
      );
    } else
      for (let step = 0; step <= 22; step++) {
        const off = ((step + 1) >> 1) * (step % 2 === 0 ? 0.09 : -0.09);
        for (const side of [1, -1]) {
          const angle = (Math.PI / 2 + off) * side;
          const rho = plan.edges[circle] ?? 1;
          spots.push({
            x: plan.centre.x + plan.rx * rho * Math.cos(angle),
            y: plan.centre.y + plan.ry * rho * Math.sin(angle) - side * (h * 0.62 + Math.abs(off) * h * 0.5),
          });
        }
      }
    for (const spot of spots) {
      const box = { x: spot.x - w / 2, y: spot.y - h / 2, w, h };
      const free =
        within(box, floor) &&
        !boxes.some((other) => overlaps(box, other, 5)) &&
        !discs.some((disc) => touchesDisc(box, disc, 2));
      if (!free) continue;
      boxes.push(box);
      return spot;
    }
    return null;
  });
}

/** 0 at the inner edge of a circle … 1 at the outer one, for circles a quarter of the scale wide. */
function inBand(commitment: number, band: number): number {
  const top = 100 - band * 25;
  return clamp((top - commitment) / 25, 0, 1);
}

/** An annexed state hangs on its ruler's rim, at the first free angle; inside it where none is free. */
function besideRuler(
  id: string,
  size: number,
  ruler: Placed,
  others: readonly Placed[],
  frame: Frame,
): Placed {
  const r = Math.max(4, size * 0.8);
  for (let turn = 0; turn < 16; turn++) {
    const angle = -0.7 + (turn * Math.PI) / 8;
    const reach = ruler.r + r * 0.75;
    const spot = { x: ruler.x + reach * Math.cos(angle), y: ruler.y + reach * Math.sin(angle) };
    const box = { x: spot.x - r, y: spot.y - r, w: 2 * r, h: 2 * r };
    const inRoom = within(box, frame.floor);
    if (inRoom && !others.some((other) => other.id !== ruler.id && touchesDisc(box, other, 2)))
      return { id, ...spot, r };
  }
  return { id, x: ruler.x + ruler.r * 0.4, y: ruler.y - ruler.r * 0.4, r: Math.min(r, ruler.r * 0.4) };
}
