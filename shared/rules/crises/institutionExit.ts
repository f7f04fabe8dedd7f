import type { Crisis } from '../../world/crisis';
import { entryOf, ORDERS } from '../../world/ids';
import type { Institution } from '../../world/institution';
import { byText, memberPlaces } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { add, type Because, type Effect, set } from '../effect';
import { CRISES as P } from '../parameters/crises';
import { claimed, powerOf, powerOfMembers, sayOf } from '../reach';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { civilMeans, civilResistance } from './means';
import { freshCrisis, verdict } from './verdict';
import { lack, needBy, refs, share } from './weigh';

/**
 * A member walks out of an institution (Sakwa 2019: mercantilist nationalism leaves, and a status gap that is not
 * answered turns wishes to change how a body is run into a break with it). Shallow commitment, a gap between share of
 * power and share of say, a body that others own and a turn to the market with winners bring it on, and diplomacy that
 * works holds it back (where restraint goes, each goes its way: Kissinger in Sakwa). The others may
 * keep the body together, and win the leaver back by giving part of it back to all.
 */
export const institutionExit: CrisisKind = {
  id: 'institutionExit',
  title: { key: 'crisis.institutionExit' },
  source: 'Sakwa 2019',
  ruleAtIssue: 'diplomacy',
  reads: [
    'institution.members.*',
    'institution.votes.*',
    'institution.offices.*',
    'institution.ownership.*',
    'institution.legitimacy',
    'state.mix.*',
    'state.force',
    'state.wealth',
    'state.standing',
    'system.primary.diplomacy',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis),
      need: civilResistance(ctx.world, crisis) + needOf(ctx.world, crisis),
      reversed: () => wonBack(ctx.world, crisis, because),
      contained: () => kept(ctx.world, crisis, because),
      failed: () => lasting(ctx.world, crisis, because),
    }),
  settles: (ctx, crisis, because) => lasting(ctx.world, crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const found: Hazard[] = [];
  const loosest = loosestOf(ctx);
  const talks = 1 - P.exitTalks.value * share(world.system.primary.diplomacy);
  const powers = new Map<string, number>();
  for (let i = 0; i < look.states.length; i++) {
    const state = look.states[i] as State;
    const body = loosest[i];
    if (!body || state.standing !== 'sovereign') continue;
    // Share of the members' power less share of votes and offices: above 0 it counts for less inside than outside.
    let power = powers.get(body.id);
    if (power === undefined) {
      power = Math.max(1, powerOfMembers(world, body));
      powers.set(body.id, power);
    }
    const gap = (100 * powerOf(state)) / power - sayOf(body, state.id);
    const aggrieved =
      P.exitBase.value + share(state.mix.mercantilist) + P.exitGap.value * share(Math.max(0, gap));
    found.push({
      place: state.id,
      target: state.id,
      victim: null,
      rate:
        P.exitRate.value *
        talks *
        lack(body.members[state.id] ?? 0) *
        aggrieved *
        lack(body.legitimacy) *
        (0.5 + share(claimed(body))),
      severity: P.exitSeverity.value + P.exitSeverityWealth.value * share(state.wealth),
      from: () => [
        ...refs('institution', body.id, `members.${state.id}`, `votes.${state.id}`, 'legitimacy'),
        ...refs('state', state.id, 'mix.mercantilist'),
      ],
    });
  }
  return found;
}

/**
 * The institution of all the world that binds each state least, in the order of `look.states`; none where every tie is
 * deep. One walk for all: asking hundreds of memberships is most of what these hazards cost.
 */
function loosestOf({ look }: RuleContext): (Institution | undefined)[] {
  const depths = new Float64Array(look.states.length).fill(P.exitDeep.value);
  const loosest: (Institution | undefined)[] = look.states.map(() => undefined);
  for (const body of look.institutions) {
    if (body.scope === 'alternative') continue;
    for (const i of memberPlaces(look, body)) {
      const own = body.members[(look.states[i] as State).id];
      if (own === undefined || own >= (depths[i] as number)) continue;
      depths[i] = own;
      loosest[i] = body;
    }
  }
  return loosest;
}

