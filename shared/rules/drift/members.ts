import type { People } from '../../world/ground';
import { entryOf } from '../../world/ids';
import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';
import type { Drift, RuleContext } from '../rule';
import { approach } from '../steps';
import { deepestUnion, isCommon } from './centre';
import { drip, eachInTurn, isTurnOf, rounds } from './gauge';
import { takenBy } from './jurisdiction';

/**
 * Life under one constitution: power in it follows resources, members grow alike in rights and government, wealth is
 * shared out within limits that the wealthy set, only peoples recognised at the founding are sure of a place, and the
 * stronger the centre the less of any people's ways is public (Walzer 2013).
 */
export const members: Drift = {
  id: 'members',
  title: { key: 'drift.members.title' },
  source: 'Walzer 2013',
  reads: [
    'institution.authority',
    'institution.enforcement',
    'institution.members.*',
    'institution.offices.*',
    'people.autonomy',
    'people.guarantor',
    'people.security',
    'state.accountability',
    'state.force',
    'state.population',
    'state.rights',
    'state.standing',
    'state.wealth',
    'system.centre.disposition',
    'system.centre.hold',
    'system.centre.state',
  ],
  writes: [
    'institution.enforcement',
    'institution.members.*',
    'institution.offices.*',
    'people.autonomy',
    'people.security',
    'state.accountability',
    'state.rights',
    'state.wealth',
  ],
  run(ctx) {
    const effects: Effect[] = [];
    if (!isCommon(ctx.world)) return effects;
    const every = rounds(ctx);
    const span = ctx.years * every;
    // The nearer the centre comes to a person, the less a constitution of members can promise.
    const left = 100 - takenBy(ctx.world, ctx.look);
    alike(ctx, effects, left, every, span);
    government(ctx, effects, every, span);
    ctx.look.peoples.forEach((people, place) => {
      if (isTurnOf(ctx, place, every)) placeOf(ctx, effects, people, left, span);
    });
    return effects;
  },
};

/** Rights, government and wealth of the members. */
function alike(ctx: RuleContext, effects: Effect[], left: number, every: number, span: number): void {
  const { look, world } = ctx;
  const { hold } = world.system.centre;
  let rights = 0;
  let government = 0;
  let wealth = 0;
  let people = 0;
  let power = 0;
  let strongest = 0;
  for (const state of look.standing) {
    const own = powerOf(state);
    rights += state.rights;
    government += state.accountability;
    // The index is a root of the share, so what all have together is a sum of squares.
    wealth += state.wealth * state.wealth;
    people += state.population;
    power += own;
    strongest = Math.max(strongest, own);
  }
  const count = Math.max(1, look.standing.length);
  const promised = (P.federalCode.value * left) / 100;
  const code = (sum: number) => sum / count + promised * (100 - sum / count);
  // Oligarchs set the limits of what is shared out.
  const shared = (P.federalShares.value * hold * (1 - strongest / Math.max(1, power))) / 100;
  const because = { rule: 'drift.members', from: [ref('system', 'system', 'centre.hold')] };
  eachInTurn(ctx, look.standing, every, (state) => {
    const pace = (P.federalAlike.value * hold) / 100;
    const { id } = state;
    drip(effects, 'state', id, 'rights', approach(state.rights, code(rights), pace, span), because);
    drip(
      effects,
      'state',
      id,
      'accountability',
      approach(state.accountability, code(government), pace, span),
      because,
    );
    // By head, as one constitution counts people and not states.
    const due = Math.sqrt((wealth * state.population) / Math.max(1, people));
    drip(effects, 'state', id, 'wealth', approach(state.wealth, Math.min(100, due), shared, span), because);
  });
}

/** The union itself: means to coerce, members bound as deep as it holds, offices where the resources are. */
function government(ctx: RuleContext, effects: Effect[], every: number, span: number): void {
  const { look, world } = ctx;
  const { hold } = world.system.centre;
  const body = deepestUnion(look)?.body;
  if (!body) return;
  let power = 0;
  for (const state of look.standing) if (body.members[state.id] !== undefined) power += powerOf(state);
  const because = { rule: 'drift.members', from: [ref('system', 'system', 'centre.hold')] };
  const means = Math.max(body.enforcement, Math.min(hold, body.authority));
  if (isTurnOf(ctx, 0, every)) {
    const step = approach(body.enforcement, means, P.federalMeans.value, span);
    drip(effects, 'institution', body.id, 'enforcement', step, because);
  }
  look.standing.forEach((state, place) => {
    const depth = body.members[state.id];
    if (depth === undefined || !isTurnOf(ctx, place, every)) return;
    if (depth < hold) {
      const step = approach(depth, hold, P.federalBinds.value, span);
      drip(effects, 'institution', body.id, entryOf('members', state.id), step, because);
    }
    const offices = body.offices[state.id] ?? 0;
    const due = (100 * powerOf(state)) / Math.max(1, power);
    if (Math.abs(due - offices) < P.federalOfficeGap.value) return;
    drip(
      effects,
      'institution',
      body.id,
      entryOf('offices', state.id),
      approach(offices, due, P.federalOffices.value, span),
      { rule: 'drift.members', from: [ref('state', state.id, 'wealth')] },
    );
  });
}

/** Whoever was recognised at the founding has a sure place; the others have what the centre is disposed to leave. */
function placeOf(ctx: RuleContext, effects: Effect[], people: People, left: number, span: number): void {
  const { disposition } = ctx.world.system.centre;
  const recognised = people.home !== null && (people.guarantor === null || people.guarantor === people.home);
  const goal = recognised ? P.federalSure.value : disposition * P.federalUnsure.value;
  const because = { rule: 'drift.members', from: [ref('system', 'system', 'centre.disposition')] };
  const safe = Math.min(goal, (goal + left) / 2);
  const step = approach(people.security, safe, P.federalPlace.value, span);
  drip(effects, 'people', people.id, 'security', step, because);
  if (people.autonomy <= left) return;
  const shrunk = approach(people.autonomy, left, P.privateWays.value, span);
  drip(effects, 'people', people.id, 'autonomy', shrunk, {
    rule: 'drift.members',
    from: [ref('system', 'system', 'centre.hold')],
  });
}
