import type { State } from '@shared/world/state';
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

/** Whoever shares a ring, and how much of its length they need. */
export interface Bearing {
  id: string;
  angle: number;
  weight: number;
}

/** How much the even spacing counts against the true bearing. */
const EVEN = 0.88;

/** Spread those who share a ring around it, keeping their order and, as far as may be, their bearings. */
export function spread(items: readonly Bearing[]): Map<string, number> {
  const sorted = [...items].sort((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
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
  sorted.forEach((item, i) => {
    sin += Math.sin(item.angle - (even[i] ?? 0));
    cos += Math.cos(item.angle - (even[i] ?? 0));
  });
  const turn = Math.atan2(sin, cos);
  return new Map(
    sorted.map((item, i) => {
      const target = (even[i] ?? 0) + turn;
      const off = Math.atan2(Math.sin(item.angle - target), Math.cos(item.angle - target));
      return [item.id, target + off * (1 - EVEN)];
    }),
  );
}
