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

/** The chance that a state finds at least one of the agencies at hand, 0–1: each as far as the state is bound to it. */
export function atHand(agencies: readonly Agency[], { id }: State): number {
  let none = 1;
  for (const { body, works } of agencies) none *= 1 - (works * (body.members[id] ?? 0)) / 100;
  return 1 - none;
}

/** Which of the agencies does most for a state; null where none does anything. */
export function foremost(agencies: readonly Agency[], { id }: State): Institution | null {
  let best: Institution | null = null;
  let most = 0;
  for (const { body, works } of agencies) {
    const own = works * (body.members[id] ?? 0);
    if (own <= most) continue;
    most = own;
    best = body;
  }
  return best;
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
