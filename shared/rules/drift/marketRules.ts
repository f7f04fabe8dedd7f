import type { Domain } from '../../world/institution';
import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { fall } from '../steps';
import { agenciesOf, helpFor, judges } from './agencies';
import { drip, eachInTurn, rounds } from './gauge';

/** Bodies that can rule markets. */
const RULES: readonly Domain[] = ['finance', 'trade', 'development', 'regional'];

/**
 * Markets across borders divide those who are open to them, unless somebody regulates: funds and banks the flow of
 * capital, bodies for trade the standards of labour, unions both, the tighter the better. Each by itself, so that
 * whoever escapes one meets another (Walzer 2013).
 */
export const marketRules: Drift = {
  id: 'marketRules',
  title: { key: 'drift.marketRules.title' },
  source: 'Walzer 2013',
  reads: [
    'institution.authority',
    'institution.independence',
    'institution.legitimacy',
    'institution.members.*',
    'state.inequality',
    'state.openness',
    'state.standing',
  ],
  writes: ['state.inequality'],
  run(ctx) {
    const effects: Effect[] = [];
    const regulators = agenciesOf(ctx, RULES, judges);
    if (regulators.length === 0) return effects;
    const every = rounds(ctx);
    const span = ctx.years * every;
    eachInTurn(ctx, ctx.look.standing, every, (state) => {
      const { atHand, foremost } = helpFor(regulators, state);
      if (!foremost) return;
      const ruled = (atHand * state.openness) / 100;
      drip(
        effects,
        'state',
        state.id,
        'inequality',
        fall(state.inequality, P.marketRuled.value * span * ruled),
        {
          rule: 'drift.marketRules',
          from: [ref('institution', foremost.id, 'authority'), ref('state', state.id, 'openness')],
        },
      );
    });
    return effects;
  },
};
