import type { Crisis } from '../../world/crisis';
import { dyadId, type StateId } from '../../world/ids';
import { dyadBetween, type Lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { pairsOf } from '../drift/gauge';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { bodiesFor, bodyRefs, credited, heard } from './bodies';
import { civilMeans, civilResistance } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, needBy, refs, share, turnTo } from './weigh';

/**
 * Two that trade much and trust little turn trade into a weapon (Sakwa 2019: a ruthless fight for market share, in
 * which sanctions and trade wars push the injured to build around the common bodies). The one that lives more by the
 * market with winners begins; a strong body for trade, a treaty of trade, diplomacy and friendship hold it back.
 */
export const tradeWar: CrisisKind = {
  id: 'tradeWar',
  title: { key: 'crisis.tradeWar' },
  source: 'Sakwa 2019',
  ruleAtIssue: 'diplomacy',
  reads: [
    'dyad.interdependence',
    'dyad.amity',
    'state.standing',
    'state.mix.*',
    'state.wealth',
    'treaty.kind',
    'treaty.parties',
    'institution.authority',
    'order.tracks.beggarNeighbour',
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
      reversed: () => truce(ctx, crisis, 1, because),
      contained: () => truce(ctx, crisis, P.containedCounts.value, because),
      failed: () => lasting(ctx.world, crisis, because),
    }),
  settles: (ctx, crisis, because) => lasting(ctx.world, crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const bodies = bodiesFor(look, 'trade');
  const climate =
    (1 - P.tradeGuard.value * heard(bodies)) *
    (1 - P.tradeTalks.value * share(world.system.primary.diplomacy)) *
    (1 + P.tradeBeggar.value * share(world.orders.mercantilist.tracks.beggarNeighbour ?? 0));
  const bound = boundPairs(look);
  const found: Hazard[] = [];
  for (const { dyad, a, b } of pairsOf(ctx)) {
    const coldness = P.tradeFriends.value - dyad.amity;
    if (dyad.interdependence < P.tradeTies.value || coldness <= 0) continue;
    if (a.standing !== 'sovereign' || b.standing !== 'sovereign') continue;
    if (Math.max(a.wealth, b.wealth) < P.tradeMarket.value) continue;
    const [first, other] = a.mix.mercantilist >= b.mix.mercantilist ? [a, b] : [b, a];
    found.push({
      place: other.id,
      target: first.id,
      victim: other.id,
      rate:
        P.tradeRate.value *
        share(first.mix.mercantilist) *
        share(Math.max(a.wealth, b.wealth)) *
        share(dyad.interdependence) *
        share(coldness) *
        (bound.has(dyad.id) ? 1 - P.tradePact.value : 1) *
        climate,
      severity: P.tradeSeverity.value + P.tradeSeverityWealth.value * share(Math.max(a.wealth, b.wealth)),
      from: () => [
        ...refs('state', first.id, 'mix.mercantilist', 'wealth'),
        ...refs('state', other.id, 'wealth'),
        ...refs('dyad', dyad.id, 'interdependence', 'amity'),
        ...bodyRefs(bodies),
      ],
    });
  }
  return found;
}

/** Pairs that a treaty of trade binds, by their ids. */
function boundPairs(look: Lookups): ReadonlySet<string> {
  const bound = new Set<string>();
  for (const { kind, parties } of look.treaties) {
    if (kind !== 'trade') continue;
    for (let i = 0; i < parties.length; i++) {
      for (let j = i + 1; j < parties.length; j++) {
        bound.add(dyadId(parties[i] as StateId, parties[j] as StateId));
      }
    }
  }
  return bound;
}

/** What it takes to make both stop: the weight of those who fight, as far as they are hurt. */
const needOf = (world: World, crisis: Crisis): number =>
  needBy(world, crisis, crisis.target, P.tradeNeed.value);

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world, look } = ctx;
  const target = at.target === null ? undefined : world.states[at.target];
  const cost = P.costOfRelief.value * bent(share(target?.wealth ?? 0), P.costHalf.value);
  const crisis = freshCrisis(ctx, 'tradeWar', at, id, 'diplomacy', P.clarityOfTariff.value, cost);
  const size = share(at.severity);
  const effects: Effect[] = [
    ...between(world, crisis, -P.tradeShock.value * size, -P.tradeAnger.value * size, because),
    ...credited(bodiesFor(look, 'trade'), -P.tradeDefies.value * size, because),
    add('order', 'mercantilist', 'tracks.beggarNeighbour', P.tradeDefies.value * size, because),
  ];
  return { crisis, effects };
}

/** Ties and amity of the two, as far as their pair is kept. */
function between(world: World, crisis: Crisis, ties: number, amity: number, because: Because): Effect[] {
  const dyad = crisis.target === null ? undefined : dyadBetween(world, crisis.target, crisis.place);
  if (!dyad) return [];
  const effects = [add('dyad', dyad.id, 'interdependence', ties * share(dyad.interdependence), because)];
  if (amity !== 0) effects.push(add('dyad', dyad.id, 'amity', amity, because));
  return effects;
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, years } = ctx;
  const place = world.states[crisis.place];
  const target = crisis.target === null ? undefined : world.states[crisis.target];
  if (!place || !target) return [];
  const dyad = dyadBetween(world, target.id, place.id);
  const size = share(crisis.severity) * years;
  const effects = between(world, crisis, -P.tradeCuts.value * size, -P.tradeSours.value * size, because);
  for (const [self, other] of [
    [place, target],
    [target, place],
  ] as const) {
    // Each is hurt as far as it lived by the other's market.
    const hurt = size * share(dyad?.interdependence ?? 0) * share(other.wealth);
    effects.push(
      add('state', self.id, 'wealth', -P.tradeWealth.value * hurt * share(self.wealth), because),
      add('state', self.id, 'openness', -P.tradeCloses.value * size * share(self.openness), because),
    );
  }
  return effects;
}

/** A truce: trade comes back, and the body through which it was made is believed more. */
function truce(ctx: RuleContext, crisis: Crisis, part: number, because: Because): Effect[] {
  const { world, look } = ctx;
  const dyad = crisis.target === null ? undefined : dyadBetween(world, crisis.target, crisis.place);
  const size = share(crisis.severity) * part;
  const effects = credited(bodiesFor(look, 'trade'), P.tradeDefies.value * size, because);
  if (!dyad || crisis.target === null) return effects;
  const back = P.tradeShock.value * size;
  effects.push(
    add('dyad', dyad.id, 'interdependence', back * lack(dyad.interdependence), because),
    add('dyad', dyad.id, 'amity', (P.tradeAnger.value * size) / 2, because),
    add('state', crisis.place, 'openness', P.tradeCloses.value * size, because),
    add('state', crisis.target, 'openness', P.tradeCloses.value * size, because),
  );
  return effects;
}

/** The walls stay: the injured learns the same trade, and the open house is believed in less. */
function lasting(world: World, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  return [
    ...turnTo(world, crisis.place, 'mercantilist', P.tradeTurns.value * size, because),
    ...between(world, crisis, -P.tradeShock.value * size, 0, because),
    add('order', 'mercantilist', 'power', P.tradeModel.value * size, because),
    add('order', 'liberal', 'legitimacy', -P.tradeModel.value * size, because),
  ];
}
