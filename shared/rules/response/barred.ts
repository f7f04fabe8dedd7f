import { CIRCLES, type Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { placesOf } from '../../world/places';
import type { World } from '../../world/world';
import type { Token } from '../effect';
import { RESPONSE as P } from '../parameters/response';
import { inputsAlone } from './features';
import { isArmed, type Theatre, theatre } from './theatre';

type Bars = Partial<Record<Circle, Token>>;

/** Circles that a state may not take in a crisis, each with why (`whyBarred`). */
export function barredCircles(world: World, crisis: Crisis, state: StateId, known?: Theatre): Bars {
  const bars: Bars = {};
  let at = known;
  const theatreOf = () => {
    at ??= theatre(world, crisis);
    return at;
  };
  for (const circle of CIRCLES) {
    const why = whyBarred(world, crisis, state, circle, theatreOf);
    if (why) bars[circle] = { key: `barred.${why}`, params: { state: `state:${state}` } };
  }
  return bars;
}

/**
 * Why a state may not take one place, or null where it may. The target may resist, or give way by accepting the
 * Council's word; the wronged cannot turn against their own cause; constitutions bar fighting; and to lead, fight, pay
 * or resist one must have something to do it with. The theatre is asked for only where means or friendships decide.
 */
export function whyBarred(
  world: World,
  crisis: Crisis,
  state: StateId,
  circle: Circle,
  theatreOf: () => Theatre,
): string | null {
  const self = world.states[state];
  if (!self || !world.states[crisis.place]) return 'gone';
  if (state === crisis.target) return circle === 'resist' || circle === 'neutral' ? null : 'target';
  if (circle === 'neutral' || circle === 'support') return null;
  if (state === crisis.victim && (circle === 'oppose' || circle === 'resist')) return 'victim';
  if (circle === 'oppose') return null;
  if (circle === 'lead' && self.standing === 'annexed') return 'annexed';
  if (circle === 'resist' && crisis.target === null) return 'noTarget';
  const at = theatreOf();
  const own = inputsAlone(at, placesOf(at).get(state) as number);
  switch (circle) {
    case 'lead':
      return own.force + own.wealth < P.leadMeans.value ? 'weak' : null;
    case 'fight':
      if (at.armed && self.bars >= P.barsAbsolute.value && state !== crisis.victim) return 'constitution';
      return own.force < P.fightForce.value ? 'noForce' : null;
    case 'pay':
      return own.wealth < P.payWealth.value ? 'poor' : null;
    case 'resist':
      if (own.alignTarget < P.resistAlign.value) return 'notFriend';
      return own.force < P.fightForce.value ? 'noForce' : null;
  }
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
