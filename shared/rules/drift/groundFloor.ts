import type { Cause } from '../../world/ground';
import { entryOf, ORDERS, ofOrder } from '../../world/ids';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { fall, push, rise } from '../steps';
import { drip, eachInTurn, rounds } from './gauge';
import { gatherReach } from './reaching';

/** How much there is for a cause of anger to live on in a state, 0–100. */
function soil(cause: Cause, state: State): { level: number; field: string } {
  if (cause === 'populist') {
    const exposed = P.populistBase.value + (P.populistOpen.value * state.openness) / 100;
    return { level: state.inequality * exposed, field: 'inequality' };
  }
  if (cause === 'labour') {
    const heard = 0.5 + state.accountability / 200;
    return { level: state.inequality * P.labourShare.value * heard, field: 'inequality' };
  }
  const repressed = 100 - state.rights;
  return {
    level: (repressed * P.uncivilRights.value + state.strife) * P.uncivilShare.value,
    field: 'rights',
  };
}

const ANGRY: readonly Cause[] = ['populist', 'labour', 'uncivil'];

/**
 * The ground floor answers: inequality and openness feed populists and the left, repression feeds the violent; and
 * what they are strong enough for comes up into states, in the order's repertoire that they lean to (Sakwa 2019, Walzer
 * 2013).
 */
export const groundFloor: Drift = {
  id: 'groundFloor',
  title: { key: 'drift.groundFloor.title' },
  source: 'Sakwa 2019',
  reads: [
    'state.inequality',
    'state.openness',
    'state.accountability',
    'state.rights',
    'state.strife',
    'state.mix.*',
    'movement.leaning.*',
    'movement.reach.*',
    'movement.strength',
    'state.cohesion',
  ],
  writes: ['movement.reach.*', 'state.mix.*', 'state.strife', 'state.openness', 'state.cohesion'],
  run(ctx) {
    const { look, years } = ctx;
    const effects: Effect[] = [];
    gatherReach(ctx, effects, 'drift.groundFloor', ANGRY, P.angerRate.value, soil);
    const every = rounds(ctx);
    const span = years * every;
    eachInTurn(ctx, look.standing, every, (state) => {
      const pull = [0, 0, 0, 0];
      let populist = 0;
      let violent = 0;
      let loudest = '';
      let most = 0;
      for (const movement of look.movements) {
        const reach = movement.reach[state.id];
        if (reach === undefined) continue;
        const voice = (reach * movement.strength) / 100;
        if (movement.cause === 'populist') populist += voice;
        else if (movement.cause === 'uncivil') violent += voice;
        for (let i = 0; i < ORDERS.length; i++) {
          pull[i] = (pull[i] as number) + (voice * ofOrder(movement.leaning, i)) / 100;
        }
        if (voice > most) {
          most = voice;
          loudest = movement.id;
        }
      }
      const from = loudest === '' ? [] : [ref('movement', loudest, `reach.${state.id}`)];
      const because = { rule: 'drift.groundFloor', from };
      // Repertoires follow in part what the street leans to; the order that it speaks of least loses ground.
      let loud = 0;
      let faint = 0;
      for (let i = 0; i < ORDERS.length; i++) {
        if ((pull[i] as number) > (pull[loud] as number)) loud = i;
        if ((pull[i] as number) < (pull[faint] as number)) faint = i;
      }
      const lean = (i: number) => {
        const beyond = ((pull[i] as number) * P.streetVoice.value - P.streetRest.value) / 100;
        const amount = push(ofOrder(state.mix, i), beyond * P.streetLean.value * span);
        drip(effects, 'state', state.id, entryOf('mix', ORDERS[i] as string), amount, because);
      };
      lean(loud);
      if (faint !== loud) lean(faint);
      drip(
        effects,
        'state',
        state.id,
        'openness',
        fall(state.openness, (P.populistClosing.value * span * populist) / 100),
        because,
      );
      drip(
        effects,
        'state',
        state.id,
        'cohesion',
        fall(state.cohesion, (P.streetDivides.value * span * (populist + violent)) / 200),
        because,
      );
      drip(
        effects,
        'state',
        state.id,
        'strife',
        rise(state.strife, (P.violentStrife.value * span * violent) / 100),
        because,
      );
    });
    return effects;
  },
};
