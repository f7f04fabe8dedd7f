import { clamp, type Point, type Rect } from './geometry';

/** A disc to be put into a ring of an ellipse, with the room that its label would like below it. */
export interface Placing {
  id: string;
  r: number;
  /** Width and height of the label below; 0 for none. */
  labelW: number;
  labelH: number;
  /** Where it would stand if it were alone. */
  home: Point;
  /** Which ring it belongs to. */
  band: number;
}

/** Rings of an ellipse: `edges[k] … edges[k + 1]` in fractions of its radii bound ring k. */
export interface Rings {
  centre: Point;
  rx: number;
  ry: number;
  edges: readonly number[];
  /** Nothing leaves this. */
  bounds: Rect;
  /** Boxes that must stay free: titles, the names of rings. */
  taken: readonly Rect[];
  /**
   * Discs stand wholly between the edges of their ring, and midway where it is narrower than they are, wherever their
   * names find room; else a disc and its name are held together, and it is their middle that belongs to the ring.
   */
  whole?: boolean;
}

export interface Placed extends Point {
  id: string;
  r: number;
}

const GAP = 4;
/** A disc that stands wholly in its ring is so far from its edges, in pixels. */
const CLEAR = 1.5;
/** How strongly everyone is drawn home, a pass: at first, while all find their places, and to the last. */
const PULL = 0.06;
const HOLD = 0.03;
/**
 * How much of an overlap with a name is undone in a pass: pressed harder, a crowd would jump from one order to another
 * when somebody joins it, and whoever stands on its edge would be driven far off.
 */
const SOFT = 0.09;

/**
 * Put discs into their rings without overlap: springs to their homes, pushes apart, rings hold. First the labels
 * count too, then only the discs; if discs still touch, all shrink alike, so that areas stay in proportion.
 * Deterministic: items are walked in the order given, and no chance is used.
 */
export function place(items: readonly Placing[], rings: Rings): Placed[] {
  const spots = items.map((item) => ({ id: item.id, x: item.home.x, y: item.home.y, r: item.r }));
  for (let pass = 0; pass < 300; pass++) {
    const calm = 1 - pass / 300;
    spring(spots, items, HOLD + PULL * calm);
    push(spots, items, true);
    hold(spots, items, rings);
  }
  for (let round = 0; round < 14; round++) {
    for (let pass = 0; pass < 60; pass++) {
      push(spots, items, false);
      hold(spots, items, rings);
    }
    if (!touching(spots)) break;
    for (const spot of spots) spot.r *= 0.94;
  }
  return spots;
}

function spring(spots: Placed[], items: readonly Placing[], strength: number): void {
  spots.forEach((spot, i) => {
    const home = items[i]?.home ?? spot;
    spot.x += (home.x - spot.x) * strength;
    spot.y += (home.y - spot.y) * strength;
  });
}

function push(spots: Placed[], items: readonly Placing[], labels: boolean): void {
  for (let i = 0; i < spots.length; i++) {
    const a = spots[i] as Placed;
    const p = items[i] as Placing;
    for (let j = i + 1; j < spots.length; j++) {
      const b = spots[j] as Placed;
      const q = items[j] as Placing;
      if (labels) pushNamed(a, p, b, q);
      else pushDiscs(a, b);
    }
  }
}

/**
 * Discs with their names below, as rounded boxes, pressed apart softly and the more across the shorter way. There is no
 * moment at which two of them would choose another side: where somebody stands changes little when powers change little.
 */
function pushNamed(a: Placed, p: Placing, b: Placed, q: Placing): void {
  const w = Math.max(a.r, p.labelW / 2) + Math.max(b.r, q.labelW / 2) + GAP;
  const dx = b.x - a.x;
  if (Math.abs(dx) >= w) return;
  const h = a.r + b.r + (p.labelH + q.labelH) / 2 + GAP;
  const dy = b.y + q.labelH / 2 - a.y - p.labelH / 2;
  if (Math.abs(dy) >= h) return;
  const [u, v] = [(dx / w) * (dx / w), (dy / h) * (dy / h)];
  const far = Math.sqrt(Math.sqrt(u * u + v * v));
  if (far >= 1 || far < 0.001) return;
  // Heavier ones give way less, so that the great stay near where they belong.
  const share = (b.r * b.r) / (a.r * a.r + b.r * b.r);
  const step = ((1 / far - 1) * SOFT) / (u + v);
  a.x -= u * dx * step * share;
  a.y -= v * dy * step * share;
  b.x += u * dx * step * (1 - share);
  b.y += v * dy * step * (1 - share);
}

