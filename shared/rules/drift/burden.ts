import type { StateId } from '../../world/ids';
import { distance, type Lookups } from '../../world/lookups';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { driftParameters as P } from '../parameters/drift';
import { armsRatio, powerOf } from '../reach';

/**
 * What rule over others asks of the ruler (Watson in Buzan 1993). No writing. Whoever rules through the governments of
 * the ruled, as a hegemon or suzerain, has them do the work; whoever puts itself in their place does it all.
 */

/** Means that one bond takes, as a share of the ruler's own: more for what is held tight, far, unwilling and large. */
export function burdenOf(dyad: Dyad, superior: State, subject: State): number {
  const held = dyad.subordination / 100;
  const work = held * (P.ruleIndirect.value + (1 - P.ruleIndirect.value) * held);
  const resistance = 0.5 + Math.max(0, -dyad.amity) / 100;
  const far = P.ruleNear.value + distance(superior, subject) / 2;
  const size = Math.min(1, powerOf(subject) / Math.max(1, powerOf(superior)));
  return work * resistance * far * size;
}

/** What is left of a ruler's means for more rule than it has, 1 nothing is taken yet … 0 it is overstretched. */
export function means(world: World, look: Lookups, ruler: StateId): number {
  const self = world.states[ruler];
  if (!self) return 0;
  let taken = 0;
  for (const dyad of look.dyadsOf[ruler] ?? []) {
    if (dyad.superior !== ruler || dyad.subordination <= 0) continue;
    const subject = world.states[dyad.a === ruler ? dyad.b : dyad.a];
    if (subject) taken += burdenOf(dyad, self, subject);
  }
  return Math.max(0, 1 - taken / P.ruleAffords.value);
}

/**
 * How firmly a bond is held, 0–1: the tighter the rule, the more superior must be the arms that hold it. One no better
 * armed than the ruled cannot hold it at all.
 */
export function gripOf(dyad: Dyad, superior: State, subject: State): number {
  const asked = 1 + ((P.ruleRatio.value - 1) * dyad.subordination) / 100;
  return Math.min(1, armsRatio(superior, subject) / asked);
}
