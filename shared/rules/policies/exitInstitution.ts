import { entryOf } from '../../world/ids';
import { otherEnd } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import { memberships, weightIn } from '../reach';
import type { Policy } from '../rule';
import { Deed } from './deed';
import { titled } from './titled';

/** Leaves an institution: free hands for the leaver; what it leaves is the weaker, the more it counted there. */
export const exitInstitution: Policy = {
  ...titled('exitInstitution'),
  native: 'mercantilist',
  storey: 'top',
  source: 'Sakwa 2019',
  cost: () => P.exitCost.value,
  targets: memberships,
  apply(ctx, actor, target, because) {
    const institution = ctx.world.institutions[target.id];
    const depth = institution?.members[actor.state];
    if (!institution || depth === undefined) return [];
    const deed = new Deed(ctx, actor, because, [
      { on: 'institution', id: target.id, field: `members.${actor.state}` },
    ]).put('institution', target.id, entryOf('members', actor.state), null);
    // Votes and offices go with the membership when the act is settled.
    if (institution.vetoes.includes(actor.state)) {
      deed.put(
        'institution',
        target.id,
        'vetoes',
        institution.vetoes.filter((id) => id !== actor.state),
      );
    }
    const missed = Math.min(1, weightIn(ctx.world, institution, actor.state) / P.exitSay.value);
    deed
      .institution(target.id, 'authority', -P.exitAuthority.value * (P.exitLeast.value + missed))
      .institution(target.id, 'legitimacy', -P.exitLegitimacy.value * (P.exitLeast.value + missed))
      .credibility((-P.exitCredibility.value * depth) / 100)
      .state(actor.state, 'commitment', (-P.exitCommitment.value * depth) / 100)
      .state(actor.state, 'legitimacy', P.exitHome.value)
      .lean(actor.state, 'mercantilist', P.exitLean.value)
      .track('beggarNeighbour', P.exitTrack.value);
    for (const dyad of ctx.look.dyadsOf[actor.state] ?? []) {
      const theirs = institution.members[otherEnd(dyad, actor.state)];
      if (theirs !== undefined && theirs >= P.exitMinding.value) {
        deed.amityOf(dyad, (-P.exitMinded.value * theirs) / 100);
      }
    }
    return deed.done();
  },
};
