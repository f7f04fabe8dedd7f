import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { rise } from '../steps';
import { heldTogether } from './centre';
import { Feared } from './feared';
import { drip, eachInTurn, membershipsOf, type Pair, pairsOf, rounds, sharedBodies, turnsOf } from './gauge';
import { zeros } from './places';

/**
 * The means by which one state makes itself safe make another unsafe, the more so the less they trust each other.
 * Recognition, talk, contact and shared bodies take the edge off it (Buzan 1993); under one centre there is less and
 * less to be feared from each other (Walzer 2013 after Hobbes).
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
    'dyad.subordination',
    'dyad.superior',
    'institution.members.*',
    'system.centre.hold',
    'system.centre.state',
    'system.primary.*',
    'state.standing',
  ],
  writes: ['dyad.amity', 'state.force'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const talk = (world.system.primary.diplomacy / 100) * P.dilemmaDiplomacy.value;
    const trust = P.dilemmaTrust.value;
    const alarms = new Alarms(look.standing.length);
    const bodies = membershipsOf(ctx);
    const { centre } = world.system;
    const alone = centre.hold <= 0;
    const every = rounds(ctx);
    const pairs = pairsOf(ctx);
    const turns = turnsOf(ctx, Math.max(pairs.length, look.standing.length), every);
    for (let place = 0; place < pairs.length; place++) {
      const pair = pairs[place] as Pair;
      const { dyad, a, b, near, placeA, placeB } = pair;
      const looked = turns[place] === 1;
      if (!looked && turns[placeA] === 0 && turns[placeB] === 0) continue;
      if (dyad.amity >= trust) continue;
      const recognised = dyad.recognition === 'equal' ? 1 : dyad.recognition === 'deFacto' ? 0.5 : 0;
      const damping =
        talk +
        recognised * P.dilemmaRecognition.value +
        sharedBodies(bodies, pair) * P.dilemmaBody.value +
        (dyad.interdependence / 100) * P.dilemmaContact.value;
      const open = 1 - Math.min(P.dilemmaDampingMost.value, damping);
      const apart = alone ? 1 : 1 - P.dilemmaCentre.value * heldTogether(world, a.id, b.id);
      const fear = ((trust - dyad.amity) / (trust + 100)) * open * near * apart;
      alarms.raise(placeA, placeB, (fear * b.force) / 100);
      alarms.raise(placeB, placeA, (fear * a.force) / 100);
      if (!looked) continue;
      const room = (100 + dyad.amity) / 100;
      const arms = (a.force + b.force) / 200;
      const amount = -Math.min(P.dilemmaMost.value, P.dilemmaRate.value * years * every * fear * arms) * room;
      if (amount > -P.leastAmity.value) continue;
      drip(effects, 'dyad', dyad.id, 'amity', amount, {
        rule: 'drift.securityDilemma',
        from: [ref('state', a.force > b.force ? a.id : b.id, 'force'), ref('dyad', dyad.id, 'amity')],
      });
    }
    eachInTurn(ctx, look.standing, every, (state, place) => {
      const by = look.standing[alarms.most.by[place] as number];
      if (!by) return;
      const alarm = Math.min(1, alarms.size[place] as number);
      const means = (P.dilemmaArming.value * years * every * alarm * state.wealth) / 100;
      drip(effects, 'state', state.id, 'force', rise(state.force, means), {
        rule: 'drift.securityDilemma',
        from: [ref('state', by.id, 'force'), ref('state', state.id, 'wealth')],
      });
    });
    return effects;
  },
};

/** How alarmed each standing state is, by its place: in all, and by whom most. */
class Alarms {
  readonly size: number[];
  readonly most: Feared;

  constructor(states: number) {
    this.size = zeros(states);
    this.most = new Feared(states);
  }

  raise(whose: number, by: number, size: number): void {
    this.size[whose] = (this.size[whose] as number) + size;
    this.most.note(whose, by, size);
  }
}
