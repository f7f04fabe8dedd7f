import type { Crisis } from '../../world/crisis';
import { type Lookups, otherEnd } from '../../world/lookups';
import type { World } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { bodiesFor, bodyRefs, strongest } from './bodies';
import { civilMeans, civilResistance } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, needBy, refs, share, turnTo } from './weigh';

/**
 * Debts that cannot be paid in an open economy, and no body strong enough to stand behind them (Walzer 2013: global
 * organisations are weak, and capital that moves freely does not even incomes out; Sakwa 2019: disembedded markets).
 * It spreads along interdependence.
 */
export const financialCrash: CrisisKind = {
  id: 'financialCrash',
  title: { key: 'crisis.financialCrash' },
  source: 'Walzer 2013; Sakwa 2019',
  ruleAtIssue: 'diplomacy',
  reads: [
    'state.openness',
    'state.debt',
    'state.inequality',
    'state.wealth',
    'dyad.interdependence',
    'institution.authority',
    'institution.enforcement',
    'order.tracks.disembedding',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis) + P.crashBody.value * financeBody(ctx.look),
      need: civilResistance(ctx.world, crisis) + needOf(ctx.world, crisis),
      reversed: () => relief(ctx, crisis, 1, because),
      contained: () => relief(ctx, crisis, P.containedCounts.value, because),
      failed: () => lasting(ctx.world, crisis, because),
    }),
  settles: (ctx, crisis, because) => lasting(ctx.world, crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const unguarded = 1 - P.crashGuard.value * financeBody(look);
  const loose = 1 + P.crashLoose.value * share(world.orders.liberal.tracks.disembedding ?? 0);
  const found: Hazard[] = [];
  for (const state of look.standing) {
    const exposed = share(state.openness) * share(state.debt);
    if (exposed < P.crashLeast.value) continue;
    found.push({
      place: state.id,
      target: null,
      victim: state.id,
      rate: P.crashRate.value * exposed * (0.5 + share(state.inequality)) * unguarded * loose,
      severity: P.crashSeverity.value + P.crashSeverityWealth.value * share(state.wealth),
      from: () => [
        ...refs('state', state.id, 'openness', 'debt', 'inequality'),
        ...bodyRefs(bodiesFor(look, 'finance')),
      ],
    });
  }
  return found;
}

/** How far a body for finance could stand behind debts, 0–1. */
const financeBody = (look: Lookups): number => strongest(bodiesFor(look, 'finance', 'development'));

/** What would have to be put up: the debtor's own product, as far as it is at risk. */
const needOf = (world: World, crisis: Crisis): number =>
  needBy(world, crisis, crisis.place, P.crashNeed.value);

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const place = ctx.world.states[at.place];
  const cost = P.costOfRelief.value * bent(share(place?.wealth ?? 0), P.costHalf.value);
  const crisis = freshCrisis(ctx, 'financialCrash', at, id, 'diplomacy', P.clarityOfNeed.value, cost);
  const size = share(at.severity);
  const effects = [
    add('state', at.place, 'wealth', -P.crashShock.value * size * share(place?.wealth ?? 0), because),
    add('state', at.place, 'debt', P.crashShock.value * size, because),
  ];
  return { crisis, effects };
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, look, years } = ctx;
  const place = world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * years;
  const effects: Effect[] = [
    add('state', place.id, 'wealth', -P.crashWealth.value * size * share(place.wealth), because),
    add('state', place.id, 'inequality', P.crashUnequal.value * size * lack(place.inequality), because),
    add('state', place.id, 'legitimacy', -P.crashAnger.value * size, because),
    add('state', place.id, 'opinion', -P.crashAnger.value * size, because),
    add('state', place.id, 'openness', -P.crashCloses.value * size, because),
  ];
  for (const dyad of look.dyadsOf[place.id] ?? []) {
    if (dyad.interdependence < P.crashTies.value) continue;
    const other = world.states[otherEnd(dyad, place.id)];
    if (!other || other.standing === 'annexed') continue;
    const caught =
      P.crashSpreads.value * size * share(dyad.interdependence) * share(other.openness) * share(place.wealth);
    effects.push(
      add('state', other.id, 'wealth', -caught * share(other.wealth), because),
      add('state', other.id, 'debt', caught * lack(other.debt), because),
    );
  }
  return effects;
}

/** Others stand behind the debtor, and the body through which they do it grows by being used. */
function relief(ctx: RuleContext, crisis: Crisis, part: number, because: Because): Effect[] {
  const place = ctx.world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * part;
  const effects: Effect[] = [
    add('state', place.id, 'debt', -P.crashRelief.value * size * share(place.debt), because),
    add('state', place.id, 'wealth', P.crashShock.value * size * share(place.wealth), because),
    add('state', place.id, 'legitimacy', P.crashAnger.value * size, because),
  ];
  for (const body of bodiesFor(ctx.look, 'finance')) {
    if (body.members[place.id] === undefined) continue;
    effects.push(add('institution', body.id, 'authority', P.crashUses.value * size, because));
  }
  return effects;
}

/** A lost decade: inequality stays, and so does the lesson that open markets leave one alone. */
function lasting(world: World, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  return [
    add('state', crisis.place, 'inequality', P.crashScar.value * size, because),
    ...turnTo(world, crisis.place, 'mercantilist', P.crashTurns.value * size, because),
    add('order', 'liberal', 'legitimacy', -P.crashScar.value * size, because),
  ];
}
