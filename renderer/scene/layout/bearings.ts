import { inOrder } from '@shared/world/lookups';
import type { State } from '@shared/world/state';
import type { World } from '@shared/world/world';
import { clamp } from './geometry';

/** The compass bearing of a state seen from the middle of the map, as an angle of the canvas. */
export function bearingOf(state: State): number {
  const [x, y, z] = state.place;
  const degrees = 180 / Math.PI;
  const turned = Math.atan2(y, x) * degrees - 18;
  const east = turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned;
  const north = Math.asin(clamp(z, -1, 1)) * degrees - 34;
  return Math.atan2(-north * 1.6, east);
}

/** How many times wider than high the floor is taken to be, whatever the window. */
const FLOOR_ASPECT = 2;

/**
 * Where around the floor each state of a world stands: in the order of their compass bearings, spread out evenly, north
 * at the top. It hangs on the map alone, not on power, circles, names or the window, so that a state keeps its bearing
 * in every game of a scenario. Angles are those of the ellipse's circle.
 */
export function bearingsOf(world: World): ReadonlyMap<string, number> {
  const items = inOrder(world.states).map((state) => ({
    id: state.id,
    angle: bearingOf(state),
    weight: 1,
  }));
  return spread(items, FLOOR_ASPECT);
}

/** Whoever shares a ring, and how much of its length they need. */
interface Bearing {
  id: string;
  angle: number;
  weight: number;
}

/** How much the even spacing counts against the true bearing. */
const EVEN = 0.88;

/**
 * Spread those who share a ring around it, keeping their order and, as far as may be, their bearings. `aspect` is
 * how many times wider than high the ring is: on a flat one the same step is a longer way above and below than at
 * its ends, and room is shared out by the way. Angles are those of the ellipse's circle.
 */
export function spread(items: readonly Bearing[], aspect = 1): Map<string, number> {
  const ring = ellipse(aspect);
  const sorted = [...items].sort((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
  const bearings = sorted.map((item) => ring.shareOf(item.angle));
  const total = sorted.reduce((sum, item) => sum + item.weight, 0) || 1;
  let gone = 0;
  const even = sorted.map((item) => {
    const middle = gone + item.weight / 2;
    gone += item.weight;
    return -Math.PI + (middle / total) * 2 * Math.PI;
  });
  // Turn the even ring so that it fits the true bearings best.
  let sin = 0;
  let cos = 0;
  bearings.forEach((angle, i) => {
    sin += Math.sin(angle - (even[i] ?? 0));
    cos += Math.cos(angle - (even[i] ?? 0));
  });
  const turn = Math.atan2(sin, cos);
  return new Map(
    sorted.map((item, i) => {
      const target = (even[i] ?? 0) + turn;
      const bearing = bearings[i] ?? 0;
      const off = Math.atan2(Math.sin(bearing - target), Math.cos(bearing - target));
      return [item.id, ring.angleAt(target + off * (1 - EVEN))];
    }),
  );
}

/** Steps of a whole turn in which the way around an ellipse is measured. */
const STEPS = 240;

/** An ellipse as a way: `shareOf` an angle is how far along it lies, as an angle too (2π is all the way round). */
function ellipse(aspect: number) {
  const reach = [0];
  for (let i = 0; i < STEPS; i++) {
    const angle = ((i + 0.5) / STEPS) * 2 * Math.PI;
    const step = Math.hypot(aspect * Math.sin(angle), Math.cos(angle));
    reach.push((reach[i] ?? 0) + step);
  }
  const way = reach[STEPS] ?? 1;
  const share = reach.map((far) => (far / way) * 2 * Math.PI);
  const whole = (angle: number) => angle - Math.floor(angle / (2 * Math.PI)) * 2 * Math.PI;
  return {
    shareOf(angle: number): number {
      const at = (whole(angle) / (2 * Math.PI)) * STEPS;
      const i = Math.min(STEPS - 1, Math.floor(at));
      const from = share[i] ?? 0;
      return from + ((share[i + 1] ?? 0) - from) * (at - i);
    },
    angleAt(far: number): number {
      const goal = whole(far);
      let i = 0;
      while (i < STEPS - 1 && (share[i + 1] ?? 0) <= goal) i += 1;
      const from = share[i] ?? 0;
      const part = (goal - from) / Math.max(1e-9, (share[i + 1] ?? 0) - from);
      return ((i + part) / STEPS) * 2 * Math.PI;
    },
  };
}