function pushDiscs(a: Placed, b: Placed): void {
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  const need = a.r + b.r + GAP;
  if (Math.abs(dx) >= need || Math.abs(dy) >= need) return;
  let apart = Math.sqrt(dx * dx + dy * dy);
  if (apart >= need) return;
  if (apart < 0.01) {
    dx = a.id < b.id ? 1 : -1;
    dy = 0.3;
    apart = 1.05;
  }
  const share = (b.r * b.r) / (a.r * a.r + b.r * b.r);
  const step = (need - apart) / apart;
  a.x -= dx * step * share;
  a.y -= dy * step * share;
  b.x += dx * step * (1 - share);
  b.y += dy * step * (1 - share);
}

/** Back into the ring, out of what is taken, and inside the bounds. */
function hold(spots: Placed[], items: readonly Placing[], rings: Rings): void {
  const { centre, rx, ry, edges, bounds, taken, whole = false } = rings;
  spots.forEach((spot, i) => {
    const item = items[i] as Placing;
    const drop = whole ? 0 : item.labelH / 2;
    const inset = (whole ? spot.r + CLEAR : spot.r * 0.6 + drop * 0.7) / Math.sqrt(rx * ry);
    const [from, end] = [edges[item.band] ?? 0, edges[item.band + 1] ?? 1];
    const midway = whole ? (from + end) / 2 : 1;
    const inner = Math.min(midway, from + (item.band === 0 ? 0 : inset));
    const outer = Math.max(inner, end - inset);
    const ux = (spot.x - centre.x) / rx;
    const uy = (spot.y + drop - centre.y) / ry;
    const now = Math.sqrt(ux * ux + uy * uy);
    const to = clamp(now, inner, outer);
    if (to !== now) {
      const stretch = now < 0.001 ? 0 : to / now;
      spot.x = now < 0.001 ? centre.x + to * rx : centre.x + (spot.x - centre.x) * stretch;
      spot.y = centre.y + (spot.y + drop - centre.y) * stretch - drop;
    }
    for (const box of taken) {
      const overX = Math.min(spot.x + spot.r - box.x, box.x + box.w - spot.x + spot.r);
      const overY = Math.min(spot.y + spot.r - box.y, box.y + box.h - spot.y + spot.r);
      if (overX <= 0 || overY <= 0) continue;
      // Aside, along the ring that it belongs to: up or down would be out of it.
      spot.x += spot.x < box.x + box.w / 2 ? -overX : overX;
    }
    // Whoever stands in its ring leaves no bounds of the rings.
    if (whole) return;
    const side = Math.max(spot.r, Math.min(item.labelW / 2, spot.r * 2.2));
    spot.x = clamp(spot.x, bounds.x + side + 2, bounds.x + bounds.w - side - 2);
    spot.y = clamp(spot.y, bounds.y + spot.r + 2, bounds.y + bounds.h - spot.r - 2 - item.labelH);
  });
}

function touching(spots: readonly Placed[]): boolean {
  return spots.some((a, i) =>
    spots.slice(i + 1).some((b) => {
      const need = a.r + b.r + 1;
      return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) < need * need;
    }),
  );
}

/**
 * Edges of rings in proportion to the room that their members need, each at least `least` wide; the last ring
 * ends at 1. `needs` is the area that each ring's members take, in pixels; `areas` goes as the square.
 */
export function edgesFor(needs: readonly number[], least: readonly number[]): number[] {
  const total = needs.reduce((sum, need) => sum + need, 0);
  const floor = least.reduce((sum, width) => sum + width, 0);
  const widths: number[] = [];
  let before = 0;
  let gone = 0;
  needs.forEach((need) => {
    gone += total > 0 ? need / total : 1 / needs.length;
    const edge = Math.sqrt(gone);
    widths.push(edge - before);
    before = edge;
  });
  const free = Math.max(0, 1 - floor);
  const edges = [0];
  widths.forEach((width, i) => {
    edges.push((edges[i] ?? 0) + (least[i] ?? 0) + width * free);
  });
  return edges;
}
