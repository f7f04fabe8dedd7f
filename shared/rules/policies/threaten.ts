import { policyParameters as P } from '../parameters/policies';
import { powerOf } from '../reach';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Demands a concession from a weaker state, or else. The weak endure it, or call the bluff. */
export const threaten: Policy = {
  ...titled('threaten'),
  native: 'mercantilist',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost: () => P.threatCost.value,
  targets: amongPartners(
    (other, dyad, self) =>
      dyad.amity < P.threatAmityBelow.value && powerOf(self) >= powerOf(other) * P.threatRatio.value,
  ),
  apply(ctx, actor, target, because) {
    const { world } = ctx;
    const self = world.states[actor.state];
    const state = world.states[target.id];
    if (!self || !state) return [];
    const weight = powerOf(self) / Math.max(1, powerOf(self) + powerOf(state));
    const believed = (world.seats[actor.seat]?.credibility ?? 50) / 100;
    const deed = new Deed(ctx, actor, because, [{ on: 'seat', id: actor.seat, field: 'credibility' }])
      .breaksPacts(target.id)
      .amity(actor.state, target.id, -P.threatAmity.value)
      .friendsMind(target.id, P.threatMinded.value)
      .primary('diplomacy', -P.threatDiplomacy.value)
      .track('beggarNeighbour', P.threatTrack.value);
    const odds = deed.odds(
      P.threatOdds.value * (weight + believed) - state.cohesion / P.threatCohesion.value,
    );
    if (ctx.chance.happens(`threaten.${target.id}`, odds)) {
      return deed
        .state(actor.state, 'wealth', P.threatGain.value)
        .state(target.id, 'wealth', -P.threatGain.value)
        .state(target.id, 'autonomy', -P.threatAutonomy.value)
        .subordinate(actor.state, target.id, P.threatSubordination.value)
        .done();
    }
    return deed
      .credibility(-P.threatBluff.value)
      .state(target.id, 'legitimacy', P.threatRally.value)
      .state(target.id, 'cohesion', P.threatRally.value)
      .done();
  },
};
