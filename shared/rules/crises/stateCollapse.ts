import type { Crisis } from '../../world/crisis';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { add, type Because, type Effect, set } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { bodiesFor, bodyRefs, strongest } from './bodies';
import { exodus } from './flight';
import { armedMeans } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, capability, lack, refs, share, strain } from './weigh';

/**
 * A state falls apart in civil war (Walzer 2013: many weak and divided states under weak global organisations, and
 * civil associations that cannot make peace in a country torn by civil war). A government that has lost its hold and
 * has little to hold on with brings it on; bodies for development lend it some strength. While it lasts nobody governs
 * there; in the end somebody does, by others' help or by arms.
 */
export const stateCollapse: CrisisKind = {
  id: 'stateCollapse',
  title: { key: 'crisis.stateCollapse' },
  source: 'Walzer 2013',
  ruleAtIssue: 'sovereignty',
  reads: [
    'state.standing',
    'state.legitimacy',
    'state.cohesion',
    'state.strife',
    'state.technology',
    'state.force',
    'institution.authority',
    'institution.enforcement',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: true,
      means: armedMeans(ctx.world, crisis),
      need: needOf(ctx.world, crisis),
      reversed: () => rebuilt(ctx.world, crisis, 1, because),
      contained: () => rebuilt(ctx.world, crisis, P.containedCounts.value, because),
      failed: () => won(ctx.world, crisis, because),
    }),
  settles: (ctx, crisis, because) => won(ctx.world, crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { look } = ctx;
  const bodies = bodiesFor(look, 'development');
  const unaided = 1 - P.collapseAid.value * strongest(bodies);
  const found: Hazard[] = [];
  for (const state of look.standing) {
    const over = strain(state) - P.collapseStrain.value;
    if (over <= 0 || state.standing !== 'sovereign') continue;
    found.push({
      place: state.id,
      target: null,
      victim: state.id,
      rate:
        P.collapseRate.value *
        (over / (1 - P.collapseStrain.value)) *
        lack(state.technology) *
        lack(state.force) *
        unaided,
      severity: P.collapseSeverity.value + P.collapseSeverityStrife.value * share(state.strife),
      from: () => [
        ...refs('state', state.id, 'legitimacy', 'cohesion', 'strife', 'technology', 'force'),
        ...bodyRefs(bodies),
      ],
    });
  }
  return found;
}

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const place = ctx.world.states[at.place];
  const cost =
    P.costOfWar.value * P.costOfRescue.value * bent(share(at.severity) * weightOf(place), P.costHalf.value);
  const crisis = freshCrisis(ctx, 'stateCollapse', at, id, 'sovereignty', P.clarityOfCollapse.value, cost);
  if (!place) return { crisis, effects: [] };
  const size = share(at.severity);
  const effects: Effect[] = [
    set('state', place.id, 'standing', 'failed', because),
    add('state', place.id, 'strife', P.collapseShock.value * size * lack(place.strife), because),
    add('state', place.id, 'force', -P.collapseDisarms.value * size * share(place.force), because),
    add('state', place.id, 'legitimacy', -P.collapseShock.value * size * share(place.legitimacy), because),
  ];
  return { crisis, effects };
}

/** How much of an army there is to be divided among those who fight, with the least that any civil war takes. */
const weightOf = (place: State | undefined): number =>
  P.collapseFloor.value + (place ? capability(place) : 0);

/** What peace must be kept against. */
function needOf(world: World, crisis: Crisis): number {
  return P.collapseNeed.value * share(crisis.severity) * weightOf(world.states[crisis.place]);
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, years } = ctx;
  const place = world.states[crisis.place];
  if (place?.standing !== 'failed') return [];
  const size = share(crisis.severity) * years;
  const toll = { deaths: P.collapseDeaths.value, spill: P.collapseSpill.value * size };
  const effects: Effect[] = [
    add('state', place.id, 'strife', P.collapseStrife.value * size * lack(place.strife), because),
    add('state', place.id, 'wealth', -P.collapseWastes.value * size * share(place.wealth), because),
    add('state', place.id, 'rights', -P.collapseRights.value * size * share(place.rights), because),
    add('state', place.id, 'openness', -P.collapseWastes.value * size * share(place.openness), because),
    ...exodus(world, place, Math.min(P.collapseMost.value, P.collapseFlight.value * size), toll, because),
  ];
  // Arms and fighters cross the border too.
  for (const id of place.borders) {
    const next = world.states[id];
    if (next?.standing !== 'sovereign') continue;
    effects.push(add('state', id, 'strife', P.collapseSpill.value * size * lack(next.cohesion), because));
  }
  return effects;
}

/** Others keep the peace while a government comes to stand again, in full or hardly more than in name. */
function rebuilt(world: World, crisis: Crisis, part: number, because: Because): Effect[] {
  const place = world.states[crisis.place];
  if (place?.standing !== 'failed') return [];
  const size = P.collapseRebuilt.value * part;
  return [
    set('state', place.id, 'standing', 'sovereign', because),
    add('state', place.id, 'strife', -size * share(place.strife), because),
    add('state', place.id, 'legitimacy', size * lack(place.legitimacy), because),
    add('state', place.id, 'cohesion', (size / 2) * lack(place.cohesion), because),
    add('state', place.id, 'accountability', (size / 4) * lack(place.accountability), because),
  ];
}

/** Whoever is strongest takes what is left and rules it as it was won. */
function won(world: World, crisis: Crisis, because: Because): Effect[] {
  const place = world.states[crisis.place];
  const size = share(crisis.severity);
  if (place?.standing !== 'failed') return [];
  return [
    set('state', place.id, 'standing', 'sovereign', because),
    add('state', place.id, 'strife', -P.collapseVictor.value * share(place.strife), because),
    add('state', place.id, 'legitimacy', (P.collapseVictor.value / 2) * lack(place.legitimacy), because),
    add('state', place.id, 'accountability', -P.collapseVictor.value * share(place.accountability), because),
    add('state', place.id, 'rights', -P.collapseVictor.value * size * share(place.rights), because),
    add('system', 'system', 'worldSociety', -P.collapsePrecedent.value * size, because),
  ];
}
