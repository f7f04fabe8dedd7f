import coded from '../../data/cases/gulf-1991.json';
import { CIRCLES, type Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import { inOrder } from '../../world/lookups';
import type { World } from '../../world/world';
import { quadraticKappa } from '../backtest/kappa';

/** What may be asked of the latest coalition, as a measure names it after `coalition.`. */
export const PLACINGS = ['circles', 'agreement', 'led', 'followed'] as const;
export type PlacingName = (typeof PLACINGS)[number];

const OBSERVED: ReadonlyMap<string, Circle> = new Map(
  coded.states
    .filter(({ id }) => id !== coded.leader && id !== coded.target)
    .map(({ id, observed }) => [id, observed as Circle]),
);

/** What was meant to break goes before what broke of itself, then the later before the earlier. */
function goesBefore(one: Crisis, other: Crisis): boolean {
  return one.scheduled === other.scheduled ? one.since >= other.since : one.scheduled;
}

/**
 * How the states stand in the crisis that was answered last, those on a schedule first: in how many of the seven `circles` there is somebody, 0–7;
 * whether anyone `led`, 0 or 1 (an offer without enough following is withdrawn); how many `followed` with arms or
 * money; and the `agreement` with the coded case of 1991, as kappa with quadratic weights, leader and target left out.
 * Nobody answered: 0.
 */
export function placing(world: World, name: PlacingName): number {
  let last: Crisis | null = null;
  for (const crisis of inOrder(world.crises))
    if (Object.keys(crisis.circles).length > 0 && (last === null || goesBefore(crisis, last))) last = crisis;
  if (!last) return 0;
  const { circles, leader } = last;
  const standing = Object.keys(circles).map((id) => circles[id] as Circle);
  if (name === 'led') return leader === null ? 0 : 1;
  if (name === 'circles') return CIRCLES.filter((circle) => standing.includes(circle)).length;
  if (name === 'followed') return standing.filter((circle) => circle === 'fight' || circle === 'pay').length;
  const pairs = [...OBSERVED].flatMap(([id, observed]) => {
    const predicted = circles[id];
    return predicted === undefined ? [] : [{ observed, predicted }];
  });
  return pairs.length > 0 ? quadraticKappa(pairs) : 0;
}
