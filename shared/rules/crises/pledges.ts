import type { StateId } from '../../world/ids';
import { lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { CRISES as P } from '../parameters/crises';
import { capability } from './weigh';

/** Pacts of defence by party, each with the capability that its parties pledge together. */
export type Pacts = Record<StateId, { parties: readonly StateId[]; pledged: number }[]>;

/** Every pact of defence; asked once for all pairs of a turn. */
export function pactsOf(world: World): Pacts {
  const pacts: Pacts = {};
  for (const treaty of lookups(world).treaties) {
    if (treaty.kind !== 'defence') continue;
    let pledged = 0;
    for (const id of treaty.parties) {
      const state = world.states[id];
      if (state) pledged += capability(state);
    }
    for (const id of treaty.parties) {
      const own = pacts[id] ?? [];
      own.push({ parties: treaty.parties, pledged });
      pacts[id] = own;
    }
  }
  return pacts;
}

/** Capability that would stand by the weak; a pact that names the attacker too guards nobody against it. */
export function guarded(pacts: Pacts, weak: StateId, strong: StateId): number {
  let guards = 0;
  for (const pact of pacts[weak] ?? []) if (!pact.parties.includes(strong)) guards += pact.pledged;
  return guards * P.annexGuard.value;
}
