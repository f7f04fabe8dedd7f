import type { Crisis } from '../../world/crisis';
import type { Movement } from '../../world/ground';
import { entryOf } from '../../world/ids';
import type { Lookups } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { stir, tide, tideRefs } from './currents';
import { armedMeans, civilMeans } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, product, refs, share } from './weigh';

/**
 * Uncivil movements strike across borders (Sakwa 2019: violent movements threaten the foundations of international
 * society, and the intervention that answers them is among the ways the liberal order radicalised). Violent movements
 * carry it where they reach; a divided society and a border with a state that has collapsed let it in. Fear costs
 * rights, and those who strike unanswered grow.
 */
export const terror: CrisisKind = {
  id: 'terror',
  title: { key: 'crisis.terror' },
  source: 'Sakwa 2019',
  ruleAtIssue: 'internationalLaw',
  reads: [
    'movement.strength',
    'movement.reach.*',
    'movement.temper',
    'state.cohesion',
    'state.openness',
    'state.standing',
    'state.wealth',
    'order.tracks.intervention',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis) + P.terrorArms.value * armedMeans(ctx.world, crisis),
      need: needOf(ctx, crisis),
      reversed: () => brokenUp(ctx, crisis, 1, because),
      contained: () => brokenUp(ctx, crisis, P.containedCounts.value, because),
      failed: () => lasting(ctx, crisis, because),
    }),
  settles: lasting,
};

/** Movements that kill, whatever for. */
const violent = (look: Lookups): Movement[] =>
  look.movements.filter((movement) => movement.temper >= P.terrorTemper.value);
const anger = (movement: Movement): number => share(movement.temper);

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const movements = violent(look);
  if (movements.length === 0) return [];
  const provoked =
    P.terrorRate.value * (1 + P.terrorProvoked.value * share(world.orders.liberal.tracks.intervention ?? 0));
  const found: Hazard[] = [];
  for (const state of look.standing) {
    const carried = tide(movements, state.id, anger);
    if (carried <= 0 || state.standing !== 'sovereign') continue;
    found.push({
      place: state.id,
      target: null,
      victim: state.id,
      rate:
        provoked *
        carried *
        (P.terrorBase.value + lack(state.cohesion)) *
        (0.5 + share(state.openness)) *
        (1 + P.terrorSanctuary.value * sanctuaries(world, state)),
      severity: P.terrorSeverity.value + P.terrorSeverityWealth.value * share(state.wealth),
      from: () => [...refs('state', state.id, 'cohesion', 'openness'), ...tideRefs(movements, state.id)],
    });
  }
  return found;
}

/** 1 where a neighbour has collapsed and nobody governs beyond the border. */
function sanctuaries(world: World, state: State): number {
  return state.borders.some((id) => world.states[id]?.standing === 'failed') ? 1 : 0;
}

/** What finding and stopping them takes: the more, the deeper they are rooted there. */
function needOf(ctx: RuleContext, crisis: Crisis): number {
  const place = ctx.world.states[crisis.place];
  const rooted = P.leastNeed.value + tide(violent(ctx.look), crisis.place, anger);
  return P.terrorNeed.value * share(crisis.severity) * rooted * (1 + (place ? product(place) : 0));
}

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const place = ctx.world.states[at.place];
  const cost = P.costOfWar.value * P.terrorCheap.value * bent(share(at.severity), P.costHalf.value);
  const crisis = freshCrisis(ctx, 'terror', at, id, 'internationalLaw', P.clarityOfTerror.value, cost);
  const size = share(at.severity);
  const effects = [
    add('state', at.place, 'strife', P.terrorShock.value * size * lack(place?.strife ?? 0), because),
    add('state', at.place, 'opinion', P.terrorShock.value * size, because),
  ];
  return { crisis, effects };
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const place = ctx.world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * ctx.years;
  return [
    add('state', place.id, 'strife', P.terrorStrife.value * size * lack(place.strife), because),
    add('state', place.id, 'rights', -P.terrorFear.value * size * share(place.rights), because),
    add('state', place.id, 'cohesion', -P.terrorFear.value * size * share(place.cohesion), because),
    ...stir(violent(ctx.look), place.id, P.terrorGrows.value * size, P.terrorGrows.value * size, because),
  ];
}

/** Police, courts and shared knowledge break them up. */
function brokenUp(ctx: RuleContext, crisis: Crisis, part: number, because: Because): Effect[] {
  const size = P.terrorBroken.value * part;
  const effects: Effect[] = [
    add('state', crisis.place, 'strife', -size * share(ctx.world.states[crisis.place]?.strife ?? 0), because),
  ];
  for (const movement of violent(ctx.look)) {
    const reach = movement.reach[crisis.place];
    if (reach === undefined) continue;
    effects.push(
      add('movement', movement.id, 'strength', -size * share(movement.strength), because),
      add('movement', movement.id, entryOf('reach', crisis.place), -size * share(reach), because),
    );
  }
  return effects;
}

/** They have struck and are still there: others join them, and fear becomes law. */
function lasting(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const place = ctx.world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity);
  return [
    add('state', place.id, 'rights', -P.terrorScar.value * size * share(place.rights), because),
    add('order', 'liberal', 'tracks.intervention', P.terrorScar.value * size * share(place.wealth), because),
    ...stir(violent(ctx.look), place.id, P.terrorScar.value * size, P.terrorScar.value * size, because),
  ];
}
