import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { fall, rise } from '../steps';
import { drip, isTurnOf, rounds } from './gauge';

/** Growth on carbon heats the climate, which forgets slowly; new technology needs less of it (Sakwa 2019). */
export const climate: Drift = {
  id: 'climate',
  title: { key: 'drift.climate.title' },
  source: 'Sakwa 2019',
  reads: ['state.wealth', 'state.carbon', 'state.technology', 'system.warming', 'state.standing'],
  writes: ['system.warming', 'state.carbon'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    let burnt = 0;
    let made = 0;
    let worst = '';
    let most = 0;
    const every = rounds(ctx);
    look.states.forEach((state, place) => {
      const product = state.wealth * state.wealth;
      const own = product * state.carbon;
      burnt += own;
      made += product;
      if (own > most) {
        most = own;
        worst = state.id;
      }
      if (state.standing === 'annexed' || !isTurnOf(ctx, place, every)) return;
      const saved = (P.carbonFading.value * years * every * state.technology) / 100;
      drip(effects, 'state', state.id, 'carbon', fall(state.carbon, saved), {
        rule: 'drift.climate',
        from: [ref('state', state.id, 'technology')],
      });
    });
    const intensity = made > 0 ? burnt / made / 100 : 0;
    const { warming } = world.system;
    const step =
      rise(warming, P.warmingRate.value * years * intensity) + fall(warming, P.warmingRelief.value * years);
    drip(effects, 'system', 'system', 'warming', step, {
      rule: 'drift.climate',
      from: worst === '' ? [] : [ref('state', worst, 'carbon'), ref('state', worst, 'wealth')],
    });
    return effects;
  },
};
