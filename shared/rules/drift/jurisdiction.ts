import type { Lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';

/**
 * How directly a centre of nobody's stands before each person (Walzer 2013). One code for all, to which citizens appeal
 * over the heads of their states, takes from what mediates; oligarchy, power that stands apart from numbers, divides
 * the centre and bars its way. Where mediation goes altogether a federation has become a global state. No writing.
 */

/** How alike rights and government are from state to state, 0 as different as codes allow … 1 one code. */
export function alikeness({ standing }: Lookups): number {
  let people = 0;
  let rights = 0;
  let government = 0;
  for (const state of standing) {
    people += state.population;
    rights += state.population * state.rights;
    government += state.population * state.accountability;
  }
  if (people <= 0) return 0;
  let apart = 0;
  for (const state of standing) {
    const ofRights = Math.abs(state.rights - rights / people);
    const ofGovernment = Math.abs(state.accountability - government / people);
    apart += (state.population * (ofRights + ofGovernment)) / 2;
  }
  return Math.max(0, 1 - apart / (people * P.federalUnlike.value));
}

/** How far power stands apart from numbers, 0 each state has what its people weigh … 1. */
export function oligarchy({ standing }: Lookups): number {
  let people = 0;
  let power = 0;
  for (const state of standing) {
    people += state.population;
    power += powerOf(state);
  }
  if (people <= 0 || power <= 0) return 0;
  let apart = 0;
  for (const state of standing) apart += Math.abs(powerOf(state) / power - state.population / people);
  return apart / 2;
}

/** Hold that appeals to the centre add to what is ceded to it, 0–100: the more is ceded, the more there is to appeal to. */
export function appealed(look: Lookups, ceded: number): number {
  const open = Math.max(0, 1 - P.federalOligarchs.value * oligarchy(look));
  return (P.federalAppeal.value * alikeness(look) * open * ceded * (100 - ceded)) / 100;
}

/** Part of its members' freedom of action that a centre of nobody's takes, 0–100: its hold, as directly as it reaches. */
export function takenBy(world: World, look: Lookups): number {
  const { hold } = world.system.centre;
  const mediated = (hold * hold) / 100;
  return mediated + (hold - mediated) * P.federalDirect.value * alikeness(look);
}
