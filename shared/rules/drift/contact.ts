import { ref } from '../../world/ref';
import { EQUALS_BEAR } from '../../world/relations';
import { type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { within } from '../steps';
import { doorBetween } from './door';
import { drip, likeness, type Pair, pairsOf, rounds, turnsOf } from './gauge';

/**
 * Two roads to society (Buzan 1993): a shared culture brings mutual recognition early, dense contact brings it by
 * use; likeness eases either. Contact itself grows with openness and withers where states are enemies.
 */
export const contact: Drift = {
  id: 'contact',
  title: { key: 'drift.contact.title' },
  source: 'Buzan 1993',
  reads: [
    'dyad.amity',
    'dyad.interdependence',
    'dyad.recognition',
    'dyad.subordination',
    'state.openness',
    'state.cohesion',
    'state.commitment',
    'state.strife',
    'state.technology',
    'state.mix.*',
    'system.interactionCapacity',
    'system.primary.*',
    'state.standing',
  ],
  writes: ['dyad.interdependence', 'dyad.recognition'],
  run(ctx) {
    const { world, years, chance } = ctx;
    const effects: Effect[] = [];
    const capacity = world.system.interactionCapacity / 100;
    const sovereignty = world.system.primary.sovereignty / P.recognitionSovereignty.value;
    const every = rounds(ctx);
    const span = years * every;
    const pairs = pairsOf(ctx);
    const turns = turnsOf(ctx, pairs.length, every);
    for (let place = 0; place < pairs.length; place++) {
      const { dyad, a, b, near } = pairs[place] as Pair;
      const mayRecognise =
        dyad.recognition !== 'equal' &&
        dyad.subordination < EQUALS_BEAR &&
        dyad.amity > P.recognitionFloor.value;
      const mayUnravel = dyad.recognition === 'equal' && dyad.amity <= P.unravelBelow.value;
      const looked = turns[place] === 1;
      if (!mayRecognise && !mayUnravel && !looked) continue;
      if (mayRecognise) {
        const byUse = (dyad.interdependence / 100) * P.recognitionByUse.value;
        const byCulture = a.culture === b.culture ? P.recognitionByCulture.value : 0;
        const byLikeness = (likeness(a, b) / 100) * P.recognitionByLikeness.value;
        const will = (dyad.amity - P.recognitionFloor.value) / (100 - P.recognitionFloor.value);
        const rate = capacity * sovereignty * will * (byUse + byCulture + byLikeness) * doorBetween(a, b);
        const odds = Math.min(P.recognitionOddsMost.value, rate * years);
        if (chance.happens(`recognition.${dyad.id}`, odds)) {
          const next = dyad.recognition === 'none' ? 'deFacto' : 'equal';
          const why =
            byCulture > byUse ? ref('dyad', dyad.id, 'amity') : ref('dyad', dyad.id, 'interdependence');
          effects.push(set('dyad', dyad.id, 'recognition', next, { rule: 'drift.contact', from: [why] }));
        }
      } else if (
        mayUnravel &&
        chance.happens(`unravel.${dyad.id}`, Math.min(1, P.unravelRate.value * years))
      ) {
        const from = [ref('dyad', dyad.id, 'amity')];
        effects.push(set('dyad', dyad.id, 'recognition', 'deFacto', { rule: 'drift.contact', from }));
      }
      if (!looked) continue;
      const open = (a.openness + b.openness) / 200;
      const full = 100 - dyad.interdependence;
      const growth = P.contactGrowth.value * capacity * open * near * (full / 100);
      const enmity = dyad.amity < 0 ? -dyad.amity / 100 : 0;
      const withering =
        (dyad.interdependence / 100) * (P.contactDecay.value + P.contactEnmity.value * enmity);
      const step = within(
        (growth - withering) * span,
        -dyad.interdependence * P.contactStep.value,
        full * P.contactStep.value,
      );
      if (step > P.least.value || step < -P.least.value) {
        drip(effects, 'dyad', dyad.id, 'interdependence', step, {
          rule: 'drift.contact',
          from: [
            step > 0
              ? ref('state', a.openness > b.openness ? a.id : b.id, 'openness')
              : ref('dyad', dyad.id, enmity > 0 ? 'amity' : 'interdependence'),
          ],
        });
      }
    }
    return effects;
  },
};
