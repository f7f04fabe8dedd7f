import type { StateId } from '../../world/ids';
import type { Institution } from '../../world/institution';
import { lookups, memberPlaces } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { policyParameters as P } from '../parameters/policies';
import { gapOfMember, ownerOf, powerOfMembers, statusGap } from '../reach';
import type { Policy } from '../rule';
import { amongBodies } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Neo-revisionism: changes who votes, who sits and who owns, and leaves the principles alone (Sakwa 2019). */
export const reformInstitution: Policy = {
  ...titled('reformInstitution'),
  native: 'sovereign',
  storey: 'top',
  source: 'Sakwa 2019',
  cost: () => P.reformCost.value,
  targets: amongBodies((i, actor, world) => statusGap(world, i, actor) >= P.reformGap.value),
  apply(ctx, actor, target, because) {
    const { world } = ctx;
    const institution = world.institutions[target.id];
    if (!institution) return [];
    const all = powerOfMembers(world, institution);
    const gap = statusGap(world, institution, actor.state, all);
    const deed = new Deed(ctx, actor, because, [
      { on: 'institution', id: target.id, field: `offices.${actor.state}` },
      { on: 'institution', id: target.id, field: 'legitimacy' },
    ]);
    if (!ctx.chance.happens(`reform.${target.id}`, deed.odds(oddsBefore(world, institution)))) {
      return deed
        .institution(target.id, 'legitimacy', -P.reformFrustration.value)
        .state(actor.state, 'commitment', -P.reformFrustration.value)
        .done();
    }
    const over = overIn(world, institution, all);
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

/** The member that counts for more inside than outside by most, as whose say would go; no id where none does. */
function overIn(
  world: World,
  institution: Institution,
  all = powerOfMembers(world, institution),
): { id: StateId | ''; gap: number } {
  let over = { id: '', gap: 0 };
  const look = lookups(world);
  for (const place of memberPlaces(look, institution)) {
    const state = look.states[place] as State;
    const theirs = gapOfMember(institution, state, all);
    if (theirs < over.gap) over = { id: state.id, gap: theirs };
  }
  return over;
}

/** The less an institution is believed in, the more readily it is reformed; a veto of whoever loses stands in the way. */
function oddsBefore(world: World, institution: Institution): number {
  return (
    P.reformOdds.value +
    (50 - institution.legitimacy) / P.reformDoubt.value -
    (loserCanVeto(world, institution) ? P.reformVeto.value : 0)
  );
}

/** Few bodies know a veto, and only there does it matter who would lose. */
function loserCanVeto(world: World, institution: Institution): boolean {
  return institution.vetoes.length > 0 && institution.vetoes.includes(overIn(world, institution).id);
}

/** How likely it is that an institution lets itself be reformed, 0–1, before the skill of whoever asks. */
export function oddsOfReform(world: World, institution: Institution): number {
  return Math.min(1, Math.max(0, oddsBefore(world, institution)));
}
