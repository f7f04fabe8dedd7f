import type { StateId } from '../../world/ids';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { rise } from '../steps';
import { drip, isTurnOf, pairsOf, ref, rounds, sharedBodies } from './gauge';

/**
 * The means by which one state makes itself safe make another unsafe, the more so the less they trust each other.
 * Recognition, talk, contact and shared bodies take the edge off it (Buzan 1993).
 */
export const securityDilemma: Drift = {
  id: 'securityDilemma',
  title: { key: 'drift.securityDilemma.title' },
  source: 'Buzan 1993',
  reads: [
    'state.force',
    'state.wealth',
    'dyad.amity',
    'dyad.recognition',
    'dyad.interdependence',
    'institution.members.*',
    'system.primary.*',
    'state.standing',
  ],
  writes: ['dyad.amity', 'state.force'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const bodies = sharedBodies(ctx);
    const talk = (world.system.primary.diplomacy / 100) * P.dilemmaDiplomacy.value;
    const trust = P.dilemmaTrust.value;
    const alarms = new Map<StateId, { size: number; most: number; by: StateId }>();
    const alarm = (whose: StateId, by: StateId, size: number) => {
      const known = alarms.get(whose);
      if (!known) alarms.set(whose, { size, most: size, by });
      else {
        known.size += size;
        if (size > known.most) {
          known.most = size;
          known.by = by;
        }
      }
    };
    const every = rounds(ctx);
    const looking = new Set<StateId>();
    look.standing.forEach((state, place) => {
      if (isTurnOf(ctx, place, every)) looking.add(state.id);
    });
    pairsOf(ctx).forEach(({ dyad, a, b, near }, place) => {
      if (dyad.amity >= trust) return;
      const looked = isTurnOf(ctx, place, every);
      if (!looked && !looking.has(a.id) && !looking.has(b.id)) return;
      const recognised = dyad.recognition === 'equal' ? 1 : dyad.recognition === 'deFacto' ? 0.5 : 0;
      const damping =
        talk +
        recognised * P.dilemmaRecognition.value +
        bodies(a.id, b.id) * P.dilemmaBody.value +
        (dyad.interdependence / 100) * P.dilemmaContact.value;
      const open = 1 - Math.min(P.dilemmaDampingMost.value, damping);
      const fear = ((trust - dyad.amity) / (trust + 100)) * open * near;
      alarm(a.id, b.id, (fear * b.force) / 100);
      alarm(b.id, a.id, (fear * a.force) / 100);
      if (!looked) return;
      const room = (100 + dyad.amity) / 100;
      const arms = (a.force + b.force) / 200;
      const amount = -Math.min(P.dilemmaMost.value, P.dilemmaRate.value * years * every * fear * arms) * room;
      if (amount > -P.leastAmity.value) return;
      drip(effects, 'dyad', dyad.id, 'amity', amount, {
        rule: 'drift.securityDilemma',
        from: [ref('state', a.force > b.force ? a.id : b.id, 'force'), ref('dyad', dyad.id, 'amity')],
      });
    });
    look.standing.forEach((state, place) => {
      if (!isTurnOf(ctx, place, every)) return;
      const alarmed = alarms.get(state.id);
      if (!alarmed) return;
      const means = (P.dilemmaArming.value * years * every * Math.min(1, alarmed.size) * state.wealth) / 100;
      drip(effects, 'state', state.id, 'force', rise(state.force, means), {
        rule: 'drift.securityDilemma',
        from: [ref('state', alarmed.by, 'force'), ref('state', state.id, 'wealth')],
      });
    });
    return effects;
  },
};
