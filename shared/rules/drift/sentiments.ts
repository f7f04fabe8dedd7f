import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { approach, within } from '../steps';
import { drip, eachInTurn, likeness, membershipsOf, pairsOf, rounds, sharedBodies } from './gauge';

/**
 * Quarrels and friendships cool to what holds two societies together or apart: culture, contact, common bodies, like
 * orders, and whether each takes the other for an equal (Buzan 1993: shared identity).
 */
export const sentiments: Drift = {
  id: 'sentiments',
  title: { key: 'drift.sentiments.title' },
  source: 'Buzan 1993',
  reads: [
    'dyad.amity',
    'dyad.interdependence',
    'dyad.recognition',
    'dyad.subordination',
    'state.mix.*',
    'institution.members.*',
    'state.standing',
  ],
  writes: ['dyad.amity'],
  run(ctx) {
    const { years } = ctx;
    const effects: Effect[] = [];
    const bodies = membershipsOf(ctx);
    const every = rounds(ctx);
    const span = years * every;
    eachInTurn(ctx, pairsOf(ctx), every, (pair) => {
      const { dyad, a, b } = pair;
      const base =
        (a.culture === b.culture ? P.tieCulture.value : 0) +
        dyad.interdependence * P.tieContact.value +
        Math.min(P.tieBodiesMost.value, sharedBodies(bodies, pair) * P.tieBody.value) +
        (likeness(a, b) - P.tieLikenessMiddle.value) * P.tieLikeness.value -
        dyad.subordination * P.tieSubordination.value -
        (dyad.recognition === 'none' ? P.tieUnrecognised.value : 0);
      const goal = within(base, P.tieLow.value, P.tieHigh.value);
      const step = approach(dyad.amity, goal, P.tieRate.value, span);
      if (step < P.leastAmity.value && step > -P.leastAmity.value) return;
      drip(effects, 'dyad', dyad.id, 'amity', step, {
        rule: 'drift.sentiments',
        from: [ref('dyad', dyad.id, dyad.recognition === 'none' ? 'recognition' : 'interdependence')],
      });
    });
    return effects;
  },
};
