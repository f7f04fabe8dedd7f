import type { Crisis } from '../../world/crisis';
import { entryOf } from '../../world/ids';
import type { Institution } from '../../world/institution';
import { type Lookups, otherEnd } from '../../world/lookups';
import type { World } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { bodiesFor, bodyRefs } from './bodies';
import { armedMeans, civilMeans } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, capability, lack, odds, product, refs, share } from './weigh';

/**
 * A state that fears for itself builds the weapon of last resort (Buzan 1993: the security dilemma; whether the society
 * of states may stop one that never joined the regime, or cheated in it). Technology makes it able, strong enemies
 * and weak allies willing, a strong regime slow, and so does respect for law at large, without which an implacable
 * state is free (Kissinger in Sakwa 2019).
 */
export const proliferation: CrisisKind = {
  id: 'proliferation',
  title: { key: 'crisis.proliferation' },
  source: 'Buzan 1993; Sakwa 2019',
  ruleAtIssue: 'balanceOfPower',
  reads: [
    'state.technology',
    'state.force',
    'state.accountability',
    'state.standing',
    'dyad.amity',
    'institution.authority',
    'institution.members.*',
    'institution.vetoes',
    'system.primary.internationalLaw',
    'crisis.kind',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis) + P.prolifThreat.value * armedMeans(ctx.world, crisis),
      need: needOf(ctx.world, crisis),
      reversed: () => rolledBack(ctx, crisis, 1, because),
      contained: () => rolledBack(ctx, crisis, P.containedCounts.value, because),
      failed: () => lasting(ctx, crisis, because),
    }),
  settles: lasting,
};

/** Force that a state has reason to fear, as capability weighed by enmity, 0–1 and more. */
function fearOf(world: World, look: Lookups, id: string): number {
  let fear = 0;
  for (const dyad of look.dyadsOf[id] ?? []) {
    if (dyad.amity >= 0) continue;
    const other = world.states[otherEnd(dyad, id)];
    if (other && other.standing !== 'annexed') fear += capability(other) * share(-dyad.amity);
  }
  return fear;
}

/** How far the regime against it binds a state, 0–1; those outside it are hardly bound. */
function bound(regimes: readonly Institution[], id: string): number {
  let most = 0;
  for (const body of regimes) {
    const depth = body.members[id];
    most = Math.max(
      most,
      share(body.authority) * (depth === undefined ? P.prolifOutside.value : share(depth)),
    );
  }
  return most;
}

/**
 * Who has the weapon already or has tried for it. That the great powers hold theirs openly is part of the regime (Buzan
 * 1993: a managed balance rests on their agreed armament): they are those without whom a body for security cannot act.
 */
function armedOrTried(look: Lookups): Record<string, true> {
  const out: Record<string, true> = {};
  for (const body of bodiesFor(look, 'security')) for (const id of body.vetoes) out[id] = true;
  for (const crisis of look.crises) if (crisis.kind === 'proliferation') out[crisis.place] = true;
  return out;
}

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const barred = armedOrTried(look);
  const watched = regimes(look);
  const law = 1 - P.prolifLaw.value * share(world.system.primary.internationalLaw);
  const found: Hazard[] = [];
  for (const state of look.standing) {
    if (state.standing !== 'sovereign' || barred[state.id]) continue;
    // The strongest have had it long since; the least developed cannot build it.
    if (state.technology < P.prolifAble.value || state.force >= P.prolifHas.value) continue;
    const fear = odds(fearOf(world, look, state.id), capability(state) + P.prolifCalm.value);
    if (fear <= 0) continue;
    found.push({
      place: state.id,
      target: state.id,
      victim: null,
      rate:
        P.prolifRate.value *
        law *
        fear *
        share(state.technology) *
        lack(state.accountability) *
        (1 - bound(watched, state.id)),
      severity: P.prolifSeverity.value + P.prolifSeverityForce.value * share(state.force),
      from: () => [...refs('state', state.id, 'technology', 'force', 'accountability'), ...bodyRefs(watched)],
    });
  }
  return found;
}

const regimes = (look: Lookups) => bodiesFor(look, 'nonproliferation');

function needOf(world: World, crisis: Crisis): number {
  const target = world.states[crisis.place];
  return target
    ? P.prolifNeed.value * share(crisis.severity) * (P.leastNeed.value + product(target) + capability(target))
    : 0;
}

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world, look } = ctx;
  const target = world.states[at.place];
  const clarity = P.clarityOfSecret.value + (10 - P.clarityOfSecret.value) * bound(regimes(look), at.place);
  const cost = P.costOfWar.value * bent(share(target?.force ?? 0), P.costHalf.value);
  const crisis = freshCrisis(ctx, 'proliferation', at, id, 'balanceOfPower', clarity, cost);
  const effects = regimes(look).map((body) =>
    add('institution', body.id, 'authority', -P.prolifDefies.value * share(at.severity), because),
  );
  return { crisis, effects };
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, look, years } = ctx;
  const target = world.states[crisis.place];
  if (!target) return [];
  const size = share(crisis.severity) * years;
  const effects: Effect[] = [
    add('state', target.id, 'force', P.prolifArms.value * size * lack(target.force), because),
    add('system', 'system', 'primary.balanceOfPower', -P.prolifErodes.value * size, because),
  ];
  for (const dyad of look.dyadsOf[target.id] ?? []) {
    const other = world.states[otherEnd(dyad, target.id)];
    if (!other || other.standing === 'annexed' || dyad.amity >= P.prolifFriends.value) continue;
    effects.push(add('dyad', dyad.id, 'amity', -P.prolifFear.value * size, because));
    if (target.borders.includes(other.id)) {
      effects.push(
        add('state', other.id, 'force', P.prolifAnswers.value * size * lack(other.force), because),
      );
    }
  }
  return effects;
}

/** The programme is opened and taken down, or at least inspected. */
function rolledBack(ctx: RuleContext, crisis: Crisis, part: number, because: Because): Effect[] {
  const size = share(crisis.severity) * part;
  const effects: Effect[] = [add('state', crisis.place, 'force', -P.prolifArms.value * size, because)];
  for (const body of regimes(ctx.look)) {
    effects.push(add('institution', body.id, 'authority', P.prolifDefies.value * size, because));
    if (body.members[crisis.place] !== undefined) {
      effects.push(
        add('institution', body.id, entryOf('members', crisis.place), P.prolifDefies.value * size, because),
      );
    }
  }
  return effects;
}

/** It has the weapon: strong enough to be left alone, and others draw their conclusions. */
function lasting(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  return [
    add('state', crisis.place, 'force', P.prolifArms.value * size, because),
    add('state', crisis.place, 'autonomy', P.prolifArms.value * size, because),
    ...regimes(ctx.look).flatMap((body) => [
      add('institution', body.id, 'authority', -P.prolifDefies.value * size, because),
      add('institution', body.id, 'legitimacy', -P.prolifDefies.value * size, because),
    ]),
  ];
}
