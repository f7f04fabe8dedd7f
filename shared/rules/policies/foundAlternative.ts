import { FOUNDED } from '../../data/founded';
import type { StateId } from '../../world/ids';
import { lookups } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { policyParameters as P } from '../parameters/policies';
import { atHome, ownerOf } from '../reach';
import type { Policy } from '../rule';
import { Deed } from './deed';
import { found } from './found';
import { followersOf } from './standing';
import { titled } from './titled';

/** Whom no liberal leaning binds to the house as it stands. */
const unbound = ({ mix }: State): boolean => mix.liberal < P.alternativeMix.value;

/** Who would join: friends who are free to. */
const founders = (world: World, actor: StateId): StateId[] =>
  followersOf(world, actor, P.alternativeAmity.value, unbound);

/** A bank and forum beside the existing ones: it does not destroy them, and they may come to matter less. */
export const foundAlternative: Policy = {
  ...titled('foundAlternative'),
  native: 'sovereign',
  storey: 'top',
  source: 'Sakwa 2019',
  cost: () => P.alternativeCost.value,
  targets(world, actor) {
    const own = lookups(world).institutions.filter(
      (i) => i.scope === 'alternative' && i.members[actor] !== undefined,
    );
    if (own.length >= P.alternativeMost.value) return [];
    return atHome(world, actor, () => founders(world, actor).length >= P.unionMembers.value);
  },
  apply(ctx, actor, _target, because) {
    const deed = new Deed(ctx, actor, because);
    found(deed, {
      domain: 'alternative',
      scope: 'alternative',
      region: null,
      members: founders(ctx.world, actor.state),
      named: FOUNDED.alternative,
    });
    for (const institution of ctx.look.institutions) {
      if (institution.scope !== 'global') continue;
      if (institution.domain !== 'finance' && institution.domain !== 'development') continue;
      const owner = ownerOf(institution);
      const held = institution.ownership[owner];
      deed
        .institution(institution.id, 'authority', (-P.alternativeOutflank.value * held) / 100)
        .move('institution', institution.id, `ownership.${owner}`, (-P.alternativeOwner.value * held) / 100);
    }
    return deed
      .state(actor.state, 'autonomy', P.alternativeAutonomy.value)
      .order('sovereign', 'universality', P.alternativeUniversality.value)
      .order('sovereign', 'legitimacy', P.alternativeOrder.value)
      .done();
  },
};
