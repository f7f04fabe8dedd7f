import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { dyadBetween, inOrder } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { coalitionValues } from '../coalition/parameters';
import { stand } from '../coalition/place';
import { ofPair, share } from '../crises/weigh';
import { add, type Because, type Effect, set } from '../effect';
import { RESPONSE as P } from '../parameters/response';
import type { Persuasion, RuleContext, Target } from '../rule';
import { sway, within } from '../steps';
import { caseOf, inputsUnder, leadBy, roleOf } from './features';
import { askForMandate, forumOf, mandateEffects } from './mandate';
import { abilityToPay, type Theatre, theatre } from './theatre';

/** Ways of persuading, in the order in which they are offered. */
export const PERSUASIONS = ['mandate', 'diplomacy', 'sidePayment', 'debtRelief'] as const;
type PersuasionAct = (typeof PERSUASIONS)[number];

/** Price of a persuasion in points of political capital; 0 for one that these rules do not know. */
export function persuasionCost(_world: World, _actor: StateId, persuasion: Pick<Persuasion, 'act'>): number {
  switch (persuasion.act) {
    case 'mandate':
      return P.mandateCost.value;
    case 'diplomacy':
      return P.diplomacyCost.value;
    case 'sidePayment':
      return P.paymentCost.value;
    case 'debtRelief':
      return P.reliefCost.value;
    default:
      return 0;
  }
}

/**
 * What a state may do about a crisis before it commits itself: ask for a mandate where there is none, and win those
 * who stand just short of the next circle inward. At most a dozen or so, the most promising first.
 * `known` is the theatre where a caller has it already.
 */
export function persuasionsFor(
  world: World,
  actor: StateId,
  crisis: Crisis,
  known?: Theatre,
): { act: PersuasionAct; target: Target; cost: number }[] {
  const self = world.states[actor];
  if (self?.standing !== 'sovereign' || !world.states[crisis.place]) return [];
  const found: { act: PersuasionAct; target: Target; cost: number }[] = [];
  const offer = (act: PersuasionAct, target: Target) =>
    found.push({ act, target, cost: persuasionCost(world, actor, { act }) });
  const body = forumOf(world, crisis);
  if (
    body &&
    body.members[actor] !== undefined &&
    actor !== crisis.target &&
    crisis.mandate < P.mandateLeast.value
  ) {
    offer('mandate', { on: 'institution', id: body.id });
  }
  const at = known ?? theatre(world, crisis);
  const near = nearlyWon(at, self);
  const most = P.persuadable.value;
  for (const id of near.slice(0, most)) offer('diplomacy', { on: 'state', id });
  if (abilityToPay(at, self) < P.payWealth.value) return found;
  const poorer = near.filter((id) => (world.states[id]?.wealth ?? 100) < self.wealth);
  for (const id of poorer.slice(0, most)) offer('sidePayment', { on: 'state', id });
  const indebted = poorer.filter((id) => (world.states[id]?.debt ?? 0) >= P.reliefFrom.value);
  for (const id of indebted.slice(0, most)) offer('debtRelief', { on: 'state', id });
  return found;
}

/** States that would not act yet under this leader, those nearest to the next circle inward first. */
function nearlyWon(at: Theatre, actor: State): StateId[] {
  const values = coalitionValues();
  const context = caseOf(at.crisis);
  const near: { id: StateId; short: number }[] = [];
  const leader = leadBy(at.world, actor.id);
  for (let n = 0; n < at.states.length; n++) {
    const state = at.states[n] as State;
    if (state.id === actor.id || state.id === at.crisis.target || state.standing === 'annexed') continue;
    if (state.id === at.crisis.victim) continue;
    context.role = roleOf(at.crisis, state.id, actor.id);
    const { circle, willingness, fight } = stand(inputsUnder(at, n, leader), context, values);
    if (circle === 'fight' || circle === 'resist') continue;
    const short =
      circle === 'oppose'
        ? -values.supportAt - willingness
        : circle === 'neutral'
          ? values.supportAt - willingness
          : -fight;
    near.push({ id: state.id, short });
  }
  near.sort((a, b) => a.short - b.short || (a.id < b.id ? -1 : 1));
  return near.map(({ id }) => id);
}

