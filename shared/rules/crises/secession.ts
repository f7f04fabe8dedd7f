import type { Crisis } from '../../world/crisis';
import type { People } from '../../world/ground';
import type { StateId } from '../../world/ids';
import { dyadBetween } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { add, type Because, create, type Effect, set } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { armedMeans, armedResistance, civilMeans } from './means';
import { newborn } from './newborn';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, newDyad, refs, share, strain } from './weigh';

/**
 * A people declares its own state (Walzer 2013: oppression leads to rebellion and secession; the passion of stateless
 * nations; Buzan 1993: recognition decides who is in). The claim and the grievance carry it where the centre has grown
 * weak. Those who answer stand with the new state; if they outweigh the centre it is in.
 */
export const secession: CrisisKind = {
  id: 'secession',
  title: { key: 'crisis.secession' },
  source: 'Walzer 2013; Buzan 1993',
  ruleAtIssue: 'territoriality',
  reads: [
    'people.claim',
    'people.grievance',
    'people.autonomy',
    'people.home',
    'people.shares.*',
    'state.population',
    'state.force',
    'state.legitimacy',
    'state.cohesion',
    'state.strife',
    'state.standing',
    'state.ruler',
    'system.primary.territoriality',
    'system.primary.nationalism',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis) + armedMeans(ctx.world, crisis) * P.secedeArms.value,
      need:
        armedResistance(ctx.world, crisis) +
        P.secedeNeed.value * share(ctx.world.system.primary.territoriality),
      reversed: () => admitted(ctx, crisis, because),
      contained: () => autonomous(ctx.world, crisis, because),
      failed: () => crushed(ctx.world, crisis, because),
    }),
  settles: (ctx, crisis, because) => crushed(ctx.world, crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const { territoriality, nationalism } = world.system.primary;
  const climate = (1 - P.secedeLand.value * share(territoriality)) * (0.5 + share(nationalism));
  const found: Hazard[] = [];
  for (const people of look.peoples) {
    if (people.claim < P.secedeClaim.value) continue;
    const place = seatOf(world, people);
    if (!place) continue;
    const centre = place.ruler === null ? place : (world.states[place.ruler] ?? place);
    found.push({
      place: place.id,
      target: centre.id,
      victim: people.id,
      rate:
        P.secedeRate.value *
        share(people.claim) *
        share(people.grievance) *
        lack(people.autonomy) *
        strain(centre) *
        climate,
      severity: P.secedeSeverity.value + P.secedeSeverityForce.value * share(centre.force),
      from: () => [
        ...refs('people', people.id, 'claim', 'grievance', 'autonomy'),
        ...refs('state', centre.id, 'legitimacy', 'cohesion', 'strife'),
        ...refs('system', 'system', 'primary.territoriality', 'primary.nationalism'),
      ],
    });
  }
  return found;
}

/** The state in which a people would break away: its own if that is ruled by another, or where most of it lives. */
function seatOf(world: World, people: People): State | undefined {
  const home = people.home === null ? undefined : world.states[people.home];
  if (home) return home.standing === 'annexed' ? home : undefined;
  let best: State | undefined;
  let most = P.secedeLeast.value;
  for (const id of Object.keys(people.shares).sort((a, b) => (a < b ? -1 : 1))) {
    const living = people.shares[id] ?? 0;
    const state = world.states[id];
    if (state && state.standing !== 'annexed' && living > most && living < state.population) {
      best = state;
      most = living;
    }
  }
  return best;
}

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world } = ctx;
  const centre = at.target === null ? undefined : world.states[at.target];
  const cost = P.costOfWar.value * bent(share(centre?.force ?? 0), P.costHalf.value);
  const crisis = freshCrisis(ctx, 'secession', at, id, 'territoriality', P.clarityOfClaim.value, cost);
  const size = share(at.severity);
  const effects: Effect[] = [add('state', at.place, 'strife', P.secedeStrife.value * size, because)];
  if (centre) effects.push(add('state', centre.id, 'cohesion', -P.secedeStrife.value * size, because));
  return { crisis, effects };
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity) * ctx.years;
  const people = crisis.victim === null ? undefined : ctx.world.peoples[crisis.victim];
  if (!people) return [];
  return [
    add('state', crisis.place, 'strife', P.secedeStrife.value * size, because),
    add('state', crisis.place, 'wealth', -P.secedeWaste.value * size, because),
    add('people', people.id, 'security', -P.secedeStrife.value * size * share(people.security), because),
    add('people', people.id, 'grievance', P.secedeGrieves.value * size, because),
  ];
}

