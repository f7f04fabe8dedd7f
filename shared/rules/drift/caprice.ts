import type { StateId } from '../../world/ids';
import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { push } from '../steps';
import { drip, eachInTurn, rounds } from './gauge';
import { takenBy } from './jurisdiction';

/**
 * A strong centre does wise things and cruel things as easily, by a disposition that no one chose: it gives rights to
 * those under it or takes them, as far as it holds them (Walzer 2013).
 */
export const caprice: Drift = {
  id: 'caprice',
  title: { key: 'drift.caprice.title' },
  source: 'Walzer 2013',
  reads: [
    'dyad.subordination',
    'dyad.superior',
    'state.accountability',
    'state.population',
    'state.rights',
    'state.standing',
    'system.centre.disposition',
    'system.centre.hold',
    'system.centre.state',
  ],
  writes: ['state.rights'],
  run(ctx) {
    const effects: Effect[] = [];
    const { world, look } = ctx;
    const { centre } = world.system;
    if (centre.hold < P.federalStands.value) return effects;
    const every = rounds(ctx);
    const tilt = (centre.disposition - P.capriceMiddle.value) / 50;
    const amount = P.capriceRights.value * ctx.years * every * tilt;
    const because = { rule: 'drift.caprice', from: [ref('system', 'system', 'centre.disposition')] };
    const taken = centre.state === null ? takenBy(world, look) : 0;
    const held = new Map<StateId, number>();
    if (centre.state !== null) {
      for (const dyad of look.dyadsOf[centre.state] ?? []) {
        if (dyad.superior !== centre.state) continue;
        held.set(dyad.a === centre.state ? dyad.b : dyad.a, dyad.subordination);
      }
    }
    eachInTurn(ctx, look.states, every, (state) => {
      const under = centre.state === null ? taken : (held.get(state.id) ?? 0);
      drip(effects, 'state', state.id, 'rights', push(state.rights, (amount * under) / 100), because);
    });
    return effects;
  },
};