/** What winning the leaver back takes: the more, the greater the market that goes with it. */
const needOf = (world: World, crisis: Crisis): number =>
  needBy(world, crisis, crisis.place, P.exitNeed.value);

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const crisis = freshCrisis(
    ctx,
    'institutionExit',
    at,
    id,
    'diplomacy',
    P.clarityOfExit.value,
    P.costOfExit.value,
  );
  const leaver = ctx.look.states.findIndex(({ id: own }) => own === at.place);
  const body = loosestOf(ctx)[leaver];
  if (!body) return { crisis, effects: [] };
  crisis.forum = body.id;
  const effects: Effect[] = [
    set('institution', body.id, entryOf('members', at.place), null, because),
    ...said(body, at.place, null, because),
    add('institution', body.id, 'authority', -P.exitShock.value * share(at.severity), because),
  ];
  if (body.vetoes.includes(at.place)) {
    const vetoes = body.vetoes.filter((member) => member !== at.place);
    effects.push(set('institution', body.id, 'vetoes', vetoes, because));
  }
  return { crisis, effects };
}

/** A member's votes and offices become these, or none; the engine shares out what is left among the others. */
function said(body: Institution, id: string, part: number | null, because: Because): Effect[] {
  const effects: Effect[] = [];
  if (part !== null || body.votes[id] !== undefined) {
    effects.push(set('institution', body.id, entryOf('votes', id), part, because));
  }
  if (part !== null || body.offices[id] !== undefined) {
    effects.push(set('institution', body.id, entryOf('offices', id), part, because));
  }
  return effects;
}

const bodyOf = (world: World, crisis: Crisis): Institution | undefined =>
  crisis.forum === null ? undefined : world.institutions[crisis.forum];

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const body = bodyOf(ctx.world, crisis);
  if (!body) return [];
  const size = share(crisis.severity) * ctx.years;
  return [
    add('institution', body.id, 'authority', -P.exitDecays.value * size, because),
    add('institution', body.id, 'legitimacy', -P.exitDecays.value * size, because),
    ...Object.keys(body.members)
      .sort(byText)
      .filter((id) => id !== crisis.place)
      .map((id) => {
        const loosened = -P.exitLoosens.value * size * lack(body.members[id] ?? 0);
        return add('institution', body.id, entryOf('members', id), loosened, because);
      }),
  ];
}

/** It comes back to a body that belongs a little more to all: neo-revisionism answered (Sakwa 2019). */
function wonBack(world: World, crisis: Crisis, because: Because): Effect[] {
  const body = bodyOf(world, crisis);
  if (!body) return [];
  const effects = kept(world, crisis, because);
  const count = Object.keys(body.members).length + 1;
  const back = 100 / count;
  effects.push(
    set('institution', body.id, entryOf('members', crisis.place), P.exitReturns.value, because),
    ...said(body, crisis.place, back, because),
    ...ORDERS.map((order) =>
      add('institution', body.id, `ownership.${order}`, -P.exitShares.value * body.ownership[order], because),
    ),
  );
  return effects;
}

/** Those who stay close ranks: the body holds without the leaver. */
function kept(world: World, crisis: Crisis, because: Because): Effect[] {
  const body = bodyOf(world, crisis);
  if (!body) return [];
  const size = share(crisis.severity);
  return [
    add('institution', body.id, 'authority', P.exitShock.value * size, because),
    add('institution', body.id, 'legitimacy', P.exitDecays.value * size, because),
  ];
}

/** One has left and nothing came of it: leaving has become thinkable. */
function lasting(world: World, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  const effects: Effect[] = [add('order', 'mercantilist', 'power', P.exitModel.value * size, because)];
  const body = bodyOf(world, crisis);
  if (body) effects.push(add('institution', body.id, 'legitimacy', -P.exitModel.value * size, because));
  return effects;
}
