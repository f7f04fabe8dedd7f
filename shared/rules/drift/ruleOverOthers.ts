import { keysInOrder } from '../../world/lookups';
import { placesOf } from '../../world/places';
import { ref } from '../../world/ref';
import type { Dyad } from '../../world/relations';
import { type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { approach, fall, push, rise, sway } from '../steps';
import { bondsOf, burdensOf, gripOf, leviesOf } from './burden';
import { isCommon } from './centre';
import { drip, eachInTurn, isTurnOf, rounds } from './gauge';
import { takenBy } from './jurisdiction';
import { zeros } from './places';

/**
 * Rule over others costs more with distance and resistance, breeds grievance in those ruled, and loosens where the
 * ruler weakens. Peoples without safety for their own ways claim states of their own (Buzan 1993 after Watson,
 * Walzer 2013).
 */
export const ruleOverOthers: Drift = {
  id: 'ruleOverOthers',
  title: { key: 'drift.ruleOverOthers.title' },
  source: 'Walzer 2013',
  reads: [
    'dyad.subordination',
    'dyad.amity',
    'state.force',
    'state.wealth',
    'state.cohesion',
    'state.autonomy',
    'people.autonomy',
    'people.security',
    'people.grievance',
    'people.claim',
    'people.shares.*',
    'system.centre.disposition',
    'system.centre.hold',
    'system.primary.*',
    'dyad.superior',
    'people.guarantor',
    'system.centre.state',
    'state.accountability',
    'state.population',
    'state.rights',
    'state.ruler',
    'state.standing',
  ],
  writes: [
    'dyad.subordination',
    'dyad.superior',
    'dyad.amity',
    'state.wealth',
    'state.cohesion',
    'state.autonomy',
    'people.grievance',
    'people.claim',
    'people.security',
    'people.autonomy',
  ],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    // By the place of each state: how far it is ruled, and which bond weighs most on it.
    const above = zeros(look.states.length);
    const heaviest = new Array<Dyad | undefined>(look.states.length).fill(undefined);
    const every = rounds(ctx);
    const span = years * every;
    const levies = leviesOf(ctx);
    for (const { dyad, place, superior, subject, over, under } of bondsOf(ctx)) {
      if (dyad.subordination > (above[under] as number)) {
        above[under] = dyad.subordination;
        heaviest[under] = dyad;
      }
      heaviest[over] = dyad;
      if (!isTurnOf(ctx, place, every)) continue;
      const held = dyad.subordination / 100;
      const because = { rule: 'drift.ruleOverOthers', from: [ref('dyad', dyad.id, 'subordination')] };
      drip(effects, 'dyad', dyad.id, 'amity', sway(dyad.amity, -P.ruleResent.value * span * held), because);
      // A ruler no better armed than the ruled cannot hold it; light dependence fades unless it is renewed.
      const grip = gripOf(dyad, superior, subject, levies);
      const loosening = P.ruleLoosen.value * (1 - grip) + P.ruleFade.value;
      if (dyad.subordination < P.ruleForgotten.value) {
        effects.push(
          set('dyad', dyad.id, 'subordination', 0, because),
          set('dyad', dyad.id, 'superior', null, because),
        );
        continue;
      }
      drip(
        effects,
        'dyad',
        dyad.id,
        'subordination',
        fall(dyad.subordination, Math.min(100, loosening * span)),
        because,
      );
    }
    // A centre that is nobody's takes from every member alike what it holds.
    const ceded = isCommon(world) ? takenBy(world, look) : 0;
    const burdens = burdensOf(ctx);
    const places = placesOf(look);
    eachInTurn(ctx, look.standing, every, (state) => {
      const at = places.get(state.id) as number;
      const weight = burdens.of(state.id);
      const pair = heaviest[at];
      const from = pair === undefined ? [] : [ref('dyad', pair.id, 'subordination')];
      const because = { rule: 'drift.ruleOverOthers', from };
      if (weight > 0) {
        const cost = Math.min(1, weight) * span;
        drip(effects, 'state', state.id, 'wealth', fall(state.wealth, P.ruleCost.value * cost), because);
        drip(
          effects,
          'state',
          state.id,
          'cohesion',
          fall(state.cohesion, P.ruleStretch.value * cost),
          because,
        );
      }
      const room = 100 - Math.max(ceded, above[at] as number);
      drip(
        effects,
        'state',
        state.id,
        'autonomy',
        approach(state.autonomy, room, P.ruleAutonomy.value, span),
        because,
      );
    });
    peoples(ctx, effects);
    return effects;
  },
};

/** What becomes of peoples under states that are not their own. */
function peoples(ctx: Parameters<Drift['run']>[0], effects: Effect[]): void {
  const { world, look } = ctx;
  const { centre, primary } = world.system;
  const every = rounds(ctx);
  const span = ctx.years * every;
  eachInTurn(ctx, look.peoples, every, (people) => {
    let all = 0;
    let abroad = 0;
    for (const id of keysInOrder(people.shares)) {
      const state = world.states[id];
      const share = people.shares[id];
      if (!state || share === undefined) continue;
      all += share;
      const own = state.id === people.home && state.standing !== 'annexed';
      if (!own) abroad += share;
    }
    if (all <= 0) return;
    const ruled = abroad / all;
    const from = [ref('people', people.id, 'autonomy'), ref('people', people.id, 'security')];
    const because = { rule: 'drift.ruleOverOthers', from };
    const unfree =
      (100 - people.autonomy) * P.unfreeWeight.value + (100 - people.security) * (1 - P.unfreeWeight.value);
    const grievance = approach(people.grievance, ruled * unfree, P.grievanceRate.value, span);
    drip(effects, 'people', people.id, 'grievance', grievance, because);
    const claim = people.grievance * (P.claimBase.value + primary.nationalism / 100);
    drip(
      effects,
      'people',
      people.id,
      'claim',
      approach(people.claim, Math.min(P.claimMost.value, claim), P.claimRate.value, span),
      {
        rule: 'drift.ruleOverOthers',
        from: [ref('people', people.id, 'grievance'), ref('system', 'system', 'primary.nationalism')],
      },
    );
    const guarantor = people.guarantor === null ? undefined : world.states[people.guarantor];
    if (!guarantor || people.guarantor === people.home) return;
    // Autonomy granted by the powerful is theirs to cancel: it is as safe as they are steady and well disposed.
    const above = centre.state === guarantor.id;
    const kind = above ? centre.disposition : (guarantor.rights + guarantor.cohesion) / 2;
    // What was not agreed between equals is never sure, and least where nobody stands beside the one who grants it.
    const safe = above ? kind * P.grantSure.value : kind;
    drip(
      effects,
      'people',
      people.id,
      'security',
      approach(people.security, safe, P.guaranteeRate.value, span),
      {
        rule: 'drift.ruleOverOthers',
        from: [ref('state', guarantor.id, 'rights'), ref('state', guarantor.id, 'cohesion')],
      },
    );
    const cruelty = (P.guaranteeMiddle.value - kind) / 100;
    const change = push(people.autonomy, -P.guaranteeCancel.value * span * cruelty);
    drip(
      effects,
      'people',
      people.id,
      'autonomy',
      cruelty > 0 ? change : rise(people.autonomy, change),
      because,
    );
  });
}
