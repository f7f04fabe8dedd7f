import { entryOf, ORDERS, ofOrder } from '../../world/ids';
import { memberPlaces } from '../../world/lookups';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { isCivic } from '../policies/standing';
import { claimed, sayOf } from '../reach';
import type { Drift } from '../rule';
import { approach, within } from '../steps';
import { drip, eachInTurn, rounds } from './gauge';

/**
 * Institutions and movements live by use: an institution is as strong as its members' commitment and the belief in
 * it, a movement as strong as it reaches; what nobody uses withers (Walzer 2013). An institution held as the property
 * of one order is believed in less (Sakwa 2019).
 */
export const useBuilds: Drift = {
  id: 'useBuilds',
  title: { key: 'drift.useBuilds.title' },
  source: 'Walzer 2013',
  reads: [
    'institution.members.*',
    'institution.authority',
    'institution.legitimacy',
    'institution.independence',
    'institution.enforcement',
    'institution.ownership.*',
    'institution.votes.*',
    'institution.offices.*',
    'order.supremacy',
    'state.commitment',
    'state.mix.*',
    'state.rights',
    'movement.reach.*',
    'movement.strength',
    'movement.temper',
    'movement.independence',
    'crisis.severity',
    'crisis.stage',
    'crisis.forum',
  ],
  writes: [
    'institution.members.*',
    'institution.authority',
    'institution.legitimacy',
    'institution.independence',
    'institution.enforcement',
    'institution.ownership.*',
    'movement.strength',
    'movement.temper',
    'movement.independence',
  ],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const unanswered = new Map<string, number>();
    for (const crisis of look.crises) {
      if (crisis.stage === 'closed' || crisis.forum === null) continue;
      unanswered.set(crisis.forum, (unanswered.get(crisis.forum) ?? 0) + crisis.severity);
    }
    const every = rounds(ctx);
    const span = years * every;
    eachInTurn(ctx, look.institutions, every, (institution) => {
      let depth = 0;
      let count = 0;
      let seated = 0;
      const guided = [0, 0, 0, 0];
      for (const place of memberPlaces(look, institution)) {
        const state = look.states[place] as State;
        const own = institution.members[state.id];
        if (own === undefined || state.standing === 'annexed') continue;
        depth += own;
        count++;
        const say = sayOf(institution, state.id);
        seated += say;
        for (let i = 0; i < ORDERS.length; i++)
          guided[i] = (guided[i] as number) + say * ofOrder(state.mix, i);
        const gap = state.commitment - own;
        if (gap < P.depthGap.value && gap > -P.depthGap.value) continue;
        drip(
          effects,
          'institution',
          institution.id,
          entryOf('members', state.id),
          approach(own, state.commitment, P.depthRate.value, span),
          {
            rule: 'drift.useBuilds',
            from: [ref('state', state.id, 'commitment')],
          },
        );
      }
      const mean = count > 0 ? depth / count : 0;
      const failing = Math.min(1, (unanswered.get(institution.id) ?? 0) / 100);
      const on = institution.id;
      const use =
        mean * P.useDepth.value +
        institution.legitimacy * (1 - P.useDepth.value) -
        failing * P.useFailing.value;
      drip(
        effects,
        'institution',
        on,
        'authority',
        approach(institution.authority, within(use, 0, 100), P.useRate.value, span),
        {
          rule: 'drift.useBuilds',
          from: [ref('institution', on, 'legitimacy')],
        },
      );
      const owned = claimed(institution);
      const believed =
        P.beliefBase.value +
        institution.independence * P.beliefFree.value +
        mean * P.beliefDepth.value -
        owned * P.beliefOwned.value -
        failing * P.useFailing.value;
      drip(
        effects,
        'institution',
        on,
        'legitimacy',
        approach(institution.legitimacy, within(believed, 0, 100), P.beliefRate.value, span),
        {
          rule: 'drift.useBuilds',
          from: [ref('institution', on, 'independence'), ref('institution', on, 'authority')],
        },
      );
      drip(
        effects,
        'institution',
        on,
        'enforcement',
        approach(
          institution.enforcement,
          institution.authority * P.enforceShare.value,
          P.useRate.value,
          span,
        ),
        {
          rule: 'drift.useBuilds',
          from: [ref('institution', on, 'authority')],
        },
      );
      const free = 100 - owned * P.freeOwned.value;
      drip(
        effects,
        'institution',
        on,
        'independence',
        approach(institution.independence, free * P.freeShare.value, P.useRate.value / 2, span),
        {
          rule: 'drift.useBuilds',
          from: [ref('institution', on, 'legitimacy')],
        },
      );
      // Whoever guides those that vote and sit, and fights to be order itself, comes to hold the body as its own.
      ORDERS.forEach((order, i) => {
        const voice = seated > 0 ? (guided[i] as number) / seated : 0;
        const goal = voice * P.claimSupremacy.value * (world.orders[order].supremacy / 100);
        const step = approach(institution.ownership[order], goal, P.claimFading.value, span);
        drip(effects, 'institution', on, entryOf('ownership', order), step, {
          rule: 'drift.useBuilds',
          from: [ref('order', order, 'supremacy')],
        });
      });
    });
    eachInTurn(ctx, look.movements, every, (movement) => {
      let reach = 0;
      let rights = 0;
      let places = 0;
      for (const state of look.standing) {
        const own = movement.reach[state.id];
        if (own === undefined) continue;
        reach += own;
        rights += state.rights * own;
        places++;
      }
      if (places === 0) return;
      const mean = reach / places;
      const because = { rule: 'drift.useBuilds', from: [ref('movement', movement.id, 'strength')] };
      const wide = Math.min(1, places / Math.max(1, look.standing.length));
      const goal = within(mean * (P.movementMean.value + wide), 0, P.reachMost.value);
      drip(
        effects,
        'movement',
        movement.id,
        'strength',
        approach(movement.strength, goal, P.useRate.value, span),
        because,
      );
      const repressed = reach > 0 ? 100 - rights / reach : 0;
      const temper =
        movement.cause === 'uncivil' ? P.temperUncivil.value : repressed * P.temperRepressed.value;
      drip(
        effects,
        'movement',
        movement.id,
        'temper',
        approach(movement.temper, temper, P.temperRate.value, span),
        because,
      );
      const own = isCivic(movement) ? P.ownCivic.value : P.ownOther.value;
      drip(
        effects,
        'movement',
        movement.id,
        'independence',
        approach(movement.independence, own, P.temperRate.value, span),
        because,
      );
    });
    return effects;
  },
};
