import { isUnion } from '../../measures/survey-top';
import { entryOf, type StateId } from '../../world/ids';
import type { Institution } from '../../world/institution';
import { dyadBetween, memberPlaces } from '../../world/lookups';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import { type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift, RuleContext } from '../rule';
import { approach, within } from '../steps';
import { drip, isTurnOf, rounds } from './gauge';

/**
 * Regional unions are knit by what goes on between their members: friends in dense contact commit themselves deeper,
 * and a neighbour on good terms with all is taken in (Walzer 2013: regional federations, looser and tighter).
 */
export const unions: Drift = {
  id: 'unions',
  title: { key: 'drift.unions.title' },
  source: 'Walzer 2013',
  reads: [
    'dyad.amity',
    'dyad.interdependence',
    'institution.legitimacy',
    'institution.members.*',
    'state.standing',
  ],
  writes: ['institution.members.*', 'institution.offices.*', 'institution.votes.*'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    ctx.look.institutions.forEach((union, place) => {
      if (!isUnion(union) || !isTurnOf(ctx, place, every)) return;
      const own = membersOf(ctx, union);
      for (const state of ctx.look.standing) {
        const depth = union.members[state.id];
        if (state.region !== union.region && depth === undefined) continue;
        const { tie, friend } = tiesTo(ctx, state.id, own);
        if (friend === null) continue;
        if (depth === undefined) {
          if (tie >= P.unionTakesIn.value && union.legitimacy >= P.unionBelieved.value)
            takeIn(effects, union, state.id, own.length);
          continue;
        }
        const step = approach(depth, within(tie, 0, 100), P.unionKnits.value, ctx.years * every);
        if (step <= 0) continue;
        drip(effects, 'institution', union.id, entryOf('members', state.id), step, {
          rule: 'drift.unions',
          from: [ref('institution', union.id, 'legitimacy')],
        });
      }
    });
    return effects;
  },
};

/** Standing members of a union. */
function membersOf({ look }: RuleContext, union: Institution): StateId[] {
  const own: StateId[] = [];
  for (const place of memberPlaces(look, union)) {
    const { id, standing } = look.states[place] as State;
    if (standing !== 'annexed') own.push(id);
  }
  return own;
}

/** What is between two states that keep no pair. */
const STRANGERS = { interdependence: 0, amity: 0 };

/** Mean strength of what ties a state to the members, and one of them; null where there is no other. */
function tiesTo({ world }: RuleContext, id: StateId, own: readonly StateId[]) {
  let sum = 0;
  let count = 0;
  let friend: StateId | null = null;
  for (const other of own) {
    if (other === id) continue;
    const { interdependence, amity } = dyadBetween(world, id, other) ?? STRANGERS;
    sum += P.unionContact.value * interdependence + P.unionAmityTie.value * amity;
    count++;
    friend = other;
  }
  return { tie: count > 0 ? P.unionTie.value + sum / count : 0, friend };
}

/** One more member, with an even share of the votes and as yet no office. */
function takeIn(effects: Effect[], union: Institution, id: StateId, members: number): void {
  const because = { rule: 'drift.unions', from: [ref('institution', union.id, 'legitimacy')] };
  effects.push(
    set('institution', union.id, `members.${id}`, P.unionBegins.value, because),
    set('institution', union.id, `votes.${id}`, 100 / (members + 1), because),
    set('institution', union.id, `offices.${id}`, 0, because),
  );
}
