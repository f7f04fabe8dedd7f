import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { FieldRef } from '../../world/world';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { approach, within } from '../steps';
import { isCommon } from './centre';
import { peoplesIn } from './dwellers';
import { drip, eachInTurn, rounds } from './gauge';

type Inner = 'legitimacy' | 'cohesion' | 'strife' | 'inequality' | 'rights' | 'accountability';

/**
 * Where a state's inner life would settle if nothing else moved. `heard` is how far those who rule it are the ones who
 * answer to its citizens, 0–1.
 */
function settled(state: State, grievance: number, marketsFreed: number, heard: number) {
  return {
    legitimacy:
      P.homeLegitimacy.value +
      state.accountability * P.homeAccountable.value +
      state.cohesion * P.homeCohesive.value -
      state.inequality * P.homeUnequal.value -
      state.strife * P.homeViolent.value,
    cohesion:
      P.cohesionBase.value -
      state.inequality * P.cohesionUnequal.value -
      state.strife * P.cohesionViolent.value,
    strife:
      Math.max(0, P.strifeDisbelief.value - state.legitimacy) * P.strifeWeight.value +
      grievance * P.strifeGrievance.value,
    inequality:
      P.unequalBase.value +
      state.openness * (P.unequalOpen.value + (P.unequalFreed.value * marketsFreed) / 100) -
      state.accountability * P.unequalHeard.value -
      state.mix.transformative * P.unequalShared.value,
    rights:
      state.accountability * heard * P.rightsAccount.value +
      P.rightsBase.value -
      state.strife * P.rightsViolent.value,
    accountability:
      state.accountability * P.accountInertia.value + state.rights * (1 - P.accountInertia.value),
  };
}

/**
 * What goes on inside states: openness that markets are let loose in divides, accountable government shares, and
 * where rulers are not believed or a people is aggrieved there is violence. Rights come of answering to citizens, who
 * are no participants where another state rules; under one constitution they are again (Sakwa 2019, Walzer 2013).
 */
export const domesticLife: Drift = {
  id: 'domesticLife',
  title: { key: 'drift.domesticLife.title' },
  source: 'Sakwa 2019',
  reads: [
    'state.legitimacy',
    'state.cohesion',
    'state.strife',
    'state.inequality',
    'state.rights',
    'state.accountability',
    'state.autonomy',
    'state.openness',
    'state.opinion',
    'state.bars',
    'state.mix.*',
    'people.grievance',
    'people.shares.*',
    'order.tracks.*',
    'system.centre.hold',
    'system.centre.state',
  ],
  writes: [
    'state.legitimacy',
    'state.cohesion',
    'state.strife',
    'state.inequality',
    'state.rights',
    'state.accountability',
    'state.opinion',
    'state.bars',
  ],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const every = rounds(ctx);
    const span = years * every;
    const freed = world.orders.liberal.tracks.disembedding ?? 0;
    const common = isCommon(world);
    eachInTurn(ctx, look.standing, every, (state) => {
      let aggrieved = 0;
      let here = 0;
      for (const people of peoplesIn(look, state.id)) {
        const share = people.shares[state.id] as number;
        here += share;
        if (people.home !== state.id) aggrieved += share * people.grievance;
      }
      const grievance = here > 0 ? aggrieved / here : 0;
      const heard = common ? 1 : 1 - (P.rightsRuled.value * (100 - state.autonomy)) / 100;
      const goal = settled(state, grievance, freed, heard);
      const of = (field: string) => ref('state', state.id, field);
      const move = (field: Inner, now: number, goal: number, rate: number, from: FieldRef[]) => {
        const aim = within(goal, P.homeLeast.value, P.homeMost.value);
        drip(effects, 'state', state.id, field, approach(now, aim, rate, span), {
          rule: 'drift.domesticLife',
          from,
        });
      };
      const byAll = [of('accountability')];
      if (heard < 1) byAll.push(of('autonomy'));
      move('legitimacy', state.legitimacy, goal.legitimacy, P.homeRate.value, [of('inequality')]);
      move('cohesion', state.cohesion, goal.cohesion, P.homeRate.value, [of('inequality')]);
      move('strife', state.strife, goal.strife, P.strifeRate.value, [of('legitimacy')]);
      move('inequality', state.inequality, goal.inequality, P.unequalRate.value, [of('openness')]);
      move('rights', state.rights, goal.rights, P.rightsRate.value, byAll);
      move('accountability', state.accountability, goal.accountability, P.rightsRate.value, [of('rights')]);
      drip(effects, 'state', state.id, 'opinion', approach(state.opinion, 0, P.opinionRate.value, span), {
        rule: 'drift.domesticLife',
        from: [ref('state', state.id, 'opinion')],
      });
      // Citizens who bear the risks of war and can say so are slow to take them (Kant in Walzer 2013).
      const bars = P.barsBase.value + state.accountability * P.barsAccount.value;
      drip(effects, 'state', state.id, 'bars', approach(state.bars, bars, P.barsRate.value, span), {
        rule: 'drift.domesticLife',
        from: [ref('state', state.id, 'accountability')],
      });
    });
    return effects;
  },
};