/** A state of one more: the people's old state stands again, or a new one is made of the part where it lives. */
function admitted(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world } = ctx;
  const people = crisis.victim === null ? undefined : world.peoples[crisis.victim];
  const place = world.states[crisis.place];
  if (!people || !place || crisis.target === null) return [];
  const free = place.standing === 'annexed' ? place.id : newId(world, people);
  const effects: Effect[] = [
    set('people', people.id, 'home', free, because),
    set('people', people.id, 'guarantor', free, because),
    add('people', people.id, 'autonomy', P.restoredAutonomy.value * lack(people.autonomy), because),
    add('people', people.id, 'security', P.restoredAutonomy.value * lack(people.security), because),
    add('people', people.id, 'grievance', -P.secedeRelief.value * share(people.grievance), because),
    add('system', 'system', 'primary.nationalism', P.secedeModel.value * share(crisis.severity), because),
  ];
  if (place.standing === 'annexed') {
    effects.push(
      set('state', free, 'standing', 'sovereign', because),
      set('state', free, 'ruler', null, because),
      add('state', free, 'autonomy', P.restoredAutonomy.value - place.autonomy, because),
    );
  } else {
    const living = people.shares[place.id] ?? 0;
    effects.push(
      create('state', newborn(place, people, free, living), because),
      set('state', place.id, 'borders', [...place.borders, free], because),
      set('people', people.id, `shares.${free}`, living, because),
      set('people', people.id, `shares.${place.id}`, null, because),
      add('state', place.id, 'population', -Math.min(living, place.population), because),
      ...shrunk(place, living, because),
    );
  }
  return [...effects, ...parted(world, crisis.target, free, because)];
}

/** What the old state loses with the part that leaves. */
function shrunk(place: State, living: number, because: Because): Effect[] {
  const kept = Math.sqrt(Math.max(0, 1 - living / Math.max(living, place.population)));
  return [
    add('state', place.id, 'force', place.force * (kept - 1), because),
    add('state', place.id, 'wealth', place.wealth * (kept - 1), because),
  ];
}

/** The pair of the old centre and the new state: no longer ruled, recognised in fact, and bitter. */
function parted(world: World, centre: StateId, free: StateId, because: Because): Effect[] {
  const kept = dyadBetween(world, centre, free);
  if (!kept) {
    const over = {
      amity: -P.secedeBitter.value,
      recognition: 'deFacto' as const,
      interdependence: P.secedeTies.value,
    };
    return [create('dyad', newDyad(world, centre, free, over), because)];
  }
  return [
    add('dyad', kept.id, 'subordination', -kept.subordination, because),
    set('dyad', kept.id, 'superior', null, because),
    set('dyad', kept.id, 'recognition', 'deFacto', because),
  ];
}

/** Three letters of the people's id that no state has yet; a number stands in where all are taken. */
function newId(world: World, people: People): StateId {
  const letters = `${people.id.replace(/[^a-z]/g, '')}xxx`.slice(0, 3);
  if (!world.states[letters]) return letters;
  let n = 1;
  while (world.states[`${letters.slice(0, 2)}${n}`]) n += 1;
  return `${letters.slice(0, 2)}${n}`;
}

/** Short of a state: home rule under others' eyes. */
function autonomous(world: World, crisis: Crisis, because: Because): Effect[] {
  const people = crisis.victim === null ? undefined : world.peoples[crisis.victim];
  if (!people) return [];
  return [
    add('people', people.id, 'autonomy', P.secedeHomeRule.value * lack(people.autonomy), because),
    add('people', people.id, 'security', (P.secedeHomeRule.value / 2) * lack(people.security), because),
    add('people', people.id, 'claim', (-P.secedeHomeRule.value / 2) * share(people.claim), because),
  ];
}

/** The centre holds; the claim is put down and not forgotten. */
function crushed(world: World, crisis: Crisis, because: Because): Effect[] {
  const people = crisis.victim === null ? undefined : world.peoples[crisis.victim];
  const size = share(crisis.severity);
  if (!people) return [];
  return [
    add('people', people.id, 'autonomy', -P.secedeCrushed.value * size * share(people.autonomy), because),
    add('people', people.id, 'grievance', P.secedeCrushed.value * size * lack(people.grievance), because),
    add('people', people.id, 'claim', -P.secedeCrushed.value * size * share(people.claim), because),
    add('state', crisis.place, 'rights', -P.secedeStrife.value * size, because),
  ];
}
