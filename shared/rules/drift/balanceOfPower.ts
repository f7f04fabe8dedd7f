import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';
import type { Drift } from '../rule';
import { rise, sway } from '../steps';
import { Feared } from './feared';
import { drip, isTurnOf, pairsOf, rounds } from './gauge';

/**
 * States that fear the same power draw together, whatever else divides them. Where there is society, great powers
 * keep the balance on purpose: it spares them quarrels, and may cost outsiders their independence (Buzan 1993).
 */
export const balanceOfPower: Drift = {
  id: 'balanceOfPower',
  title: { key: 'drift.balanceOfPower.title' },
  source: 'Buzan 1993',
  reads: [
    'state.force',
    'state.wealth',
    'state.autonomy',
    'dyad.amity',
    'dyad.recognition',
    'system.primary.*',
    'state.standing',
    'system.defaultRecognition',
  ],
  writes: ['dyad.amity', 'state.autonomy', 'system.primary.*'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const feared = new Feared(look.standing.length);
    for (const { dyad, a, b, near, placeA, placeB } of pairsOf(ctx)) {
      if (dyad.amity >= P.balanceFear.value) continue;
      const fear = ((P.balanceFear.value - dyad.amity) / 100) * near;
      feared.note(placeA, placeB, fear * b.force);
      feared.note(placeB, placeA, fear * a.force);
    }
    const keeping = world.system.primary.balanceOfPower / 100;
    const every = rounds(ctx);
    const span = years * every;
    let balanced = 0;
    let managed = 0;
    pairsOf(ctx).forEach(({ dyad, a, b, placeA, placeB }, place) => {
      const by = feared.common(placeA, placeB);
      if (by >= 0) {
        const common = Math.min(feared.size[placeA] as number, feared.size[placeB] as number) / 100;
        balanced += common;
        if (!isTurnOf(ctx, place, every)) return;
        const amount = sway(dyad.amity, P.balanceRate.value * span * common * (0.5 + keeping));
        drip(effects, 'dyad', dyad.id, 'amity', amount, {
          rule: 'drift.balanceOfPower',
          from: [ref('state', (look.standing[by] as State).id, 'force'), ref('dyad', dyad.id, 'amity')],
        });
        return;
      }
      if (dyad.recognition !== 'equal' || dyad.amity >= 0) return;
      if (powerOf(a) < P.greatPower.value || powerOf(b) < P.greatPower.value) return;
      managed++;
      if (!isTurnOf(ctx, place, every)) return;
      drip(
        effects,
        'dyad',
        dyad.id,
        'amity',
        (-dyad.amity / 100) * Math.min(1, P.manageRate.value * span * keeping),
        {
          rule: 'drift.balanceOfPower',
          from: [ref('system', 'system', 'primary.balanceOfPower'), ref('dyad', dyad.id, 'amity')],
        },
      );
    });
    if (managed > 0 && world.system.defaultRecognition !== 'equal') {
      for (const { dyad, a, b } of pairsOf(ctx)) {
        if (dyad.recognition !== 'none') continue;
        const [small, great] = powerOf(a) < powerOf(b) ? [a, b] : [b, a];
        if (powerOf(great) < P.greatPower.value || powerOf(small) >= P.greatPower.value / 2) continue;
        const loss = (-P.outsiderLoss.value * years * keeping * small.autonomy) / 100;
        drip(effects, 'state', small.id, 'autonomy', loss, {
          rule: 'drift.balanceOfPower',
          from: [ref('state', great.id, 'force'), ref('dyad', dyad.id, 'recognition')],
        });
      }
    }
    // The practice lives by being practised, and is forgotten where nobody needs it.
    const practice = Math.min(1, (balanced + managed) / P.balancePractice.value);
    const now = world.system.primary.balanceOfPower;
    const goal = P.balanceRest.value + (P.balanceFull.value - P.balanceRest.value) * practice;
    const step =
      goal > now
        ? rise(now, P.primaryRate.value * years * practice)
        : ((goal - now) / 100) * P.primaryRate.value * years;
    drip(effects, 'system', 'system', 'primary.balanceOfPower', step, {
      rule: 'drift.balanceOfPower',
      from: [ref('system', 'system', 'primary.balanceOfPower')],
    });
    return effects;
  },
};
