import { FOUNDED } from '../../data/founded';
import type { StateId } from '../../world/ids';
import { DOMAINS, type Domain } from '../../world/institution';
import { lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { policyParameters as P } from '../parameters/policies';
import { atHome } from '../reach';
import type { Policy } from '../rule';
import { Deed } from './deed';
import { found } from './found';
import { followersOf } from './standing';
import { titled } from './titled';

/** The first domain of general rules that nobody governs well, and for which no new body was founded yet. */
function openDomain(world: World): Domain | undefined {
  for (const domain of DOMAINS) {
    if (domain === 'regional' || domain === 'alternative') continue;
    const governed = lookups(world).institutions.some(
      (i) =>
        i.domain === domain &&
        i.scope === 'global' &&
        (i.founder !== null || i.authority >= P.foundWeak.value),
    );
    if (!governed) return domain;
  }
  return undefined;
}

const followers = (world: World, actor: StateId): StateId[] => followersOf(world, actor, P.foundAmity.value);

/** A new body of universal rules for a field that none governs well, open to all who wish its founder well. */
export const foundInstitution: Policy = {
  ...titled('foundInstitution'),
  native: 'liberal',
  storey: 'top',
  source: 'Sakwa 2019',
  cost: () => P.foundCost.value,
  targets: (world, actor) =>
    openDomain(world) === undefined
      ? []
      : atHome(world, actor, () => followers(world, actor).length >= P.foundMembers.value),
  apply(ctx, actor, _target, because) {
    const domain = openDomain(ctx.world);
    if (!domain) return [];
    const deed = new Deed(ctx, actor, because);
    const members = followers(ctx.world, actor.state);
    found(deed, { domain, scope: 'global', region: null, members, named: FOUNDED[domain] });
    return deed
      .order('liberal', 'universality', P.foundUniversality.value)
      .primary('internationalLaw', P.foundLaw.value)
      .state(actor.state, 'commitment', P.deepenCommitment.value)
      .done();
  },
};
