import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { approach, rise, within } from '../steps';
import { drip, isTurnOf, rounds } from './gauge';

/**
 * Corporations grow with openness and outgrow regulators that are weak; common rules hold them a little, and a strong
 * single centre tames them, having no borders for them to cross (Walzer 2013).
 */
export const corporations: Drift = {
  id: 'corporations',
  title: { key: 'drift.corporations.title' },
  source: 'Walzer 2013',
  reads: [
    'state.openness',
    'state.wealth',
    'state.accountability',
    'state.inequality',
    'institution.authority',
    'system.centre.hold',
    'corporation.strength',
    'corporation.independence',
    'institution.independence',
    'state.cohesion',
  ],
  writes: ['corporation.strength', 'corporation.independence', 'state.inequality'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    let openness = 0;
    for (const state of look.standing) openness += state.openness;
    openness /= Math.max(1, look.standing.length);
    let rules = 0;
    for (const institution of look.institutions) {
      if (institution.domain === 'trade' || institution.domain === 'finance') {
        rules = Math.max(rules, institution.authority * institution.independence * 0.01);
      }
    }
    const hold = world.system.centre.hold / 100;
    const every = rounds(ctx);
    const span = years * every;
    const added = new Map<string, number>();
    look.corporations.forEach((corporation, place) => {
      const home = world.states[corporation.home];
      if (!home) return;
      const weight = (corporation.strength * corporation.independence) / 10000;
      added.set(home.id, (added.get(home.id) ?? 0) + weight);
      if (!isTurnOf(ctx, place, every)) return;
      const room = (openness + home.openness) / 2;
      const goal =
        within(room * P.firmOpen.value + home.wealth * P.firmWealth.value, 0, P.firmMost.value) * (1 - hold);
      const from = [ref('state', home.id, 'openness'), ref('corporation', corporation.id, 'strength')];
      const because = { rule: 'drift.corporations', from };
      drip(
        effects,
        'corporation',
        corporation.id,
        'strength',
        approach(corporation.strength, goal, P.firmRate.value, span),
        because,
      );
      const regulator = (home.accountability + home.cohesion) / 2;
      const free = P.firmFree.value + corporation.strength - (regulator + rules) / 2;
      const independence = within(free, P.firmLeastFree.value, P.firmMost.value) * (1 - hold);
      drip(
        effects,
        'corporation',
        corporation.id,
        'independence',
        approach(corporation.independence, independence, P.firmRate.value, span),
        because,
      );
    });
    look.standing.forEach((state, place) => {
      const weight = added.get(state.id);
      if (weight === undefined || !isTurnOf(ctx, place, every)) return;
      const step = rise(state.inequality, P.firmInequality.value * span * Math.min(1, weight));
      drip(effects, 'state', state.id, 'inequality', step, {
        rule: 'drift.corporations',
        from: [ref('state', state.id, 'openness')],
      });
    });
    return effects;
  },
};
