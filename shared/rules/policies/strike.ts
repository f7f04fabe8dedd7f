import type { Movement } from '../../world/ground';
import type { StateId } from '../../world/ids';
import { lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { policyParameters as P } from '../parameters/policies';
import type { Policy, Target } from '../rule';
import { Deed } from './deed';
import { strongest } from './standing';
import { titled } from './titled';

const ofLabour = ({ cause }: Movement): boolean => cause === 'labour';

const labour = (world: World) => strongest(world, ofLabour);

/** Stops a corporation's work across borders: unions as a counterweight to what outgrows states (Walzer 2013). */
export const strike: Policy = {
  ...titled('strike'),
  native: 'transformative',
  storey: 'ground',
  source: 'Walzer 2013',
  cost: () => P.strikeCost.value,
  targets(world, actor: StateId): Target[] {
    const unions = labour(world);
    if (!unions || (unions.reach[actor] ?? 0) < P.strikeReach.value) return [];
    if (world.states[actor]?.standing !== 'sovereign') return [];
    return lookups(world)
      .corporations.filter((c) => c.home === actor || (unions.reach[c.home] ?? 0) >= P.strikeReach.value)
      .map((c) => ({ on: 'corporation', id: c.id }));
  },
  apply(ctx, actor, target, because) {
    const corporation = ctx.world.corporations[target.id];
    const unions = labour(ctx.world);
    if (!corporation || !unions) return [];
    const { home } = corporation;
    const reach = unions.reach[home] ?? 0;
    const deed = new Deed(ctx, actor, because, [{ on: 'movement', id: unions.id, field: `reach.${home}` }]);
    if (
      ctx.chance.happens(
        `strike.${target.id}`,
        deed.odds(P.strikeOdds.value + (P.strikeVoice.value * reach) / 100),
      )
    ) {
      deed
        .move('corporation', target.id, 'strength', (-P.strikeLoss.value * corporation.strength) / 100)
        .state(home, 'inequality', -P.strikeInequality.value)
        .movement(unions, 'strength', P.strikeUnions.value)
        .order('transformative', 'legitimacy', P.strikeOrder.value);
    } else {
      deed
        .movement(unions, 'strength', -P.strikeUnions.value)
        .movement(unions, 'temper', P.strikeTemper.value);
    }
    deed.state(home, 'wealth', -P.strikeWealth.value);
    if (home !== actor.state) deed.amity(actor.state, home, -P.strikeAmity.value);
    return deed.track('vanguard', P.strikeTrack.value).done();
  },
};
