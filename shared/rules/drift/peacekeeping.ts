import type { Domain } from '../../world/institution';
import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { fall } from '../steps';
import { agenciesOf, enforces, helpFor } from './agencies';
import { drip, eachInTurn, rounds } from './gauge';

/** Bodies that may have a force of their own. */
const KEEPS: readonly Domain[] = ['security', 'assembly', 'regional'];

/**
 * Bodies with a force of their own keep the peace where it is broken within a state: the United Nations in the strong
 * version, and unions of states; where one is stopped by its own members another may go (Walzer 2013).
 */
export const peacekeeping: Drift = {
  id: 'peacekeeping',
  title: { key: 'drift.peacekeeping.title' },
  source: 'Walzer 2013',
  reads: [
    'institution.authority',
    'institution.enforcement',
    'institution.members.*',
    'state.standing',
    'state.strife',
  ],
  writes: ['state.strife'],
  run(ctx) {
    const effects: Effect[] = [];
    const forces = agenciesOf(ctx, KEEPS, enforces);
    if (forces.length === 0) return effects;
    const every = rounds(ctx);
    const span = ctx.years * every;
    eachInTurn(ctx, ctx.look.standing, every, (state) => {
      if (state.strife <= P.keepFrom.value) return;
      const { atHand, foremost } = helpFor(forces, state);
      if (!foremost) return;
      const step = fall(state.strife, P.keepPeace.value * span * atHand);
      drip(effects, 'state', state.id, 'strife', step, {
        rule: 'drift.peacekeeping',
        from: [ref('institution', foremost.id, 'enforcement'), ref('institution', foremost.id, 'authority')],
      });
    });
    return effects;
  },
};
