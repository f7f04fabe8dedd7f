import type { State } from '../../world/state';
import { driftParameters as P } from '../parameters/drift';
import { likeness } from './gauge';

/** Who keeps the door of a society, and what it asks (Buzan 1993). No writing. */

/** Whether a state is of the core that decides whom to treat as an equal. */
export function isKeeper(state: State): boolean {
  return state.commitment >= P.standardCore.value;
}

/** Whether a state has a stable order of its own, learning, and enough in common with the keeper. */
export function meets(state: State, keeper: State): boolean {
  const order = (state.cohesion + 100 - state.strife) / 2;
  const fit =
    P.standardOrder.value * order +
    P.standardLearning.value * state.technology +
    P.standardLikeness.value * likeness(state, keeper);
  return fit >= P.standardAsks.value;
}

/** How much slower the core recognises one who falls short of its standard; 1 where no door stands between two. */
export function doorBetween(a: State, b: State): number {
  if (isKeeper(a) === isKeeper(b)) return 1;
  const [keeper, state] = isKeeper(a) ? [a, b] : [b, a];
  return meets(state, keeper) ? 1 : P.standardClosed.value;
}
