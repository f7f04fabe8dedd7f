import type { Crisis } from '../../world/crisis';
import type { Movement } from '../../world/ground';
import { entryOf } from '../../world/ids';
import { type Lookups, otherEnd } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import { leaningOf, powerOf } from '../reach';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { movementsFor, tide, tideRefs } from './currents';
import { civilMeans, civilResistance } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, ofPair, product, refs, share, turnTo } from './weigh';

/**
 * The squares fill and ask a government that nobody may vote out to go (Sakwa 2019). Civic movements carry it where
 * there is little accountability and little belief in the government; an open country hears of it sooner, and a
 * liberal order that holds its way for history's end calls for it. Great powers that go by other orders read it as
 * intervention, whoever began it.
 */
export const colourRevolution: CrisisKind = {
  id: 'colourRevolution',
  title: { key: 'crisis.colourRevolution' },
  source: 'Sakwa 2019',
  ruleAtIssue: 'diplomacy',
  reads: [
    'movement.cause',
    'movement.strength',
    'movement.reach.*',
    'movement.temper',
    'state.accountability',
    'state.legitimacy',
    'state.openness',
    'state.force',
    'state.standing',
    'order.tracks.endOfHistory',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis) + squares(ctx.look, crisis),
      need: civilResistance(ctx.world, crisis) + needOf(ctx.world, crisis),
      reversed: () => turned(ctx, crisis, 1, because),
      contained: () => turned(ctx, crisis, P.containedCounts.value, because),
      failed: () => putDown(ctx, crisis, because),
    }),
  settles: putDown,
};

/** Movements that ask for rights, bread and peace in the open. */
const civic = (look: Lookups): Movement[] => movementsFor(look, 'rights', 'labour', 'peace', 'solidarity');
/** Those who take up arms empty the squares. */
const peaceful = (movement: Movement): number => lack(movement.temper);

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const movements = civic(look);
  const called =
    P.revoltRate.value * (1 + P.revoltCalled.value * share(world.orders.liberal.tracks.endOfHistory ?? 0));
  const found: Hazard[] = [];
  for (const state of look.standing) {
    if (state.accountability >= P.revoltRepublic.value || state.standing !== 'sovereign') continue;
    const carried = tide(movements, state.id, peaceful);
    if (carried <= 0) continue;
    found.push({
      place: state.id,
      target: state.id,
      victim: null,
      rate:
        called *
        carried *
        (1 - state.accountability / P.revoltRepublic.value) *
        lack(state.legitimacy) *
        (0.5 + share(state.openness)),
      severity: P.revoltSeverity.value + P.revoltSeverityForce.value * share(state.force),
      from: () => [
        ...refs('state', state.id, 'accountability', 'legitimacy', 'openness'),
        ...tideRefs(movements, state.id),
      ],
    });
  }
  return found;
}

/** What the movements bring of themselves. */
function squares(look: Lookups, crisis: Crisis): number {
  return P.revoltSquares.value * tide(civic(look), crisis.place, peaceful);
}

/** How firmly the government sits: what it owns, and those who still believe in it. */
function needOf(world: World, crisis: Crisis): number {
  const place = world.states[crisis.place];
  if (!place) return 0;
  return (
    P.revoltNeed.value *
    share(crisis.severity) *
    (P.leastNeed.value + product(place)) *
    (0.5 + share(place.legitimacy))
  );
}

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world, look } = ctx;
  const place = world.states[at.place];
  const cost = P.costOfRelief.value * bent(share(place?.force ?? 0), P.costHalf.value);
  const crisis = freshCrisis(ctx, 'colourRevolution', at, id, 'diplomacy', P.clarityOfSquare.value, cost);
  const size = share(at.severity);
  const effects: Effect[] = [
    add('state', at.place, 'legitimacy', -P.revoltShock.value * size, because),
    add('state', at.place, 'cohesion', -P.revoltShock.value * size, because),
    ...suspected(world, look, at.place, size, because),
  ];
  return { crisis, effects };
}

