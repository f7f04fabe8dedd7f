import { entryOf, ORDERS } from '../../world/ids';
import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { fall } from '../steps';
import { drip, isTurnOf, rounds } from './gauge';

/**
 * Bodies that an order fighting for supremacy holds as its own are not destroyed by those whom it does not guide, but
 * outflanked: these look elsewhere, and commit themselves less (Sakwa 2019).
 */
export const outflanking: Drift = {
  id: 'outflanking',
  title: { key: 'drift.outflanking.title' },
  source: 'Sakwa 2019',
  reads: [
    'institution.members.*',
    'institution.ownership.*',
    'order.power',
    'order.supremacy',
    'state.mix.*',
    'state.standing',
  ],
  writes: ['institution.members.*'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const every = rounds(ctx);
    for (const id of ORDERS) {
      const { supremacy, power } = world.orders[id];
      const excess = (supremacy - P.supremacyBorne.value) / 100;
      if (excess <= 0) continue;
      const reach = (P.outflankRate.value * excess * power * years * every) / 100;
      look.institutions.forEach((body, place) => {
        const owned = body.ownership[id] / 100;
        if (owned <= 0 || !isTurnOf(ctx, place, every)) return;
        const because = {
          rule: 'drift.outflanking',
          from: [ref('order', id, 'supremacy'), ref('institution', body.id, `ownership.${id}`)],
        };
        for (const state of look.standing) {
          const depth = body.members[state.id];
          const apart = (P.supremacyFollow.value - state.mix[id]) / P.supremacyFollow.value;
          if (depth === undefined || apart <= 0) continue;
          const step = fall(depth, reach * owned * apart);
          drip(effects, 'institution', body.id, entryOf('members', state.id), step, because);
        }
      });
    }
    return effects;
  },
};