/**
 * What a persuasion does. It works only through what the coalition rule reads anyway: amity with the persuader, ties
 * and dependence, the target's debts and mood, or the mandate of the crisis. An unknown act or a target that is not
 * there does nothing.
 */
export function persuade(
  ctx: RuleContext,
  actor: StateId,
  persuasion: Persuasion,
  because: Because,
): Effect[] {
  const { world } = ctx;
  const crisis = world.crises[persuasion.crisis];
  const self = world.states[actor];
  if (!crisis || !self) return [];
  if (persuasion.act === 'mandate') {
    const body = world.institutions[persuasion.target.id];
    if (!body || body.members[actor] === undefined || !world.states[crisis.place]) return [];
    const vote = askForMandate(world, crisis, body, actor, ctx.chance);
    return mandateEffects(world, crisis, body, actor, vote, because);
  }
  const other = world.states[persuasion.target.id];
  if (!other || other.id === actor || other.standing === 'annexed') return [];
  switch (persuasion.act) {
    case 'diplomacy':
      return diplomacy(world, crisis, self, other, because);
    case 'sidePayment':
      return sidePayment(world, self, other, because);
    case 'debtRelief':
      return debtRelief(world, self, other, because);
    default:
      return [];
  }
}

/** An embassy: worth as much as the persuader's word. */
function diplomacy(world: World, crisis: Crisis, self: State, other: State, because: Because): Effect[] {
  const word = credibilityOf(world, self.id);
  const friend =
    crisis.target !== null && (self.id === crisis.target || friendly(world, self.id, crisis.target));
  const mood = sway(other.opinion, P.diplomacyMood.value * word * (friend ? -1 : 1));
  return [
    ...warmer(world, self, other, P.diplomacyAmity.value * word, because),
    add('state', other.id, 'opinion', mood, because),
  ];
}

const friendly = (world: World, a: StateId, b: StateId): boolean =>
  (dyadBetween(world, a, b)?.amity ?? 0) >= P.amityPerStep.value * P.resistAlign.value * 2;

/** How far a state is believed, 0–1: its seat's credibility; one without a seat is believed as most are. */
function credibilityOf(world: World, id: StateId): number {
  for (const seat of inOrder(world.seats)) if (seat.state === id) return share(seat.credibility);
  return P.wordOfOthers.value;
}

/** Money for a place at one's side: it buys friendship, and some dependence, short of rule. */
function sidePayment(world: World, self: State, other: State, because: Because): Effect[] {
  const effects: Effect[] = [
    add('state', self.id, 'wealth', -P.paymentWealth.value * share(self.wealth), because),
    add('state', other.id, 'wealth', P.paymentWealth.value * share(self.wealth), because),
    ...warmer(world, self, other, P.paymentAmity.value, because),
  ];
  const dyad = dyadBetween(world, self.id, other.id);
  if (!dyad || (dyad.superior !== null && dyad.superior !== self.id)) return effects;
  const room = within(P.ruledMost.value - dyad.subordination, 0, P.paymentTies.value);
  if (room > 0) {
    effects.push(add('dyad', dyad.id, 'subordination', room, because));
    if (dyad.superior === null) effects.push(set('dyad', dyad.id, 'superior', self.id, because));
  }
  return effects;
}

/** Debts forgiven, as to Egypt in 1991: the debtor can bear more, and remembers who let it. */
function debtRelief(world: World, self: State, other: State, because: Because): Effect[] {
  return [
    add('state', self.id, 'wealth', -P.reliefWealth.value * share(self.wealth), because),
    add('state', other.id, 'debt', -Math.min(other.debt, P.reliefDebt.value), because),
    ...warmer(world, self, other, P.reliefAmity.value, because),
  ];
}

/** Amity that tires as it nears its end. */
function warmer(world: World, self: State, other: State, amount: number, because: Because): Effect[] {
  const now = dyadBetween(world, self.id, other.id)?.amity ?? 0;
  return ofPair(world, self.id, other.id, 'amity', sway(now, amount), because);
}
