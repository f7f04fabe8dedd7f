import type { Crisis } from '../../world/crisis';
import { entryOf } from '../../world/ids';
import type { Lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { within } from '../steps';
import { movementsFor, tide, tideRefs } from './currents';
import { civilMeans, civilResistance } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, needBy, refs, share, turnTo } from './weigh';

/**
 * Those whom open markets left behind sweep their elites from office (Sakwa 2019: civil society takes its revenge on
 * widening inequalities). Inequality times openness is the ground, the reach of populist movements the spark; a
 * government that is held legitimate stands it. Others may answer by sharing the burden, or leave the country to it.
 */
export const populistLandslide: CrisisKind = {
  id: 'populistLandslide',
  title: { key: 'crisis.populistLandslide' },
  source: 'Sakwa 2019; Walzer 2013',
  ruleAtIssue: 'nationalism',
  reads: [
    'state.inequality',
    'state.openness',
    'state.legitimacy',
    'state.accountability',
    'state.wealth',
    'state.mix.*',
    'movement.cause',
    'movement.strength',
    'movement.reach.*',
    'order.tracks.culturalLiberalism',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis),
      need: civilResistance(ctx.world, crisis) + needOf(ctx.world, crisis),
      reversed: () => answered(ctx, crisis, 1, because),
      contained: () => answered(ctx, crisis, P.containedCounts.value, because),
      failed: () => lasting(ctx, crisis, because),
    }),
  settles: lasting,
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const backlash = 1 + P.populistBacklash.value * share(world.orders.liberal.tracks.culturalLiberalism ?? 0);
  const movements = populists(look);
  const found: Hazard[] = [];
  for (const state of look.standing) {
    if (state.accountability <= 0 || state.mix.mercantilist >= P.populistThere.value) continue;
    const carried = tide(movements, state.id);
    if (carried <= 0) continue;
    const ground = share(state.inequality) * share(state.openness);
    found.push({
      place: state.id,
      target: null,
      victim: state.id,
      // Where nobody may vote a government out, the tide finds no ballot.
      rate:
        P.populistRate.value *
        ground *
        carried *
        backlash *
        (1 + lack(state.legitimacy)) *
        share(state.accountability),
      severity: P.populistSeverity.value + P.populistSeverityWealth.value * share(state.wealth),
      from: () => [
        ...refs('state', state.id, 'inequality', 'openness', 'legitimacy', 'accountability'),
        ...tideRefs(movements, state.id),
      ],
    });
  }
  return found;
}

const populists = (look: Lookups) => movementsFor(look, 'populist');

/** What sharing the burdens takes: the more, the greater the economy that divides. */
const needOf = (world: World, crisis: Crisis): number =>
  needBy(world, crisis, crisis.place, P.populistNeed.value);

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world, look } = ctx;
  const place = world.states[at.place];
  const cost = P.costOfRelief.value * bent(share(place?.wealth ?? 0), P.costHalf.value);
  const crisis = freshCrisis(ctx, 'populistLandslide', at, id, 'nationalism', P.clarityOfBallot.value, cost);
  if (!place) return { crisis, effects: [] };
  const size = share(at.severity);
  const effects: Effect[] = [
    ...turnTo(world, place.id, 'mercantilist', P.populistTurns.value * size, because),
    add('state', place.id, 'openness', -P.populistCloses.value * size, because),
    add('state', place.id, 'opinion', -P.populistCloses.value * size, because),
    add('state', place.id, 'legitimacy', P.populistMandate.value * size, because),
    add('order', 'liberal', 'legitimacy', -P.populistMandate.value * size * share(place.wealth), because),
  ];
  for (const movement of populists(look)) {
    effects.push(add('movement', movement.id, 'strength', P.populistCheer.value * size, because));
  }
  return { crisis, effects };
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, look, years } = ctx;
  const place = world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * years;
  const effects: Effect[] = [
    add('state', place.id, 'openness', -P.populistDrifts.value * size, because),
    add('state', place.id, 'rights', -P.populistDrifts.value * size * share(place.rights), because),
    add(
      'state',
      place.id,
      'accountability',
      -P.populistDrifts.value * size * share(place.accountability),
      because,
    ),
    ...turnTo(world, place.id, 'mercantilist', P.populistDrifts.value * size, because),
  ];
  for (const body of look.institutions) {
    const depth = body.members[place.id];
    if (depth === undefined || body.scope === 'alternative') continue;
    effects.push(
      add(
        'institution',
        body.id,
        entryOf('members', place.id),
        -P.populistLeaves.value * size * share(depth),
        because,
      ),
    );
  }
  // Success there is a model here (Walzer 2013): the tide rises where it already reaches.
  for (const movement of populists(look)) {
    for (const state of look.standing) {
      const at = movement.reach[state.id];
      if (at === undefined || state.id === place.id) continue;
      effects.push(
        add(
          'movement',
          movement.id,
          entryOf('reach', state.id),
          P.populistSpreads.value * size * share(at) * lack(at),
          because,
        ),
      );
    }
  }
  return effects;
}

/** Burdens are shared: inequality and the tide fall, and the country stays in the house. */
function answered(ctx: RuleContext, crisis: Crisis, part: number, because: Because): Effect[] {
  const place = ctx.world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * part;
  const effects: Effect[] = [
    add('state', place.id, 'inequality', -P.populistRelief.value * size * share(place.inequality), because),
    add('state', place.id, 'openness', P.populistCloses.value * size, because),
    add('state', place.id, 'opinion', P.populistCloses.value * size, because),
  ];
  for (const movement of populists(ctx.look)) {
    const at = movement.reach[place.id];
    if (at !== undefined) {
      const ebb = within(P.populistRelief.value * size * share(at), 0, at);
      effects.push(add('movement', movement.id, entryOf('reach', place.id), -ebb, because));
    }
  }
  return effects;
}

/** The turn stays: the market with winners has a new house of its own (Sakwa 2019). */
function lasting(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  const wealth = share(ctx.world.states[crisis.place]?.wealth ?? 0);
  return [
    add('order', 'mercantilist', 'power', P.populistPower.value * size * wealth, because),
    add('order', 'mercantilist', 'universality', P.populistPower.value * size * wealth, because),
    add('system', 'system', 'primary.nationalism', P.populistPower.value * size, because),
  ];
}
