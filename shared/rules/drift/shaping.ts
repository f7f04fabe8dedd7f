import { entryOf } from '../../world/ids';
import { otherEnd } from '../../world/lookups';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { leaningOf, powerOf } from '../reach';
import type { Drift, RuleContext } from '../rule';
import { approach, rise } from '../steps';
import { drip, eachInTurn, rounds } from './gauge';

/**
 * Units grow alike by imitating what works: each looks to the most successful of those it knows well, and takes over
 * its repertoire and, slowly, its form of government (Waltz in Buzan 1993: shoving and shaping).
 */
export const shaping: Drift = {
  id: 'shaping',
  title: { key: 'drift.shaping.title' },
  source: 'Buzan 1993',
  reads: [
    'dyad.interdependence',
    'state.accountability',
    'state.force',
    'state.mix.*',
    'state.standing',
    'state.wealth',
  ],
  writes: ['state.accountability', 'state.mix.*'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    const span = ctx.years * every;
    eachInTurn(ctx, ctx.look.standing, every, (state) => {
      const found = modelOf(ctx, state);
      if (!found) return;
      const { model, known } = found;
      const because = { rule: 'drift.shaping', from: [ref('state', model.id, 'wealth')] };
      const ways = leaningOf(model);
      if (state.mix[ways] < model.mix[ways]) {
        const taken = rise(state.mix[ways], P.imitateWays.value * span * known);
        if (taken >= P.imitateLeast.value)
          drip(effects, 'state', state.id, entryOf('mix', ways), taken, because);
      }
      const rule = approach(state.accountability, model.accountability, P.imitateRule.value * known, span);
      if (Math.abs(rule) < P.imitateLeast.value) return;
      drip(effects, 'state', state.id, 'accountability', rule, because);
    });
    return effects;
  },
};

/** The most successful state that this one knows well, and how well, 0–1; null where nobody outdoes it. */
function modelOf({ world, look }: RuleContext, state: State): { model: State; known: number } | null {
  let best: State | undefined;
  let most = powerOf(state) * P.imitateLead.value;
  let contact = 0;
  for (const dyad of look.dyadsOf[state.id] ?? []) {
    if (dyad.interdependence < P.imitateContact.value) continue;
    const other = world.states[otherEnd(dyad, state.id)];
    if (!other || other.standing === 'annexed') continue;
    const seen = (powerOf(other) * dyad.interdependence) / 100;
    if (seen <= most) continue;
    most = seen;
    best = other;
    contact = dyad.interdependence;
  }
  return best ? { model: best, known: contact / 100 } : null;
}
