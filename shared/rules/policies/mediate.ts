import { amityBetween, lookups, otherEnd } from '../../world/lookups';
import { policyParameters as P } from '../parameters/policies';
import type { Policy, Target } from '../rule';
import { Deed } from './deed';
import { titled } from './titled';

/** Stands between two quarrelling states that both can bear the mediator; may stop even a war. */
export const mediate: Policy = {
  ...titled('mediate'),
  native: 'sovereign',
  storey: 'middle',
  source: 'Sakwa 2019',
  cost: () => P.mediateCost.value,
  targets(world, actor): Target[] {
    const found: Target[] = [];
    if (world.states[actor]?.standing !== 'sovereign') return found;
    // Whoever can bear the mediator, gathered once: every quarrel is held against it.
    const bears = new Set<string>();
    for (const dyad of lookups(world).dyadsOf[actor] ?? []) {
      if (dyad.amity >= P.mediateBearable.value) bears.add(otherEnd(dyad, actor));
    }
    for (const dyad of lookups(world).dyads) {
      if (dyad.amity > P.mediateQuarrel.value || !bears.has(dyad.a) || !bears.has(dyad.b)) continue;
      found.push({ on: 'dyad', id: dyad.id });
    }
    return found;
  },
  apply(ctx, actor, target, because) {
    const { world } = ctx;
    const dyad = world.dyads[target.id];
    if (!dyad) return [];
    const trust =
      Math.min(amityBetween(world, actor.state, dyad.a), amityBetween(world, actor.state, dyad.b)) / 100;
    const deed = new Deed(ctx, actor, because, [
      { on: 'dyad', id: target.id, field: 'amity' },
      { on: 'system', id: 'system', field: 'primary.diplomacy' },
    ]);
    const odds = deed.odds(
      P.mediateOdds.value +
        P.mediateTrust.value * trust +
        (P.mediateTalk.value * world.system.primary.diplomacy) / 100,
    );
    if (!ctx.chance.happens(`mediate.${target.id}`, odds)) {
      return deed.amity(dyad.a, dyad.b, P.mediateAttempt.value).done();
    }
    deed
      .amity(dyad.a, dyad.b, P.mediateGain.value)
      .amity(actor.state, dyad.a, P.mediateThanks.value)
      .amity(actor.state, dyad.b, P.mediateThanks.value)
      .primary('diplomacy', P.mediateDiplomacy.value)
      .credibility(P.mediateCredibility.value)
      .order(actor.order, 'legitimacy', P.mediateOrder.value);
    for (const war of ctx.look.wars) {
      const across =
        (war.attackers.includes(dyad.a) && war.defenders.includes(dyad.b)) ||
        (war.attackers.includes(dyad.b) && war.defenders.includes(dyad.a));
      if (across && war.attackers.length + war.defenders.length === 2) deed.close('war', war.id);
    }
    return deed.done();
  },
};
