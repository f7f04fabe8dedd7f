import type { Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { placesOf } from '../../world/places';
import type { State } from '../../world/state';
import type { PlacingContext } from '../coalition/inputs';
import { type CoalitionValues, coalitionValues } from '../coalition/parameters';
import type { RuleContext } from '../rule';
import { whyBarred } from './barred';
import { caseOf } from './features';
import { type Theatre, theatre } from './theatre';

/** A crisis as it is being answered. */
export interface Asked {
  at: Theatre;
  /** Every state that stands, and the wronged one even if it has been taken: their places in the theatre. */
  participants: readonly number[];
  /** Places that seats chose, as far as they are open to their states; along the states of the theatre. */
  choices: readonly (Circle | undefined)[];
  /** The case as the coalition rule knows it; the role is that of whoever is placed just now. */
  context: PlacingContext;
  values: CoalitionValues;
}

/** `known` is the theatre of the crisis, whatever its mandate, where a caller asks more than once. */
export function ask(
  ctx: RuleContext,
  crisis: Crisis,
  chosen: Readonly<Record<StateId, Circle>>,
  known?: Theatre,
): Asked {
  const at = known ?? theatre(ctx.world, crisis);
  return {
    at,
    participants: participantsOf(at),
    choices: lawful(at, chosen),
    context: caseOf(crisis),
    values: coalitionValues(),
  };
}

function participantsOf({ states, crisis }: Theatre): number[] {
  const taking: number[] = [];
  for (let n = 0; n < states.length; n++) {
    const { id, standing } = states[n] as State;
    if (standing !== 'annexed' || id === crisis.victim) taking.push(n);
  }
  return taking;
}

function lawful(at: Theatre, chosen: Readonly<Record<StateId, Circle>>): (Circle | undefined)[] {
  const kept: (Circle | undefined)[] = at.states.map(() => undefined);
  const places = placesOf(at);
  for (const id of Object.keys(chosen)) {
    const n = places.get(id);
    const circle = chosen[id];
    if (n !== undefined && circle !== undefined && !whyBarred(at.world, at.crisis, id, circle, () => at))
      kept[n] = circle;
  }
  return kept;
}