/** Great powers of other orders see the hand of the liberal order's strongest state in it (Sakwa 2019). */
function suspected(world: World, look: Lookups, place: string, size: number, because: Because): Effect[] {
  const champion = championOf(look);
  if (!champion || champion.id === place) return [];
  const effects: Effect[] = [];
  for (const dyad of look.dyadsOf[champion.id] ?? []) {
    const other = world.states[otherEnd(dyad, champion.id)];
    if (!other || other.standing === 'annexed') continue;
    if (other.force < P.revoltPowers.value && other.id !== place) continue;
    if (leaningOf(other) === 'liberal') continue;
    effects.push(add('dyad', dyad.id, 'amity', -P.revoltSuspects.value * size, because));
  }
  if (effects.length > 0) {
    effects.push(
      add('order', 'liberal', 'supremacy', P.revoltClaim.value * size, because),
      add('order', 'sovereign', 'tracks.shelter', P.revoltClaim.value * size, because),
    );
  }
  return effects;
}

/** The strongest of the states that the liberal order guides most. */
function championOf(look: Lookups): State | undefined {
  let best: State | undefined;
  for (const state of look.standing) {
    if (leaningOf(state) === 'liberal' && (!best || powerOf(state) > powerOf(best))) best = state;
  }
  return best;
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, years } = ctx;
  const place = world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * years;
  return [
    add('state', place.id, 'legitimacy', -P.revoltDrains.value * size * share(place.legitimacy), because),
    add('state', place.id, 'strife', P.revoltStrife.value * size * lack(place.cohesion), because),
    add('state', place.id, 'wealth', -P.revoltIdle.value * size * share(place.wealth), because),
  ];
}

/** The government goes, or sits down at a round table: more is answered for, and the new one looks to the liberal house. */
function turned(ctx: RuleContext, crisis: Crisis, part: number, because: Because): Effect[] {
  const { world, look } = ctx;
  const place = world.states[crisis.place];
  if (!place) return [];
  const gain = P.revoltWins.value * part;
  const effects: Effect[] = [
    add('state', place.id, 'accountability', gain * lack(place.accountability), because),
    add('state', place.id, 'rights', gain * lack(place.rights), because),
    add('state', place.id, 'legitimacy', gain * lack(place.legitimacy), because),
    ...turnTo(world, place.id, 'liberal', P.revoltTurns.value * part, because),
    // Helped along by others without leave, it costs sovereignty as a rule.
    add(
      'system',
      'system',
      'primary.sovereignty',
      -P.cleansePierces.value * (1 - crisis.mandate / 10),
      because,
    ),
  ];
  for (const movement of civic(look)) {
    if (movement.reach[place.id] === undefined) continue;
    effects.push(
      add('movement', movement.id, 'strength', P.revoltCheer.value * part * lack(movement.strength), because),
    );
  }
  if (crisis.leader !== null) {
    effects.push(...ofPair(world, crisis.leader, place.id, 'amity', P.revoltTurns.value * part, because));
  }
  return effects;
}

/** The squares are cleared, and those who ruled look to those who do not ask. */
function putDown(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, look } = ctx;
  const place = world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity);
  const effects: Effect[] = [
    add('state', place.id, 'rights', -P.revoltCrushed.value * size * share(place.rights), because),
    add(
      'state',
      place.id,
      'accountability',
      -P.revoltCrushed.value * size * share(place.accountability),
      because,
    ),
    ...turnTo(world, place.id, 'sovereign', P.revoltTurns.value * size, because),
  ];
  for (const movement of civic(look)) {
    const reach = movement.reach[place.id];
    if (reach === undefined) continue;
    effects.push(
      add(
        'movement',
        movement.id,
        entryOf('reach', place.id),
        -P.revoltCrushed.value * size * share(reach),
        because,
      ),
      add('movement', movement.id, 'temper', P.revoltCheer.value * size * lack(movement.temper), because),
    );
  }
  return effects;
}
