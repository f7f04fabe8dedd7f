import type { Domain, Institution } from '../../world/institution';
import type { State } from '../../world/state';
import type { RuleContext } from '../rule';
import { isCommon } from './centre';

/**
 * Many agencies for one kind of work (Walzer 2013): where one breaks down, is captured or says no, another may be
 * turned to. What several do for a state is the chance that at least one of them is at hand, so that each further one
 * adds less and the loss of one is never the loss of all. No writing.
 */

/** A body that does a kind of work, and how well it does it for a member bound to it wholly, 0–1. */
export interface Agency {
  body: Institution;
  works: number;
}

/** Bodies of these domains that work at all, as far as `works` says of each. */
export function agenciesOf(
  { look }: RuleContext,
  domains: readonly Domain[],
  works: (body: Institution) => number,
): Agency[] {
  const found: Agency[] = [];
  for (const body of look.institutions) {
    if (!domains.includes(body.domain)) continue;
    const well = works(body);
    if (well > 0) found.push({ body, works: well });
  }
  return found;
}

/** What agencies together do for one state. */
export interface Help {
  /** The chance that it finds at least one of them at hand, 0–1: each as far as it is bound to it. */
  atHand: number;
  /** The body that does most for it; null where none does anything. */
  foremost: Institution | null;
}

/** What these agencies do for a state, each as far as it is bound to it. */
export function helpFor(agencies: readonly Agency[], { id }: State): Help {
  let none = 1;
  let foremost: Institution | null = null;
  let most = 0;
  for (const { body, works } of agencies) {
    const own = works * (body.members[id] ?? 0);
    none *= 1 - own / 100;
    if (own <= most) continue;
    most = own;
    foremost = body;
  }
  return { atHand: 1 - none, foremost };
}

/** The chance that a state finds at least one of the agencies at hand, 0–1. */
export function atHand(agencies: readonly Agency[], state: State): number {
  return helpFor(agencies, state).atHand;
}

/** A body that judges by itself: it has authority, is believed in and depends on nobody. */
export function judges({ authority, legitimacy, independence }: Institution): number {
  return (authority * (legitimacy + independence)) / 20000;
}

/** A body that acts by itself: it has authority and means of its own. */
export function enforces({ authority, enforcement }: Institution): number {
  return (authority * enforcement) / 10000;
}

/** How far bodies stand apart from any single centre that all of them would answer to, 0–1. */
export function apart({ world }: RuleContext): number {
  return isCommon(world) ? 1 - world.system.centre.hold / 100 : 1;
}
