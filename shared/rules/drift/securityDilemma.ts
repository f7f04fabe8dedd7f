import type { StateId } from '../../world/ids';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { nearness } from '../reach';
import type { Drift } from '../rule';
import { rise } from '../steps';
import { drip, ref, sharedBodies, standingEnds } from './gauge';

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
  ],
  writes: ['dyad.amity', 'state.force'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const bodies = sharedBodies(look);
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
    for (const dyad of look.dyads) {
      if (dyad.amity >= trust) continue;
      const ends = standingEnds(world, dyad);
      if (!ends) continue;
      const [a, b] = ends;
      const recognised = dyad.recognition === 'equal' ? 1 : dyad.recognition === 'deFacto' ? 0.5 : 0;
      const damping =
        talk +
        recognised * P.dilemmaRecognition.value +
        bodies(a.id, b.id) * P.dilemmaBody.value +
        (dyad.interdependence / 100) * P.dilemmaContact.value;
      const open = 1 - Math.min(P.dilemmaDampingMost.value, damping);
      const fear = ((trust - dyad.amity) / (trust + 100)) * open * nearness(a, b);
      const room = (100 + dyad.amity) / 100;
      const amount = -P.dilemmaRate.value * years * fear * room * ((a.force + b.force) / 200);
      if (amount < -P.least.value) {
        drip(effects, 'dyad', dyad.id, 'amity', amount, {
          rule: 'drift.securityDilemma',
          from: [ref('state', a.id, 'force'), ref('state', b.id, 'force'), ref('dyad', dyad.id, 'amity')],
        });
      }
      alarm(a.id, b.id, (fear * b.force) / 100);
      alarm(b.id, a.id, (fear * a.force) / 100);
    }
    for (const state of look.standing) {
      const alarmed = alarms.get(state.id);
      if (!alarmed) continue;
      const means = (P.dilemmaArming.value * years * Math.min(1, alarmed.size) * state.wealth) / 100;
      drip(effects, 'state', state.id, 'force', rise(state.force, means), {
        rule: 'drift.securityDilemma',
        from: [ref('state', alarmed.by, 'force'), ref('state', state.id, 'wealth')],
      });
    }
    return effects;
  },
};
