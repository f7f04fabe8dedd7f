import { CAUSES, type Movement, type People } from '@shared/world/ground';
import { inOrder } from '@shared/world/lookups';
import type { World } from '@shared/world/world';
import type { Frame } from './frame';
import { hash, type Measure, type Point } from './geometry';

interface CrowdSpot {
  id: string;
  x: number;
  width: number;
  height: number;
  /** Distance of neighbours, in pixels. */
  spacing: number;
}
interface TowerSpot {
  id: string;
  x: number;
  width: number;
  /** Height of a tower of full strength. */
  full: number;
}
interface PlaqueSpot {
  id: string;
  x: number;
  y: number;
  w: number;
  h: number;
  named: boolean;
}

/** One particle stands for this many points of strength. */
export const POINTS_PER_PARTICLE = 0.4;

const causeOf = (one: Movement) => CAUSES.indexOf(one.cause);

/** Crowds by cause from left to right, towers between them, and above all the middle of the row of the towers' names. */
export function groundPlan(
  world: World,
  frame: Frame,
  density: number,
): { crowds: CrowdSpot[]; towers: TowerSpot[]; namesY: number } {
  const { ground, pavement, font, scale } = frame;
  const movements = inOrder(world.movements).sort(
    (a, b) => causeOf(a) - causeOf(b) || (a.id < b.id ? -1 : 1),
  );
  const corporations = inOrder(world.corporations);
  const pad = 12 * scale;
  const width = ground.w - 2 * pad;
  const title = font.small * 1.85;
  const row = corporations.length > 0 ? font.tiny * 1.3 : 0;
  const room = pavement - ground.y - title - row;
  const crowdShare = 1;
  const towerShare = 0.3;
  const total = movements.length * crowdShare + corporations.length * towerShare;
  const unit = width / Math.max(1, total);
  const crowds: CrowdSpot[] = [];
  const towers: TowerSpot[] = [];
  let x = ground.x + pad;
  let built = 0;
  // Seven in ten of the strongest crowd fill its place; a stronger one outgrows it a little.
  const most = 0.7 * (100 / POINTS_PER_PARTICLE) * density;
  const step = (id: string, index: number, list: number) => {
    const due = Math.round(((index + 1) * corporations.length) / Math.max(1, list));
    while (built < due) {
      const corporation = corporations[built];
      if (!corporation) break;
      const w = unit * towerShare;
      towers.push({
        id: corporation.id,
        x: x + w / 2,
        width: Math.min(w * 0.82, 34 * scale),
        full: room * 0.96,
      });
      x += w;
      built += 1;
    }
    return id;
  };
  if (movements.length === 0) step('', 0, 1);
  movements.forEach((movement, i) => {
    if (i > 0) step(movement.id, i - 1, movements.length - 1);
    const w = unit * crowdShare;
    const half = Math.min(w * 0.5, 120 * scale);
    const height = room * 0.88;
    const fit = Math.sqrt((Math.PI * half * height) / (2 * 0.87 * most));
    crowds.push({
      id: movement.id,
      x: x + w / 2,
      width: half * 2,
      height,
      spacing: Math.min(fit, 10 * scale),
    });
    x += w;
  });
  step('', 0, 1);
  return { crowds, towers, namesY: ground.y + title + row / 2 };
}

const domes = new Map<string, readonly Point[]>();

/**
 * Places in a crowd, from the middle of the front row outward, so that a growing crowd keeps its people where
 * they stand. Offsets from the foot of the crowd, in pixels.
 */
export function dome(width: number, height: number, spacing: number, count: number): readonly Point[] {
  const key = `${width.toFixed(1)} ${height.toFixed(1)} ${spacing.toFixed(2)} ${count}`;
  const known = domes.get(key);
  if (known) return known;
  const rowGap = spacing * 0.87;
  const spots: { x: number; y: number; d: number }[] = [];
  const rows = Math.ceil((height * 1.5) / rowGap);
  const columns = Math.ceil((width * 0.75) / spacing);
  for (let row = 0; row < rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const x = (column + (row % 2) * 0.5) * spacing;
      const y = row * rowGap;
      const d = (x * x * 4) / (width * width) + (y * y) / (height * height);
      spots.push({ x, y: -y - spacing * 0.5, d });
    }
  }
  spots.sort((a, b) => a.d - b.d || a.x - b.x || a.y - b.y);
  const made = spots.slice(0, count).map(({ x, y }) => ({ x, y }));
  if (domes.size > 200) domes.clear();
  domes.set(key, made);
  return made;
}

/** How one of a crowd strays from its place: as far as the temper is hot. −1 … 1 each way. */
export function stray(id: string, i: number): Point {
  return { x: hash(id, i * 2) * 2 - 1, y: hash(id, i * 2 + 1) * 2 - 1 };
}

/** What a people presses for, against the room that its name takes. */
const urgency = (people: People, room: number) => (people.claim + people.grievance + 20) / (room + 40);

/**
 * Plaques of the peoples, in a row on the plinth. Those who press a claim or a grievance get room for their
 * names first; where there is no room for all, `rest` pixels after the row are kept to say how many the others are, and
 * they all stand there, without a width of their own. `end` is where that begins.
 */
export function plaquePlan(
  world: World,
  frame: Frame,
  measure: Measure,
  rest: number,
): { spots: PlaqueSpot[]; end: number } {
  const peoples = inOrder(world.peoples);
  const { inner, foundation, font, scale } = frame;
  const gap = 4 * scale;
  const all = peoples.reduce((sum, { name }) => sum + measure(name, font.tiny) + 12 + gap, 0);
  const right = all <= inner.right - inner.left ? inner.right : inner.right - rest;
  const room = right - inner.left;
  const named = new Set<string>();
  const more = (id: string) => measure(world.peoples[id]?.name ?? id, font.tiny) + 12 + gap;
  let used = 0;
  const ranked = [...peoples].sort(
    (a, b) => urgency(b, more(b.id)) - urgency(a, more(a.id)) || (a.id < b.id ? -1 : 1),
  );
  for (const people of ranked) {
    if (used + more(people.id) > room) continue;
    used += more(people.id);
    named.add(people.id);
  }
  const h = Math.round(font.tiny * 1.3 + 6);
  const spare = named.size > 0 ? Math.min((room - used) / named.size, 14 * scale) : 0;
  const total = used + named.size * spare - gap;
  const y = foundation.y + Math.max(3, 4 * scale);
  let x = (inner.left + right) / 2 - total / 2;
  const end = x + total + 2 * gap;
  const spots = peoples.map(({ id }) => {
    if (!named.has(id)) return { id, x: end, y, w: 0, h, named: false };
    const w = more(id) - gap + spare;
    const spot = { id, x, y, w, h, named: true };
    x += w + gap;
    return spot;
  });
  return { spots, end };
}
