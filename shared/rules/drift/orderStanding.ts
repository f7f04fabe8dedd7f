import { ORDERS, ofOrder } from '../../world/ids';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';
import type { Drift } from '../rule';
import { approach, within } from '../steps';
import { drip } from './gauge';

/**
 * An order is as powerful as the states it guides, and as believed in as it guides willing and is seen to serve
 * more than itself; its norms spread as far as people live by them (Sakwa 2019).
 */
export const orderStanding: Drift = {
  id: 'orderStanding',
  title: { key: 'drift.orderStanding.title' },
  source: 'Sakwa 2019',
  reads: [
    'state.force',
    'state.wealth',
    'state.mix.*',
    'state.legitimacy',
    'institution.ownership.*',
    'institution.legitimacy',
    'order.power',
    'order.legitimacy',
    'order.universality',
  ],
  writes: ['order.power', 'order.legitimacy', 'order.universality'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const weights = look.standing.map(powerOf);
    let all = 0;
    for (const weight of weights) all += weight;
    if (all <= 0) return effects;
    ORDERS.forEach((id, place) => {
      const order = world.orders[id];
      let power = 0;
      let guided = 0;
      let believed = 0;
      let by = '';
      let most = 0;
      for (let at = 0; at < weights.length; at++) {
        const state = look.standing[at] as State;
        const weight = weights[at] as number;
        const share = ofOrder(state.mix, place) / 100;
        power += weight * share;
        guided += share;
        believed += share * state.legitimacy;
        if (weight * share > most) {
          most = weight * share;
          by = state.id;
        }
      }
      const because = {
        rule: 'drift.orderStanding',
        from: by === '' ? [] : [ref('state', by, `mix.${id}`), ref('state', by, 'wealth')],
      };
      // A share of the world's power, drawn out so that the whole of it would be 100 and an even quarter 50.
      const goal = 100 * Math.sqrt(power / all);
      drip(effects, 'order', id, 'power', approach(order.power, goal, P.standingPower.value, years), because);
      let owned = 0;
      let held = 0;
      for (const institution of look.institutions) {
        const share = ofOrder(institution.ownership, place) / 100;
        owned += share;
        held += share * institution.legitimacy;
      }
      const consent = guided > 0 ? believed / guided : 50;
      const house = owned > 0 ? held / owned : consent;
      const belief = within((consent + house) / 2, P.homeLeast.value, P.homeMost.value);
      drip(
        effects,
        'order',
        id,
        'legitimacy',
        approach(order.legitimacy, belief, P.standingBelief.value, years),
        because,
      );
      const lived = 100 * Math.sqrt(guided / Math.max(1, look.standing.length));
      drip(
        effects,
        'order',
        id,
        'universality',
        approach(order.universality, lived, P.standingNorms.value, years),
        because,
      );
    });
    return effects;
  },
};
