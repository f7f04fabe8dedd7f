import type { Crisis } from '../../world/crisis';
import type { Institution } from '../../world/institution';
import { type Lookups, otherEnd } from '../../world/lookups';
import type { World } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { bodiesFor, bodyRefs, credited, heard } from './bodies';
import { civilMeans, civilResistance } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, needBy, refs, share } from './weigh';

/**
 * A disease that begins where nobody is free to warn and few can heal, and travels along contact (Walzer 2013: civil
 * society ministers to the victims of a plague but cannot enforce public health beforehand; states and global bodies
 * can). Dense contact carries it; rights, skill and bodies for rights and development damp it.
 */
export const pandemic: CrisisKind = {
  id: 'pandemic',
  title: { key: 'crisis.pandemic' },
  source: 'Walzer 2013',
  ruleAtIssue: 'diplomacy',
  reads: [
    'system.interactionCapacity',
    'state.openness',
    'state.rights',
    'state.technology',
    'state.population',
    'state.standing',
    'institution.authority',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis) + P.pandemicBody.value * heard(healers(ctx.look)),
      need: civilResistance(ctx.world, crisis) + needOf(ctx.world, crisis),
      reversed: () => stopped(ctx, crisis, 1, because),
      contained: () => stopped(ctx, crisis, P.containedCounts.value, because),
      failed: () => lasting(ctx, crisis, because),
    }),
  settles: lasting,
};

/** Bodies that can see to public health before it is too late. */
const healers = (look: Lookups): Institution[] => bodiesFor(look, 'rights', 'development');

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const bodies = healers(look);
  const contact =
    P.pandemicRate.value *
    share(world.system.interactionCapacity) *
    (1 - P.pandemicGuard.value * heard(bodies));
  const found: Hazard[] = [];
  for (const state of look.standing) {
    const unguarded = (lack(state.rights) + lack(state.technology)) / 2;
    found.push({
      place: state.id,
      target: null,
      victim: state.id,
      rate:
        contact *
        share(state.openness) *
        unguarded *
        unguarded *
        bent(state.population / P.pandemicCrowd.value, 1),
      severity: P.pandemicSeverity.value + P.pandemicSeverityContact.value * share(state.openness),
      from: () => [
        ...refs('system', 'system', 'interactionCapacity'),
        ...refs('state', state.id, 'openness', 'rights', 'technology'),
        ...bodyRefs(bodies),
      ],
    });
  }
  return found;
}

/** What stopping it takes: the more, the greater the economy that has to stand still. */
const needOf = (world: World, crisis: Crisis): number =>
  needBy(world, crisis, crisis.place, P.pandemicNeed.value);

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const cost = P.costOfRelief.value * share(at.severity) * P.disasterCheap.value;
  const crisis = freshCrisis(ctx, 'pandemic', at, id, 'diplomacy', P.clarityOfDisease.value, cost);
  const size = share(at.severity);
  const effects = [
    add('state', at.place, 'legitimacy', -P.pandemicShock.value * size, because),
    add('state', at.place, 'openness', -P.pandemicShock.value * size, because),
  ];
  return { crisis, effects };
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, look, years } = ctx;
  const place = world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * years;
  const effects: Effect[] = [
    add('state', place.id, 'wealth', -P.pandemicWealth.value * size * share(place.wealth), because),
    add('state', place.id, 'population', -P.pandemicDeaths.value * size * place.population, because),
    add('state', place.id, 'inequality', P.pandemicUnequal.value * size * lack(place.inequality), because),
  ];
  for (const dyad of look.dyadsOf[place.id] ?? []) {
    if (dyad.interdependence < P.pandemicTies.value) continue;
    const other = world.states[otherEnd(dyad, place.id)];
    if (!other || other.standing === 'annexed') continue;
    const caught = size * share(dyad.interdependence) * share(other.openness) * lack(other.technology);
    effects.push(
      add('state', other.id, 'wealth', -P.pandemicWealth.value * caught * share(other.wealth), because),
      add('state', other.id, 'openness', -P.pandemicCloses.value * caught, because),
    );
  }
  return effects;
}

/** The world acts as one in time, and trusts the bodies through which it did. */
function stopped(ctx: RuleContext, crisis: Crisis, part: number, because: Because): Effect[] {
  const size = share(crisis.severity) * part;
  return [
    add('state', crisis.place, 'openness', P.pandemicShock.value * size, because),
    add('state', crisis.place, 'legitimacy', P.pandemicShock.value * size, because),
    ...credited(healers(ctx.look), P.pandemicUses.value * size, because),
    add('system', 'system', 'worldSociety', (P.pandemicUses.value / 2) * size * part, because),
  ];
}

/** Everyone for itself: borders close, and the closing stays. */
function lasting(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  return [
    add('state', crisis.place, 'openness', -P.pandemicShock.value * size, because),
    ...credited(healers(ctx.look), -P.pandemicUses.value * size, because),
    add('system', 'system', 'worldSociety', -P.pandemicUses.value * size, because),
    add('system', 'system', 'interactionCapacity', -P.pandemicParts.value * size, because),
  ];
}
