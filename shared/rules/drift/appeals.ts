import type { Domain } from '../../world/institution';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift, RuleContext } from '../rule';
import { approach } from '../steps';
import { type Agency, agenciesOf, apart, type Help, helpFor, judges } from './agencies';
import { drip, eachInTurn, rounds } from './gauge';

/** Bodies to which someone wronged at home can carry an appeal. */
const HEARS: readonly Domain[] = ['law', 'rights', 'assembly', 'security', 'regional'];

/**
 * Whoever is wronged at home can carry the appeal elsewhere: to a court, the assembly of all, a regional union. Where
 * many hear and none commands the others, some least rights are kept to, unevenly; what a people has is the safer, and
 * one without a state of its own finds room at another level of government. Under one centre all of these are one
 * door (Walzer 2013).
 */
export const appeals: Drift = {
  id: 'appeals',
  title: { key: 'drift.appeals.title' },
  source: 'Walzer 2013',
  reads: [
    'institution.authority',
    'institution.independence',
    'institution.legitimacy',
    'institution.members.*',
    'people.autonomy',
    'people.security',
    'people.shares.*',
    'state.rights',
    'state.standing',
    'system.centre.hold',
    'system.centre.state',
  ],
  writes: ['people.autonomy', 'people.security', 'state.rights'],
  run(ctx) {
    const effects: Effect[] = [];
    const free = apart(ctx);
    const doors = agenciesOf(ctx, HEARS, (body) => judges(body) * free);
    if (doors.length === 0) return effects;
    const every = rounds(ctx);
    const span = ctx.years * every;
    eachInTurn(ctx, ctx.look.standing, every, (state) => {
      if (state.rights >= P.appealRights.value) return;
      const help = helpFor(doors, state);
      const step = approach(state.rights, P.appealRights.value, P.appealRate.value * help.atHand, span);
      drip(effects, 'state', state.id, 'rights', step, becauseOf(help));
    });
    eachInTurn(ctx, ctx.look.peoples, every, (people) => {
      const where = seatOf(ctx, people.home, people.shares);
      if (!where) return;
      const help = helpFor(doors, where);
      const safe = 100 * help.atHand;
      if (safe > people.security) {
        const step = approach(people.security, safe, P.appealSafe.value, span);
        drip(effects, 'people', people.id, 'security', step, becauseOf(help));
      }
      if (people.home !== null) return;
      const room = P.levelsRoom.value * unionOf(doors, where);
      if (room > people.autonomy) {
        const step = approach(people.autonomy, room, P.levelsRate.value, span);
        drip(effects, 'people', people.id, 'autonomy', step, becauseOf(help));
      }
    });
    return effects;
  },
};

/** Where a people would begin to appeal: its own state, or the one where most of it lives. */
function seatOf(
  { world }: RuleContext,
  home: string | null,
  shares: Readonly<Record<string, number>>,
): State | undefined {
  let best = home;
  if (best === null) {
    let most = 0;
    for (const id in shares) {
      const own = shares[id] ?? 0;
      if (own > most || (own === most && best !== null && id < best)) {
        most = own;
        best = id;
      }
    }
  }
  const state = best === null ? undefined : world.states[best];
  return state?.standing === 'sovereign' ? state : undefined;
}

/** How deep the tightest union binds a state, 0–1: another level of government, above its own. */
function unionOf(doors: readonly Agency[], { id }: State): number {
  let deepest = 0;
  for (const { body } of doors) {
    if (body.domain !== 'regional') continue;
    deepest = Math.max(deepest, ((body.members[id] ?? 0) * body.authority) / 10000);
  }
  return deepest;
}

function becauseOf({ foremost }: Help) {
  const from = foremost
    ? [ref('institution', foremost.id, 'independence'), ref('institution', foremost.id, 'authority')]
    : [];
  return { rule: 'drift.appeals', from };
}
