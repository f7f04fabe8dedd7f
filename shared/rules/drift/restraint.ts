import {
  entryOf,
  ORDERS,
  type OrderId,
  PRIMARY_INSTITUTIONS,
  type PrimaryInstitution,
} from '../../world/ids';
import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { approach, fall, rise } from '../steps';
import { drip } from './gauge';

/**
 * What is loosened by too much of either, foremost first. Power without belief goes past the law, and powers no longer
 * keep a balance that one of them has outgrown: the return of great-power politics. A claim of values beyond one's
 * power talks past the others, and takes what goes on within states for its own affair (Sakwa 2019, on the years after
 * 2014 and before).
 */
const LOOSENED = {
  power: ['internationalLaw', 'balanceOfPower'],
  claim: ['diplomacy', 'sovereignty'],
} as const satisfies Record<string, readonly [PrimaryInstitution, PrimaryInstitution]>;

/**
 * The vitality of an order is a balance of legitimacy and power; where it is lost restraints go. Too much power loosens
 * law and the balance of power, too much claim of values diplomacy and sovereignty: two roads to the same loss
 * (Kissinger in Sakwa 2019). What is left over, institutions of governance and wars past hold up or wear down.
 */
export const restraint: Drift = {
  id: 'restraint',
  title: { key: 'drift.restraint.title' },
  source: 'Sakwa 2019',
  reads: ['order.power', 'order.legitimacy', 'institution.authority', 'system.primary.*', 'people.claim'],
  writes: ['system.primary.*'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const { primary } = world.system;
    let strongest: OrderId = 'liberal';
    for (const id of ORDERS) if (world.orders[id].power > world.orders[strongest].power) strongest = id;
    const order = world.orders[strongest];
    const gap = order.legitimacy - order.power;
    const tip = Math.max(0, Math.abs(gap) - P.gapBorne.value) / 100;
    // What is too much decides how widely it is felt: a claim reaches as far as it is believed, power as far as it goes.
    const loss = P.gapRate.value * years * tip * (Math.max(order.power, order.legitimacy) / 100);
    const [foremost, next] = gap < 0 ? LOOSENED.power : LOOSENED.claim;
    const because = {
      rule: 'drift.restraint',
      from: [ref('order', strongest, 'power'), ref('order', strongest, 'legitimacy')],
    };
    drip(effects, 'system', 'system', entryOf('primary', foremost), fall(primary[foremost], loss), because);
    drip(
      effects,
      'system',
      'system',
      entryOf('primary', next),
      fall(primary[next], P.gapNext.value * loss),
      because,
    );
    let authority = 0;
    let ablest = '';
    let most = 0;
    for (const institution of look.institutions) {
      authority += institution.authority;
      if (institution.authority > most) {
        most = institution.authority;
        ablest = institution.id;
      }
    }
    authority = look.institutions.length > 0 ? authority / look.institutions.length : 0;
    const atWar = look.wars.length;
    let claims = 0;
    for (const people of look.peoples) claims += people.claim;
    claims = look.peoples.length > 0 ? claims / look.peoples.length : 0;
    const rest = P.primaryRest.value;
    const governed = rest + (authority - 50) * P.primaryGoverned.value;
    const goals: Partial<Record<PrimaryInstitution, number>> = {
      sovereignty: rest,
      territoriality: rest,
      internationalLaw: governed,
      diplomacy: governed,
      war: Math.max(P.warRest.value, rest - authority * P.primaryGoverned.value),
      nationalism: rest + (claims - 30) * P.primaryGoverned.value,
    };
    for (const name of PRIMARY_INSTITUTIONS) {
      const goal = goals[name];
      if (goal === undefined) continue;
      const from = [ref('system', 'system', `primary.${name}`)];
      if (ablest !== '') from.push(ref('institution', ablest, 'authority'));
      drip(
        effects,
        'system',
        'system',
        entryOf('primary', name),
        approach(primary[name], goal, P.primaryReturn.value, years),
        {
          rule: 'drift.restraint',
          from,
        },
      );
    }
    if (atWar > 0) {
      const because = { rule: 'drift.restraint', from: [ref('system', 'system', 'primary.war')] };
      const wars = Math.min(1, atWar / P.warsMany.value) * years;
      drip(effects, 'system', 'system', 'primary.war', rise(primary.war, P.warHabit.value * wars), because);
      drip(
        effects,
        'system',
        'system',
        'primary.diplomacy',
        fall(primary.diplomacy, P.warHabit.value * wars),
        because,
      );
    }
    return effects;
  },
};
