import type { Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { distance, keysInOrder } from '../../world/lookups';
import { Notes } from '../../world/notes';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { RESPONSE as P } from '../parameters/response';
import { capability, product, share } from './weigh';

/** Who stands where, in the order of ids. */
interface Ranks {
  ids: readonly StateId[];
  circles: readonly (Circle | undefined)[];
}

const ranks = new Notes<Crisis['circles'], Ranks>();

/** Put in order once for the dozen questions that the end of a crisis asks; the engine sets circles whole or not at all. */
function ranksOf({ circles }: Crisis): Ranks {
  const known = ranks.of(circles);
  if (known) return known;
  const ids = keysInOrder(circles);
  const made = { ids, circles: ids.map((id) => circles[id]) };
  ranks.put(circles, made);
  return made;
}

/** States by circle, in the order of their ids. */
export function inCircle(crisis: Crisis, ...asked: readonly Circle[]): StateId[] {
  const { ids, circles } = ranksOf(crisis);
  const found: StateId[] = [];
  for (let i = 0; i < ids.length; i++) {
    const circle = circles[i];
    if (circle !== undefined && asked.includes(circle)) found.push(ids[i] as StateId);
  }
  return found;
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
