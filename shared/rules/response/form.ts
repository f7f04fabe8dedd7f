import type { Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { byText } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { type OfferVerdict, weighOffer } from '../coalition/leadership';
import { coalitionValues } from '../coalition/parameters';
import { placeState } from '../coalition/place';
import { type Because, type Effect, set, type Token } from '../effect';
import { RESPONSE as P } from '../parameters/response';
import type { RuleContext } from '../rule';
import { barredCircles } from './barred';
import { caseOf, contextOf, inputsAt } from './features';
import { standIn, wouldBeLeaders } from './leaders';
import { type Theatre, theatre } from './theatre';

/** Why each state stands where it does: the terms of the coalition rule, in points, and whether its seat chose. */
type Reasons = Record<StateId, { chosen: boolean; terms: readonly { term: string; amount: number }[] }>;

export interface Coalition {
  leader: StateId | null;
  /** The first who offered to lead, whether it went through with it or not. */
  offered: StateId | null;
  leadership: Token;
  circles: Record<StateId, Circle>;
  reasons: Reasons;
  effects: Effect[];
}

interface Placed {
  circles: Record<StateId, Circle>;
  reasons: Reasons;
  /** What each could bring, for the leader's own weighing. */
  answers: { circle: Circle; force: number; wealth: number }[];
  verdict: OfferVerdict | null;
}

/**
 * The circles form: would-be leaders offer one after the other, every other state answers by its seat's choice or by
 * the coalition rule, and an offer without enough following is withdrawn (Buzan 1993: willing to lead only if followed,
 * to fight only with wide support). If no offer stands there is no leader, and those who would have acted only speak.
 *
 * A leader that goes on by means short of force stands among those who pay, and nobody fights but the wronged, and
 * seats that choose to.
 */
export function formCoalition(
  ctx: RuleContext,
  crisis: Crisis,
  chosen: Readonly<Record<StateId, Circle>>,
): Coalition {
  const at = theatre(ctx.world, crisis);
  const participants = participantsOf(ctx, crisis);
  const choices = lawful(ctx.world, crisis, chosen);
  const leaders = wouldBeLeaders(at, participants, choices);
  const offered = leaders[0] ?? null;
  let first: Placed | null = null;
  for (const leader of leaders) {
    const placed = placeAll(at, participants, leader, choices);
    first ??= placed;
    if (!placed.verdict || placed.verdict.outcome === 'withdrawn') continue;
    if (placed.verdict.outcome === 'scaled' && at.armed) withoutForce(at, leader, placed);
    const leadership = told(placed.verdict, leader, offered);
    return { leader, offered, leadership, ...stood(ctx.world, crisis, leader, placed, leadership) };
  }
  const placed = first ?? placeAll(at, participants, null, choices);
  standDown(crisis, placed);
  const leadership: Token =
    offered === null || !placed.verdict
      ? { key: 'leadership.none', params: { crisis: `crisis:${crisis.id}` } }
      : told(placed.verdict, offered, offered);
  return { leader: null, offered, leadership, ...stood(ctx.world, crisis, null, placed, leadership) };
}

/** Every state that stands, and the wronged one even if it has been taken. */
function participantsOf(ctx: RuleContext, crisis: Crisis): State[] {
  return ctx.look.states.filter((state) => state.standing !== 'annexed' || state.id === crisis.victim);
}

/** Choices of seats, as far as they are open to their states. */
function lawful(
  world: World,
  crisis: Crisis,
  chosen: Readonly<Record<StateId, Circle>>,
): Record<StateId, Circle> {
  const kept: Record<StateId, Circle> = {};
  for (const id of Object.keys(chosen).sort(byText)) {
    const circle = chosen[id];
    if (circle !== undefined && !barredCircles(world, crisis, id)[circle]) kept[id] = circle;
  }
  return kept;
}

/** Where everyone would stand if this one led; `null` draws the circles around the wronged, with no one leading. */
function placeAll(
  at: Theatre,
  participants: readonly State[],
  leader: StateId | null,
  chosen: Readonly<Record<StateId, Circle>>,
): Placed {
  const { crisis } = at;
  const values = coalitionValues();
  const around = leader ?? standIn(crisis, participants);
  const placed: Placed = { circles: {}, reasons: {}, answers: [], verdict: null };
  for (const state of participants) {
    const inputs = inputsAt(at, state, around);
    const placement = placeState(inputs, contextOf(crisis, state.id, leader), values);
    const choice = chosen[state.id];
    const own = choice === 'lead' && state.id !== leader ? 'fight' : choice;
    const forbidden = placement.circle === 'fight' && at.armed && isBarred(at, state);
    const ruled = forbidden ? (placement.margins.pay >= 0 ? 'pay' : 'support') : placement.circle;
    const circle = state.id === leader ? 'lead' : (own ?? ruled);
    placed.circles[state.id] = circle;
    placed.reasons[state.id] = { chosen: choice !== undefined, terms: placement.contributions };
    if (state.id !== leader && state.id !== crisis.target) {
      placed.answers.push({ circle, force: inputs.force, wealth: inputs.wealth });
    }
  }
  const self = leader === null ? undefined : at.world.states[leader];
  if (self) placed.verdict = weighOffer(inputsAt(at, self, self.id), caseOf(crisis), placed.answers);
  return placed;
}

const isBarred = (at: Theatre, state: State): boolean =>
  state.bars >= P.barsAbsolute.value && state.id !== at.crisis.victim;

/** Sanctions instead of war: the leader pays, and so do those who would have fought. */
function withoutForce(at: Theatre, leader: StateId, placed: Placed): void {
  placed.circles[leader] = 'pay';
  for (const id of Object.keys(placed.circles).sort(byText)) {
    const ownWill = id === at.crisis.victim || placed.reasons[id]?.chosen === true;
    if (placed.circles[id] === 'fight' && !ownWill) placed.circles[id] = 'pay';
  }
}

/** Nobody acts where nobody leads: those who would have, say so. Only the wronged fight on. */
function standDown(crisis: Crisis, placed: Placed): void {
  for (const id of Object.keys(placed.circles).sort(byText)) {
    const circle = placed.circles[id];
    const acts = circle === 'lead' || circle === 'pay' || (circle === 'fight' && id !== crisis.victim);
    if (acts) placed.circles[id] = 'support';
  }
}

/** What the leader makes of the answers, as a sentence with its numbers. */
function told(verdict: OfferVerdict, leader: StateId, offered: StateId | null): Token {
  const last = verdict.reasons[verdict.reasons.length - 1];
  const key = leader === offered ? verdict.outcome : `${verdict.outcome}Instead`;
  return {
    key: `leadership.${key}`,
    params: {
      state: `state:${leader}`,
      offered: `state:${offered ?? leader}`,
      has: Math.round((last?.has ?? 0) * 100) / 100,
      needs: Math.round((last?.needs ?? 0) * 100) / 100,
    },
  };
}

function stood(
  world: World,
  crisis: Crisis,
  leader: StateId | null,
  placed: Placed,
  leadership: Token,
): Pick<Coalition, 'circles' | 'reasons' | 'effects'> {
  const because: Because = { rule: 'response.coalition', crisis: crisis.id, note: leadership };
  const effects: Effect[] = [
    set('crisis', crisis.id, 'leader', leader, because),
    set('crisis', crisis.id, 'circles', placed.circles, because),
  ];
  const war = world.wars[`war-${crisis.id}`];
  if (war && leader !== null) {
    const side = (...circles: readonly Circle[]) =>
      Object.keys(placed.circles)
        .filter((id) => circles.includes(placed.circles[id] as Circle))
        .sort(byText);
    const defenders = [...new Set([...war.defenders, ...side('lead', 'fight')])].sort(byText);
    const attackers = [...new Set([...war.attackers, ...side('resist')])].sort(byText);
    effects.push(
      set('war', war.id, 'defenders', defenders, because),
      set('war', war.id, 'attackers', attackers, because),
    );
  }
  return { circles: placed.circles, reasons: placed.reasons, effects };
}
