import { FOUNDED } from '../../data/founded';
import type { StateId } from '../../world/ids';
import { lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { policyParameters as P } from '../parameters/policies';
import type { Policy, Target } from '../rule';
import { Deed } from './deed';
import { found } from './found';
import { followersOf } from './standing';
import { titled } from './titled';

/** Standing states of the actor's own region that would follow it into a union, itself included. */
function founders(world: World, actor: StateId): StateId[] {
  const region = world.states[actor]?.region;
  return followersOf(world, actor, P.unionAmity.value, (s) => s.region === region);
}

/** A regional union under its own charter: another centre, which keeps any single one from being the only one. */
export const foundUnion: Policy = {
  ...titled('foundUnion'),
  native: 'sovereign',
  storey: 'top',
  source: 'Walzer 2013',
  cost: () => P.unionCost.value,
  targets(world, actor): Target[] {
    const self = world.states[actor];
    if (self?.standing !== 'sovereign') return [];
    const taken = lookups(world).institutions.some(
      (i) => i.scope === 'regional' && i.region === self.region && i.members[actor] !== undefined,
    );
    if (taken || founders(world, actor).length < P.unionMembers.value) return [];
    return [{ on: 'region', id: self.region }];
  },
  apply(ctx, actor, target, because) {
    const members = founders(ctx.world, actor.state);
    const deed = new Deed(ctx, actor, because);
    found(deed, {
      domain: 'regional',
      scope: 'regional',
      region: target.id,
      members,
      named: FOUNDED.regional,
    });
    for (const member of members) {
      if (member === actor.state) continue;
      deed.amity(actor.state, member, P.unionGain.value);
      deed.interdependence(actor.state, member, P.unionInterdependence.value);
    }
    return deed
      .order('sovereign', 'legitimacy', P.unionOrder.value)
      .primary('territoriality', P.unionTerritory.value)
      .done();
  },
};
