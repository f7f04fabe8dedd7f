import type { Crisis } from '../../world/crisis';
import type { People } from '../../world/ground';
import { byText } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { add, type Because, type Effect, set } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { within } from '../steps';
import { flight } from './flight';
import { armedMeans, armedResistance } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, refs, share, strain } from './weigh';

/**
 * A state under strain turns on a people within it (Walzer 2013: the failure of peacekeeping inside states). Grievance,
 * autonomy that is small or insecure, nationalism and a government that has lost its hold bring it on; rights and
 * law among states hold it back. It asks whether others may step in over a rule that the target may never have accepted
 * (Buzan 1993).
 */
export const ethnicCleansing: CrisisKind = {
  id: 'ethnicCleansing',
  title: { key: 'crisis.ethnicCleansing' },
  source: 'Walzer 2013; Buzan 1993',
  ruleAtIssue: 'internationalLaw',
  reads: [
    'people.shares.*',
    'people.home',
    'people.grievance',
    'people.autonomy',
    'people.security',
    'state.population',
    'state.ruler',
    'state.legitimacy',
    'state.cohesion',
    'state.rights',
    'state.strife',
    'state.commitment',
    'system.primary.nationalism',
    'system.primary.internationalLaw',
    'institution.authority',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: true,
      means: armedMeans(ctx.world, crisis),
      need: armedResistance(ctx.world, crisis),
      reversed: () => protect(ctx.world, crisis, P.cleanseProtects.value, because),
      contained: () => protect(ctx.world, crisis, P.cleanseProtects.value * P.containedCounts.value, because),
      failed: () => lasting(crisis, because),
    }),
  settles: (_ctx, crisis, because) => lasting(crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const nationalism = share(world.system.primary.nationalism);
  const law = share(world.system.primary.internationalLaw);
  const found: Hazard[] = [];
  for (const people of look.peoples) {
    if (people.grievance < P.cleanseGrievance.value) continue;
    const exposed = share(people.grievance) * lack(people.autonomy) * lack(people.security);
    for (const id of Object.keys(people.shares).sort(byText)) {
      const state = world.states[id];
      if (!state || people.home === id || !isMinority(people.shares[id] ?? 0, state)) continue;
      const ruler = state.ruler === null ? state : (world.states[state.ruler] ?? state);
      const rate =
        P.cleanseRate.value *
        exposed *
        strain(ruler) *
        lack(ruler.rights) *
        (1 - P.cleanseLaw.value * law) *
        (1 + P.cleanseNation.value * nationalism);
      found.push({
        place: state.id,
        target: ruler.id,
        victim: people.id,
        rate,
        severity: P.cleanseSeverity.value + P.cleanseSeverityExposed.value * exposed,
        from: () => [
          ...refs('people', people.id, 'grievance', 'autonomy', 'security'),
          ...refs('state', ruler.id, 'legitimacy', 'cohesion', 'strife', 'rights'),
          ...refs('system', 'system', 'primary.nationalism', 'primary.internationalLaw'),
        ],
      });
    }
  }
  return found;
}

/** A people that is there in numbers, and yet not most of those who live there. */
function isMinority(living: number, state: State): boolean {
  const part = living / Math.max(living, state.population);
  return part >= P.cleanseLeast.value && part <= P.cleanseMost.value;
}

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world } = ctx;
  const target = at.target === null ? undefined : world.states[at.target];
  const cost = target
    ? P.costOfWar.value * bent(share(target.force), P.costHalf.value) * P.costOfRescue.value
    : 0;
  const crisis = freshCrisis(
    ctx,
    'ethnicCleansing',
    at,
    id,
    'internationalLaw',
    plainness(world, target),
    cost,
  );
  const effects: Effect[] = [
    add('state', at.place, 'strife', P.cleanseShock.value * share(at.severity), because),
  ];
  if (target)
    effects.push(add('state', target.id, 'legitimacy', -P.cleanseShame.value * share(at.severity), because));
  return { crisis, effects };
}

