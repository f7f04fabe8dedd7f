import type { Institution } from '../../world/institution';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { FieldRef } from '../../world/world';
import { clamp } from '../curves';
import type { Survey } from '../survey';

/** Readings that the aims of several orders share. */

type NumberOfState =
  | 'openness'
  | 'rights'
  | 'accountability'
  | 'legitimacy'
  | 'inequality'
  | 'autonomy'
  | 'cohesion'
  | 'carbon';

/** Mean of a field over mankind, 0–100. */
export function overMankind(from: Survey, field: NumberOfState): number {
  let sum = 0;
  for (let i = 0; i < from.n; i++) sum += (from.people[i] as number) * (from.states[i] as State)[field];
  return sum;
}

/** Mean of a field over the economies of the world, 0–100. */
export function overWealth(from: Survey, field: NumberOfState): number {
  let sum = 0;
  for (let i = 0; i < from.n; i++) sum += (from.wealth[i] as number) * (from.states[i] as State)[field];
  return sum;
}

/** A field of the seat's own state; 0 where the state is gone. */
export function own(from: Survey, i: number, field: NumberOfState): number {
  return from.states[i]?.[field] ?? 0;
}

export function ownRef(from: Survey, i: number, field: string): FieldRef[] {
  const state = from.states[i];
  return state ? [ref('state', state.id, field)] : [];
}

/** Mean over global institutions of `of`, weighing each by its authority, 0–100. */
export function overGlobal(from: Survey, of: (one: Institution, k: number) => number): number {
  const { institutions } = from.top;
  let sum = 0;
  let total = 0;
  for (let k = 0; k < institutions.length; k++) {
    const one = institutions[k] as Institution;
    if (one.scope !== 'global') continue;
    sum += one.authority * of(one, k);
    total += one.authority;
  }
  return total > 0 ? clamp(sum / total) : 0;
}
