import { CIRCLES, type Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import type { World } from '../../world/world';
import type { Token } from '../effect';
import { RESPONSE as P } from '../parameters/response';
import { inputsAt } from './features';
import { isArmed, type Theatre, theatre } from './theatre';

type Bars = Partial<Record<Circle, Token>>;

/**
 * Circles that a state may not take in a crisis, each with why. The target may resist, or give way by accepting the
 * Council's word; the wronged cannot turn against their own cause; constitutions bar fighting; and to lead, fight, pay
 * or resist one must have something to do it with. `known` is the theatre where a caller has it already.
 */
export function barredCircles(world: World, crisis: Crisis, state: StateId, known?: Theatre): Bars {
  const self = world.states[state];
  const bars: Bars = {};
  const bar = (circle: Circle, why: string) => {
    bars[circle] ??= { key: `barred.${why}`, params: { state: `state:${state}` } };
  };
  if (!self || !world.states[crisis.place]) {
    for (const circle of CIRCLES) bar(circle, 'gone');
    return bars;
  }
  if (state === crisis.target) {
    for (const circle of ['lead', 'fight', 'pay', 'support', 'oppose'] as const) bar(circle, 'target');
    return bars;
  }
  const at = known ?? theatre(world, crisis);
  const own = inputsAt(at, self, state);
  if (self.standing === 'annexed') bar('lead', 'annexed');
  if (state === crisis.victim) for (const circle of ['oppose', 'resist'] as const) bar(circle, 'victim');
  if (own.force + own.wealth < P.leadMeans.value) bar('lead', 'weak');
  if (at.armed && self.bars >= P.barsAbsolute.value && state !== crisis.victim) bar('fight', 'constitution');
  if (own.force < P.fightForce.value) bar('fight', 'noForce');
  if (own.wealth < P.payWealth.value) bar('pay', 'poor');
  if (crisis.target === null) bar('resist', 'noTarget');
  if (own.alignTarget < P.resistAlign.value) bar('resist', 'notFriend');
  if (own.force < P.fightForce.value) bar('resist', 'noForce');
  return bars;
}

/** Price of a place in points of political capital; dearer where custom and law frown on force. */
export function circleCost(world: World, crisis: Crisis, state: StateId, circle: Circle): number {
  const self = world.states[state];
  const frowned = isArmed(crisis.kind) ? (P.costBars.value * (self?.bars ?? 0)) / 100 : 0;
  if (state === crisis.target) return 0;
  switch (circle) {
    case 'lead':
      return Math.round(P.costLead.value + frowned);
    case 'fight':
      // Whoever defends itself asks nobody's leave.
      return state === crisis.victim ? 0 : Math.round(P.costFight.value + frowned);
    case 'pay':
      return P.costPay.value;
    case 'oppose':
      return P.costOppose.value;
    case 'resist':
      return P.costResist.value;
    default:
      return 0;
  }
}
