import { ORDERS, type OrderId } from '../../world/ids';
import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { push } from '../steps';
import { drip, eachInTurn, rounds } from './gauge';

/**
 * A claim to hold for all is judged by whether it does: bodies that an order calls its own are believed in as far as
 * its norms are held valid for all, and doubted as far as they are not. It makes nobody an enemy: that is what
 * supremacy does (Sakwa 2019).
 */
export const universality: Drift = {
  id: 'universality',
  title: { key: 'drift.universality.title' },
  source: 'Sakwa 2019',
  reads: ['institution.legitimacy', 'institution.ownership.*', 'order.universality'],
  writes: ['institution.legitimacy'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    const span = ctx.years * every;
    const { orders } = ctx.world;
    eachInTurn(ctx, ctx.look.institutions, every, (body) => {
      let belief = 0;
      let loudest: OrderId | null = null;
      for (const id of ORDERS) {
        const owned = body.ownership[id] / 100;
        belief += (owned * (orders[id].universality - P.universalMiddle.value)) / 50;
        if (owned > 0 && (loudest === null || body.ownership[id] > body.ownership[loudest])) loudest = id;
      }
      if (loudest === null) return;
      const step = push(body.legitimacy, P.universalBelief.value * span * belief);
      drip(effects, 'institution', body.id, 'legitimacy', step, {
        rule: 'drift.universality',
        from: [ref('order', loudest, 'universality')],
      });
    });
    return effects;
  },
};
