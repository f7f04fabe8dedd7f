import { type Plan, youngBody } from '../founding';
import { policyParameters as P } from '../parameters/policies';
import type { Deed } from './deed';

/** What kind of body is founded, who is in it from the first day, and by which words of `FOUNDED` it goes. */
type Founding = Pick<Plan, 'domain' | 'scope' | 'region' | 'members'> & {
  named: Pick<Plan, 'name' | 'label'>;
};

/**
 * Founds an institution in a seat's name: it is as strong as the founder is skilled, and the founding order claims a
 * share, which is smaller the more orders sponsor it (Sakwa 2019: what belongs to all).
 */
export function found(deed: Deed, { domain, scope, region, members, named }: Founding): void {
  const { actor, ctx } = deed;
  const body = youngBody(ctx.world, {
    id: `${domain}-${actor.state}-${ctx.turn}`,
    domain,
    scope,
    region,
    members,
    first: actor.state,
    name: named.name,
    label: named.label,
  });
  const sponsors = 1 + deed.otherOrders;
  deed.make('institution', {
    ...body,
    authority: body.authority * actor.skill,
    legitimacy: Math.min(100, body.legitimacy + P.togetherLegitimacy.value * deed.otherOrders),
    ownership: { ...body.ownership, [actor.order]: P.foundClaim.value / (sponsors * sponsors) },
    founder: actor.seat,
  });
}
