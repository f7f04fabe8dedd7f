import { dyadBetween } from '../../world/lookups';
import { ref } from '../../world/ref';
import type { Treaty } from '../../world/relations';
import { type Because, type Effect, end } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { rise, sway } from '../steps';
import { drip, isTurnOf, rounds } from './gauge';

/** What two states have signed works on them while it is kept, and lapses when one of them is no more. */
export const pacts: Drift = {
  id: 'pacts',
  title: { key: 'drift.pacts.title' },
  source: 'Buzan 1993',
  reads: ['dyad.amity', 'dyad.interdependence', 'state.standing', 'treaty.parties', 'treaty.kind'],
  writes: ['dyad.amity', 'dyad.interdependence', 'treaty.end'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const every = rounds(ctx);
    const span = years * every;
    look.treaties.forEach((treaty, place) => {
      const [a, b] = treaty.parties;
      if (treaty.parties.length !== 2 || a === undefined || b === undefined) return;
      const gone = world.states[a]?.standing === 'annexed' || world.states[b]?.standing === 'annexed';
      const dyad = dyadBetween(world, a, b);
      if (gone || (dyad && dyad.amity < P.pactLapses.value)) {
        effects.push(end('treaty', treaty.id, becauseOf(treaty)));
        return;
      }
      if (!dyad || !isTurnOf(ctx, place, every)) return;
      const because = becauseOf(treaty);
      const trade = treaty.kind === 'trade';
      const amity = P.pactAmity.value * span * (trade ? 0.5 : 1);
      drip(effects, 'dyad', dyad.id, 'amity', sway(dyad.amity, amity), because);
      if (trade) {
        drip(
          effects,
          'dyad',
          dyad.id,
          'interdependence',
          rise(dyad.interdependence, P.pactTrade.value * span),
          because,
        );
      }
    });
    return effects;
  },
};

function becauseOf({ id }: Treaty): Because {
  return { rule: 'drift.pacts', from: [ref('treaty', id, 'kind')] };
}
