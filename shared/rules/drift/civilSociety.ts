import type { Cause } from '../../world/ground';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { isCivic } from '../policies/standing';
import type { Drift } from '../rule';
import { fall, rise } from '../steps';
import { drip, eachInTurn, rounds } from './gauge';
import { gatherReach } from './reaching';

const RUNNERS: readonly Cause[] = ['climate', 'peace', 'rights', 'religious', 'solidarity'];

/**
 * Civil society runs after problems: it gathers with a lag where there is harm, relieves some of it, and can enforce
 * nothing; governments that answer to their citizens hear it better (Walzer 2013).
 */
export const civilSociety: Drift = {
  id: 'civilSociety',
  title: { key: 'drift.civilSociety.title' },
  source: 'Walzer 2013',
  reads: [
    'state.accountability',
    'state.rights',
    'state.strife',
    'state.force',
    'state.cohesion',
    'state.inequality',
    'state.carbon',
    'system.warming',
    'system.worldSociety',
    'movement.reach.*',
    'movement.strength',
  ],
  writes: ['movement.reach.*', 'state.strife', 'state.inequality', 'state.rights', 'state.carbon'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const { warming, worldSociety } = world.system;
    const problem = (cause: Cause, state: State): { level: number; field: string } => {
      switch (cause) {
        case 'climate':
          return {
            level: warming * (P.climateBase.value + state.accountability / 200),
            field: 'accountability',
          };
        case 'peace':
          return { level: state.strife + state.force * P.peaceForce.value, field: 'force' };
        case 'rights':
          return { level: (100 - state.rights) * P.rightsShare.value, field: 'rights' };
        case 'religious':
          return { level: (100 - state.cohesion) * P.religiousShare.value, field: 'cohesion' };
        default:
          return { level: worldSociety * P.solidarityShare.value, field: 'accountability' };
      }
    };
    gatherReach(ctx, effects, 'drift.civilSociety', RUNNERS, P.civicLag.value, problem);
    const every = rounds(ctx);
    const span = years * every;
    eachInTurn(ctx, look.standing, every, (state) => {
      let voice = 0;
      let green = 0;
      let loudest = '';
      let most = 0;
      for (const movement of look.movements) {
        const reach = isCivic(movement) ? movement.reach[state.id] : undefined;
        if (reach === undefined) continue;
        const own = (reach * movement.strength) / 10000;
        voice += own;
        if (movement.cause === 'climate') green += own;
        if (own > most) {
          most = own;
          loudest = movement.id;
        }
      }
      if (voice <= 0) return;
      const from = [ref('movement', loudest, `reach.${state.id}`), ref('state', state.id, 'accountability')];
      const because = { rule: 'drift.civilSociety', from };
      const heard = state.accountability / 100;
      // Relief needs nobody's leave; change does: without a government that hears, nothing is enforced.
      const relief = Math.min(1, voice) * P.civicRelief.value * span;
      drip(effects, 'state', state.id, 'strife', fall(state.strife, relief), because);
      drip(
        effects,
        'state',
        state.id,
        'inequality',
        fall(state.inequality, relief * heard * P.civicJustice.value),
        because,
      );
      drip(
        effects,
        'state',
        state.id,
        'rights',
        rise(state.rights, relief * heard * P.civicRights.value),
        because,
      );
      drip(
        effects,
        'state',
        state.id,
        'carbon',
        fall(state.carbon, Math.min(1, green) * heard * P.civicCarbon.value * span),
        because,
      );
    });
    return effects;
  },
};
