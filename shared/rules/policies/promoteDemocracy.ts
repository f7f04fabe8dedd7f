import { policyParameters as P } from '../parameters/policies';
import type { Policy } from '../rule';
import { amongPartners } from './aims';
import { Deed } from './deed';
import { titled } from './titled';

/** Presses another society toward elections and rights: it may take root, or rally the people behind their rulers. */
export const promoteDemocracy: Policy = {
  ...titled('promoteDemocracy'),
  native: 'liberal',
  storey: 'ground',
  source: 'Sakwa 2019',
  cost: () => P.democracyCost.value,
  targets: amongPartners(
    (other, _dyad, self) =>
      other.accountability < P.democracyRoom.value &&
      self.accountability >= other.accountability + P.democracyLead.value,
  ),
  apply(ctx, actor, target, because) {
    const state = ctx.world.states[target.id];
    if (!state) return [];
    const deed = new Deed(ctx, actor, because, [{ on: 'state', id: target.id, field: 'legitimacy' }]);
    const odds = deed.odds(P.democracyOdds.value * (1 + (50 - state.legitimacy) / 50));
    if (ctx.chance.happens(`promoteDemocracy.${target.id}`, odds)) {
      deed
        .state(target.id, 'accountability', P.democracyGain.value)
        .state(target.id, 'rights', P.democracyRights.value)
        .lean(target.id, 'liberal', P.democracyLean.value)
        .state(target.id, 'cohesion', -P.democracyCohesion.value);
    } else {
      // Historical experience cannot be transplanted at will (Sakwa 2019).
      deed
        .state(target.id, 'rights', -P.democracyBacklash.value)
        .state(target.id, 'legitimacy', P.democracyRally.value)
        .credibility(-P.democracyCredibility.value);
    }
    return deed
      .amity(actor.state, target.id, (-P.democracyAmity.value * (100 - state.accountability)) / 100)
      .mindedBy('sovereign', P.democracyMinded.value)
      .track('rightsMaximalism', P.democracyTrack.value)
      .track('endOfHistory', P.democracyTrack.value / 2)
      .order('liberal', 'universality', P.democracyUniversality.value)
      .order(actor.order, 'supremacy', P.democracySupremacy.value)
      .done();
  },
};
