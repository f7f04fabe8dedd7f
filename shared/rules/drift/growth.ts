import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { approach, push } from '../steps';
import { drip, eachInTurn, rounds } from './gauge';

/** How fast a society makes wealth grow, as an index; only differences from the world's mean count. */
function productivity(state: State): number {
  return (
    state.technology * P.growTechnology.value +
    state.openness * P.growOpenness.value +
    state.cohesion * P.growCohesion.value +
    state.accountability * P.growAccountability.value -
    state.strife * P.growStrife.value -
    state.debt * P.growDebt.value -
    state.inequality * P.growInequality.value -
    state.wealth * P.growSatiety.value
  );
}

/**
 * Development is uneven: wealth is a share of the world's, so one state's growth is another's decline. Technology
 * spreads to whoever is open to it; force follows what a state can afford, slowly (Buzan 1993: uneven development).
 */
export const growth: Drift = {
  id: 'growth',
  title: { key: 'drift.growth.title' },
  source: 'Buzan 1993',
  reads: [
    'state.technology',
    'state.openness',
    'state.cohesion',
    'state.accountability',
    'state.strife',
    'state.debt',
    'state.inequality',
    'state.wealth',
    'state.force',
    'state.autonomy',
    'system.interactionCapacity',
  ],
  writes: ['state.wealth', 'state.technology', 'state.force', 'state.debt', 'system.interactionCapacity'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const { standing } = look;
    let made = 0;
    let sum = 0;
    let known = 0;
    let frontier = standing[0];
    for (const state of standing) {
      const weight = state.wealth * state.wealth;
      made += weight;
      sum += weight * productivity(state);
      known += weight * state.technology;
      if (frontier && state.technology > frontier.technology) frontier = state;
    }
    if (!frontier || made <= 0) return effects;
    const mean = sum / made;
    const every = rounds(ctx);
    const span = years * every;
    eachInTurn(ctx, standing, every, (state) => {
      const lead = (productivity(state) - mean) / 100;
      const field = state.strife > P.growNotice.value ? 'strife' : 'technology';
      const grown =
        (push(state.wealth, P.growRate.value * span * lead * 100) * (P.growLeast.value + state.wealth)) / 100;
      drip(effects, 'state', state.id, 'wealth', grown, {
        rule: 'drift.growth',
        from: [ref('state', state.id, field), ref('state', state.id, 'openness')],
      });
      const learnt = P.learnBase.value + (P.learnOpen.value * state.openness) / 100;
      const goal =
        state === frontier
          ? P.frontierGoal.value
          : frontier.technology * Math.min(1, learnt + state.wealth / P.learnWealth.value);
      drip(
        effects,
        'state',
        state.id,
        'technology',
        approach(state.technology, goal, P.learnRate.value, span),
        {
          rule: 'drift.growth',
          from: [ref('state', frontier.id, 'technology'), ref('state', state.id, 'openness')],
        },
      );
      // Whoever is ruled arms as far as the ruler lets it.
      const free = P.armsRuled.value + ((1 - P.armsRuled.value) * state.autonomy) / 100;
      const afforded = state.wealth * P.forceShare.value * free;
      drip(effects, 'state', state.id, 'force', approach(state.force, afforded, P.forceRate.value, span), {
        rule: 'drift.growth',
        from: [ref('state', state.id, 'wealth')],
      });
      const owed = P.debtBase.value + (P.debtPoor.value * (100 - state.wealth)) / 100;
      drip(effects, 'state', state.id, 'debt', approach(state.debt, owed, P.debtRate.value, span), {
        rule: 'drift.growth',
        from: [ref('state', state.id, 'wealth')],
      });
    });
    const contact = P.capacityBase.value + ((100 - P.capacityBase.value) * known) / made / 100;
    const { interactionCapacity } = world.system;
    const grown = approach(interactionCapacity, contact, P.capacityRate.value, years);
    drip(effects, 'system', 'system', 'interactionCapacity', Math.max(0, grown), {
      rule: 'drift.growth',
      from: [ref('state', frontier.id, 'technology')],
    });
    return effects;
  },
};
