import { ORDERS, type OrderId } from '../../world/ids';
import { otherEnd } from '../../world/lookups';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';
import type { Drift, RuleContext } from '../rule';
import { approach, fall, sway } from '../steps';
import { drip, isTurnOf, rounds } from './gauge';

/** The state that leads an order: the most power guided by it. */
function championOf(ctx: RuleContext, order: OrderId): State | undefined {
  let champion: State | undefined;
  let most = 0;
  for (const state of ctx.look.standing) {
    const weight = powerOf(state) * state.mix[order];
    if (weight > most) {
      most = weight;
      champion = state;
    }
  }
  return champion;
}

/**
 * An order that fights to be order itself sets the others against it: those whom it does not guide turn from its
 * leader and toward each other, and its own claim loses belief. Who claims to have the answers need not talk to those
 * who have others: the usages of diplomacy decay. Universality alone does nothing of the kind (Sakwa 2019).
 */
export const supremacy: Drift = {
  id: 'supremacy',
  title: { key: 'drift.supremacy.title' },
  source: 'Sakwa 2019',
  reads: [
    'order.supremacy',
    'order.power',
    'order.legitimacy',
    'state.mix.*',
    'state.force',
    'state.wealth',
    'dyad.amity',
    'order.universality',
    'state.standing',
    'system.primary.*',
  ],
  writes: ['dyad.amity', 'order.supremacy', 'order.legitimacy', 'order.universality', 'system.primary.*'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const every = rounds(ctx);
    for (const id of ORDERS) {
      const order = world.orders[id];
      const from = [ref('order', id, 'supremacy')];
      const because = { rule: 'drift.supremacy', from };
      const excess = (order.supremacy - P.supremacyBorne.value) / 100;
      const rest = P.supremacyRest.value;
      drip(
        effects,
        'order',
        id,
        'supremacy',
        approach(order.supremacy, rest, P.supremacyTire.value, years),
        because,
      );
      if (excess <= 0) continue;
      const reach = excess * (order.power / 100) * years;
      drip(
        effects,
        'order',
        id,
        'legitimacy',
        fall(order.legitimacy, P.supremacyDoubt.value * reach),
        because,
      );
      drip(
        effects,
        'order',
        id,
        'universality',
        fall(order.universality, P.supremacyRefused.value * reach),
        because,
      );
      const talk = fall(world.system.primary.diplomacy, P.supremacySilences.value * reach);
      drip(effects, 'system', 'system', 'primary.diplomacy', talk, because);
      const champion = championOf(ctx, id);
      if (!champion) continue;
      const resisters = new Map<string, number>();
      (look.dyadsOf[champion.id] ?? []).forEach((dyad, place) => {
        const other = world.states[otherEnd(dyad, champion.id)];
        if (!other || other.standing === 'annexed') return;
        const apart = (P.supremacyFollow.value - other.mix[id]) / P.supremacyFollow.value;
        if (apart <= 0) return;
        resisters.set(other.id, apart);
        if (!isTurnOf(ctx, place, every)) return;
        drip(
          effects,
          'dyad',
          dyad.id,
          'amity',
          sway(dyad.amity, -P.supremacyResist.value * reach * every * apart),
          because,
        );
      });
      const pull = P.supremacyAlign.value * reach * every;
      for (let place = 0; place < look.dyads.length; place++) {
        const dyad = look.dyads[place];
        if (!dyad || !isTurnOf(ctx, place, every)) continue;
        const a = resisters.get(dyad.a);
        const b = a === undefined ? undefined : resisters.get(dyad.b);
        if (a === undefined || b === undefined) continue;
        drip(effects, 'dyad', dyad.id, 'amity', sway(dyad.amity, pull * Math.min(a, b)), because);
      }
    }
    return effects;
  },
};
