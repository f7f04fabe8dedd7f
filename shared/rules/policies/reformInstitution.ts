import { lookups } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import { memberships, ownerOf, powerOfMembers, statusGap } from '../reach';
import type { Policy } from '../rule';
import { Deed } from './deed';
import { titled } from './titled';

/** Neo-revisionism: changes who votes, who sits and who owns, and leaves the principles alone (Sakwa 2019). */
export const reformInstitution: Policy = {
  ...titled('reformInstitution'),
  native: 'sovereign',
  storey: 'top',
  source: 'Sakwa 2019',
  cost: () => P.reformCost.value,
  targets: (world, actor) =>
    memberships(world, actor, (i) => statusGap(world, i, actor) >= P.reformGap.value),
  apply(ctx, actor, target, because) {
    const { world } = ctx;
    const institution = world.institutions[target.id];
    if (!institution) return [];
    const all = powerOfMembers(world, institution);
    const gap = statusGap(world, institution, actor.state, all);
    let over = { id: '', gap: 0 };
    for (const state of lookups(world).states) {
      const theirs = statusGap(world, institution, state.id, all);
      if (theirs < over.gap) over = { id: state.id, gap: theirs };
    }
    const deed = new Deed(ctx, actor, because, [
      { on: 'institution', id: target.id, field: `offices.${actor.state}` },
      { on: 'institution', id: target.id, field: 'legitimacy' },
    ]);
    // The less an institution is believed in, the more readily it is reformed; a veto holder stands in the way.
    const vetoed = over.id !== '' && institution.vetoes.includes(over.id);
    const odds =
      P.reformOdds.value +
      (50 - institution.legitimacy) / P.reformDoubt.value -
      (vetoed ? P.reformVeto.value : 0);
    if (!ctx.chance.happens(`reform.${target.id}`, deed.odds(odds))) {
      return deed
        .institution(target.id, 'legitimacy', -P.reformFrustration.value)
        .state(actor.state, 'commitment', -P.reformFrustration.value)
        .done();
    }
    const shift = Math.min(gap, P.reformShift.value);
    for (const field of ['votes', 'offices'] as const) {
      deed.move('institution', target.id, `${field}.${actor.state}`, shift);
      const theirs = over.id === '' ? undefined : institution[field][over.id];
      if (theirs !== undefined)
        deed.move('institution', target.id, `${field}.${over.id}`, -Math.min(shift, theirs));
    }
    const owner = ownerOf(institution);
    deed
      .move(
        'institution',
        target.id,
        `ownership.${owner}`,
        (-P.reformOwner.value * institution.ownership[owner]) / 100,
      )
      .institution(target.id, 'legitimacy', P.reformLegitimacy.value)
      .institution(target.id, 'independence', P.reformIndependence.value)
      .depth(target.id, actor.state, P.reformDepth.value)
      .state(actor.state, 'commitment', P.reformDepth.value)
      .order(owner, 'supremacy', -P.reformRestraint.value)
      .order('sovereign', 'legitimacy', P.reformOrder.value);
    if (deed.otherOrders > 0) deed.claim(target.id, 0);
    if (over.id !== '') deed.amity(actor.state, over.id, -P.reformMinded.value);
    return deed.done();
  },
};
