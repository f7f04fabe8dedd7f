import type { Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { distance, keysInOrder } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { RESPONSE as P } from '../parameters/response';
import { capability, product, share } from './weigh';

/** States by circle, in the order of their ids. */
export function inCircle(crisis: Crisis, ...circles: readonly Circle[]): StateId[] {
  const ids: StateId[] = [];
  for (const id of keysInOrder(crisis.circles)) {
    const circle = crisis.circles[id];
    if (circle !== undefined && circles.includes(circle)) ids.push(id);
  }
  return ids;
}

/**
 * How much of its power a state can bring to a place: more than all of it to a neighbour, less with distance, and
 * distance counts for less the stronger it is, for only great powers keep the means to go far. No unit, about 0.3–1.4.
 */
export function reach(state: State, place: State): number {
  const far = distance(state, place) * (1 - P.reachOfTheStrong.value * share(state.force));
  return P.reachNear.value / (1 + P.reachDecay.value * far);
}

/** Armed means of the coalition at the place of the crisis: those who lead and fight, kept going by those who pay. */
export function armedMeans(world: World, crisis: Crisis): number {
  const place = world.states[crisis.place];
  if (!place) return 0;
  let force = 0;
  for (const id of inCircle(crisis, 'lead', 'fight')) {
    const state = world.states[id];
    if (state) force += capability(state) * reach(state, place);
  }
  return force * (1 + P.payersSustain.value * moneyOf(world, inCircle(crisis, 'pay')));
}

/** Armed means of the target, at home, and of those who resist with it. */
export function armedResistance(world: World, crisis: Crisis): number {
  const place = world.states[crisis.place];
  if (!place) return 0;
  let force = 0;
  for (const id of inCircle(crisis, 'resist')) {
    const state = world.states[id];
    if (state && id !== crisis.target) force += capability(state) * reach(state, place);
  }
  const target = crisis.target === null ? undefined : world.states[crisis.target];
  // A target that accepts the Council's word lays down its arms.
  if (target && crisis.circles[target.id] !== 'neutral')
    force += capability(target) * reach(target, place) * P.homeAdvantage.value;
  return force;
}

/** Money and standing of the coalition, as shares of the greatest product: what is not settled by arms. */
export function civilMeans(world: World, crisis: Crisis): number {
  return (
    moneyOf(world, inCircle(crisis, 'lead', 'fight', 'pay')) +
    P.supportCounts.value * moneyOf(world, inCircle(crisis, 'support'))
  );
}

/** What those who oppose or resist can put in the way of it. */
export function civilResistance(world: World, crisis: Crisis): number {
  return (
    moneyOf(world, inCircle(crisis, 'resist')) +
    P.supportCounts.value * moneyOf(world, inCircle(crisis, 'oppose'))
  );
}

function moneyOf(world: World, ids: readonly StateId[]): number {
  let money = 0;
  for (const id of ids) {
    const state = world.states[id];
    if (state) money += product(state);
  }
  return money;
}