/**
 * How plain the breach is, 0–10: plainer where bodies for rights carry weight, and where the target itself had taken
 * the society's rules for its own; across the rings it is disputed whether the rule ever bound it (Buzan 1993).
 */
function plainness(world: World, target: State | undefined): number {
  let rights = 0;
  let bound = false;
  for (const id of Object.keys(world.institutions).sort((a, b) => (a < b ? -1 : 1))) {
    const body = world.institutions[id];
    if (body?.domain !== 'rights') continue;
    rights = Math.max(rights, body.authority);
    if (target && body.members[target.id] !== undefined) bound = true;
  }
  const accepted = target ? share(target.commitment) : 0;
  return (
    P.clarityOfAtrocity.value +
    P.clarityOfRights.value * share(rights) +
    P.clarityOfRing.value * accepted * (bound ? 1 : P.clarityUnbound.value)
  );
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, years } = ctx;
  const people = crisis.victim === null ? undefined : world.peoples[crisis.victim];
  const place = world.states[crisis.place];
  if (!people || !place) return [];
  const size = share(crisis.severity) * years;
  return [
    add('people', people.id, 'security', -P.cleanseSecurity.value * size * share(people.security), because),
    add('people', people.id, 'autonomy', -P.cleanseSecurity.value * size * share(people.autonomy), because),
    add('people', people.id, 'grievance', P.cleanseGrieves.value * size, because),
    add('people', people.id, 'claim', P.cleanseGrieves.value * size, because),
    add('state', place.id, 'strife', P.cleanseStrife.value * size, because),
    add('state', place.id, 'rights', -P.cleanseRights.value * size, because),
    add('state', place.id, 'cohesion', -P.cleanseRights.value * size, because),
    add('system', 'system', 'primary.internationalLaw', -P.cleanseErodes.value * size, because),
    ...flight(world, people, place, driven(people, place, size), toll(size), because),
  ];
}

/** Those who are driven over the border, in millions. */
function driven(people: People, place: State, size: number): number {
  const living = people.shares[place.id] ?? 0;
  return living * within(P.cleanseFlight.value * size, 0, P.cleanseMost.value);
}

const toll = (size: number) => ({ deaths: P.cleanseDeaths.value, spill: P.cleanseSpill.value * size });

/** The people is safe behind others' arms; whoever ruled it may not cancel that any more. */
function protect(world: World, crisis: Crisis, amount: number, because: Because): Effect[] {
  const people = crisis.victim === null ? undefined : world.peoples[crisis.victim];
  if (!people) return [];
  const effects: Effect[] = [
    add('people', people.id, 'security', amount * lack(people.security), because),
    add('people', people.id, 'autonomy', (amount * lack(people.autonomy)) / 2, because),
    add(
      'people',
      people.id,
      'grievance',
      -amount * share(people.grievance) * P.containedCounts.value,
      because,
    ),
    add('state', crisis.place, 'strife', -amount * share(world.states[crisis.place]?.strife ?? 0), because),
    // Rescue by others' force is bought with some of the target's sovereignty.
    add(
      'system',
      'system',
      'primary.sovereignty',
      -P.cleansePierces.value * (1 - crisis.mandate / 10),
      because,
    ),
  ];
  if (people.guarantor === crisis.target) effects.push(set('people', people.id, 'guarantor', null, because));
  return effects;
}

/** Nobody came in time, and everyone saw it. */
function lasting(crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  const effects: Effect[] = [
    add('system', 'system', 'primary.internationalLaw', -P.cleansePrecedent.value * size, because),
    add('system', 'system', 'worldSociety', -P.cleansePrecedent.value * size, because),
  ];
  if (crisis.victim !== null)
    effects.push(add('people', crisis.victim, 'claim', P.cleanseClaim.value * size, because));
  return effects;
}
