import type { Crisis } from '../../world/crisis';
import type { Lookups } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { bodiesFor, credited } from './bodies';
import { movementsFor, stir } from './currents';
import { exodus } from './flight';
import { civilMeans } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, product, refs, share } from './weigh';

/**
 * Drought, flood or storm strikes those whom nothing protects (Sakwa 2019: the climate emergency; Walzer 2013: civil
 * society protests disasters that are already disastrous). A heated climate makes it likelier; it is a disaster where
 * people are poor, unskilled and divided. It feeds the movements that warned of it.
 */
export const climateDisaster: CrisisKind = {
  id: 'climateDisaster',
  title: { key: 'crisis.climateDisaster' },
  source: 'Sakwa 2019; Walzer 2013',
  ruleAtIssue: 'internationalLaw',
  reads: [
    'system.warming',
    'state.wealth',
    'state.population',
    'state.technology',
    'state.cohesion',
    'state.standing',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis),
      need: needOf(ctx.world, crisis),
      reversed: () => relief(ctx, crisis, 1, because),
      contained: () => relief(ctx, crisis, P.containedCounts.value, because),
      failed: () => lasting(ctx.world, crisis, because),
    }),
  settles: (ctx, crisis, because) => lasting(ctx.world, crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const weather = P.disasterRate.value * (P.disasterBase.value + share(world.system.warming));
  const found: Hazard[] = [];
  for (const state of look.standing) {
    const exposed = exposure(state);
    found.push({
      place: state.id,
      target: null,
      victim: state.id,
      rate: weather * exposed * exposed,
      severity: P.disasterSeverity.value + P.disasterSeverityExposed.value * exposed,
      from: () => [
        ...refs('system', 'system', 'warming'),
        ...refs('state', state.id, 'wealth', 'technology', 'cohesion'),
      ],
    });
  }
  return found;
}

/** What is lacking between a state's people and a disaster, 0–1: wealth per head, skill and standing together. */
function exposure(state: State): number {
  const rich = Math.min(1, product(state) / Math.max(P.disasterCrowd.value, state.population));
  return (lack(state.technology) + lack(state.cohesion) + 1 - bent(rich / P.disasterRich.value, 1) / 2) / 3;
}

/** What has to be brought: the more, the more people are hit. */
function needOf(world: World, crisis: Crisis): number {
  const place = world.states[crisis.place];
  const people = bent((place?.population ?? 0) / P.disasterMillions.value, 1);
  return P.disasterNeed.value * share(crisis.severity) * (P.leastNeed.value + people);
}

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world, look } = ctx;
  const cost = P.costOfRelief.value * share(at.severity) * P.disasterCheap.value;
  const crisis = freshCrisis(
    ctx,
    'climateDisaster',
    at,
    id,
    'internationalLaw',
    P.clarityOfDisaster.value,
    cost,
  );
  const place = world.states[at.place];
  const size = share(at.severity);
  const effects = [
    add('state', at.place, 'wealth', -P.disasterShock.value * size * share(place?.wealth ?? 0), because),
    ...warned(look, at.place, size, because),
  ];
  return { crisis, effects };
}

/** Movements that warned of it are heard, first of all where it struck. */
function warned(look: Lookups, place: string, size: number, because: Because): Effect[] {
  const greens = movementsFor(look, 'climate');
  const effects = stir(greens, place, P.disasterWarns.value * size, P.disasterHeard.value * size, because);
  if (effects.length > 0) return effects;
  return greens.map((m) =>
    add('movement', m.id, 'strength', P.disasterWarns.value * size * lack(m.strength), because),
  );
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, years } = ctx;
  const place = world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * years;
  const toll = { deaths: P.disasterDeaths.value, spill: P.disasterSpill.value * size };
  return [
    add('state', place.id, 'wealth', -P.disasterWealth.value * size * share(place.wealth), because),
    add('state', place.id, 'inequality', P.disasterUnequal.value * size * lack(place.inequality), because),
    add('state', place.id, 'legitimacy', -P.disasterBlame.value * size * share(place.legitimacy), because),
    ...exodus(world, place, Math.min(P.collapseMost.value, P.disasterFlight.value * size), toll, because),
  ];
}

/** Help comes in time, and the bodies that brought it grow by being used. */
function relief(ctx: RuleContext, crisis: Crisis, part: number, because: Because): Effect[] {
  const place = ctx.world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * part;
  return [
    add('state', place.id, 'wealth', P.disasterShock.value * size * share(place.wealth), because),
    add('state', place.id, 'cohesion', P.disasterTogether.value * size * lack(place.cohesion), because),
    ...credited(bodiesFor(ctx.look, 'environment', 'development'), P.disasterUses.value * size, because),
    add('system', 'system', 'worldSociety', P.disasterTogether.value * size * part, because),
  ];
}

/** Those hit are left to it: poorer, more unequal and angrier than before. */
function lasting(world: World, crisis: Crisis, because: Because): Effect[] {
  const place = world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity);
  return [
    add('state', place.id, 'inequality', P.disasterScar.value * size * lack(place.inequality), because),
    add('state', place.id, 'strife', P.disasterScar.value * size * lack(place.cohesion), because),
    add('state', place.id, 'debt', P.disasterScar.value * size * lack(place.debt), because),
  ];
}
