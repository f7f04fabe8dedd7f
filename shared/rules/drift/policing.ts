import { entryOf } from '../../world/ids';
import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { fall } from '../steps';
import { isCommon, ruledByCentre } from './centre';
import { drip, eachInTurn, rounds } from './gauge';

/**
 * A centre that has all force to itself puts down whoever takes up arms, as far as it holds them: what is left is
 * grievance without means. An empire does so among those it rules, a centre of nobody's among all (Walzer 2013: no
 * war under one centre, imperial peace in spite of intermittent rebellions).
 */
export const policing: Drift = {
  id: 'policing',
  title: { key: 'drift.policing.title' },
  source: 'Walzer 2013',
  reads: [
    'dyad.subordination',
    'dyad.superior',
    'movement.reach.*',
    'state.standing',
    'state.strife',
    'system.centre.hold',
    'system.centre.state',
  ],
  writes: ['movement.reach.*', 'state.strife'],
  run(ctx) {
    const { world, look } = ctx;
    const effects: Effect[] = [];
    const { centre } = world.system;
    if (centre.hold <= 0) return effects;
    const all = isCommon(world) ? 1 : 0;
    const every = rounds(ctx);
    const because = { rule: 'drift.policing', from: [ref('system', 'system', 'centre.hold')] };
    const bands = look.movements.filter(({ cause }) => cause === 'uncivil');
    eachInTurn(ctx, look.standing, every, (state) => {
      const held = (centre.hold / 100) * Math.max(all, ruledByCentre(world, state.id));
      const force = P.policeRate.value * ctx.years * every * held * held;
      if (force <= 0) return;
      const down = Math.min(100, 100 * force);
      drip(effects, 'state', state.id, 'strife', fall(state.strife, down), because);
      for (const { id, reach } of bands) {
        const own = reach[state.id];
        if (own !== undefined)
          drip(effects, 'movement', id, entryOf('reach', state.id), fall(own, down), because);
      }
    });
    return effects;
  },
};
