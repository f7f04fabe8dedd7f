import type { Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { byText } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import type { PlacingContext } from '../coalition/inputs';
import { type Answer, type OfferVerdict, weighOffer } from '../coalition/leadership';
import { coalitionValues } from '../coalition/parameters';
import { stand } from '../coalition/place';
import { contributionsOf } from '../coalition/willingness';
import { type Because, type Effect, set, type Token } from '../effect';
import { RESPONSE as P } from '../parameters/response';
import type { RuleContext } from '../rule';
import { whyBarred } from './barred';
import { deedsOfCentre, orderedBy } from './centre';
import { caseOf, inputsAt, roleOf } from './features';
import { meansToLead, standIn, wouldBeLeaders } from './leaders';
import { isArmed, type Theatre, theatre } from './theatre';

/** Why each state stands where it does: the terms of the coalition rule, in points, and whether its seat chose. */
type Reasons = Record<StateId, { chosen: boolean; terms: readonly { term: string; amount: number }[] }>;

/** Who leads, if anyone, and where everyone stands. */
export interface Circles {
  leader: StateId | null;
  /** The first who offered to lead, whether it went through with it or not. */
  offered: StateId | null;
  circles: Record<StateId, Circle>;
}

export interface Coalition extends Circles {
  leadership: Token;
  /** Told when asked, before the world moves on: a simulation never asks. */
  reasons(): Reasons;
  effects: Effect[];
}

/** A crisis as it is being answered. */
interface Asked {
  at: Theatre;
  participants: readonly State[];
  /** Places that seats chose, as far as they are open to their states. */
  choices: Readonly<Record<StateId, Circle>>;
}

/** Where everyone would stand around one state; what runs along the participants is in their order. */
interface Placed {
  leader: StateId | null;
  around: StateId;
  circles: Circle[];
  verdict: OfferVerdict | null;
}

/** What came of the offers: who leads by its own will or, where nobody would, because the centre ordered it. */
interface Gathered {
  placed: Placed;
  offered: StateId | null;
  ordered: boolean;
}

/**
 * The circles form: would-be leaders offer one after the other, every other state answers by its seat's choice or by
 * the coalition rule, and an offer without enough following is withdrawn (Buzan 1993: willing to lead only if followed,
 * to fight only with wide support). If no offer stands there is no leader, and those who would have acted only speak,
 * unless a single centre has to act and orders somebody to (Walzer 2013).
 *
 * A leader that goes on by means short of force stands among those who pay, and nobody fights but the wronged, and
 * seats that choose to.
 */
export function formCoalition(
  ctx: RuleContext,
  crisis: Crisis,
  chosen: Readonly<Record<StateId, Circle>>,
): Coalition {
  const asked = ask(ctx, crisis, chosen);
  const { placed, offered, ordered } = gather(asked, () =>
    orderedBy(ctx, crisis, asked.participants, asked.choices),
  );
  const { leader, verdict } = placed;
  const leadership: Token =
    ordered && leader !== null
      ? toldToLead(ctx.world, leader)
      : verdict === null || offered === null
        ? { key: 'leadership.none', params: { crisis: `crisis:${crisis.id}` } }
        : told(verdict, leader ?? offered, offered);
  const circles = named(asked, placed);
  return {
    leader,
    offered,
    leadership,
    circles,
    reasons: () => reasonsOf(asked, placed),
    effects: [
      ...written(ctx.world, crisis, leader, circles, {
        rule: ordered ? 'response.centre' : 'response.coalition',
        crisis: crisis.id,
        note: leadership,
      }),
      ...(ordered ? deedsOfCentre(ctx, crisis) : []),
    ],
  };
}

/**
 * The circles alone, as governments form them of their own will: what a centre would order is not theirs to decide.
 * `known` is the theatre of the crisis, whatever its mandate, where a caller asks more than once.
 */
export function expectedCircles(
  ctx: RuleContext,
  crisis: Crisis,
  chosen: Readonly<Record<StateId, Circle>>,
  known?: Theatre,
): Circles {
  const asked = ask(ctx, crisis, chosen, known);
  const { placed, offered } = gather(asked, () => null);
  return { leader: placed.leader, offered, circles: named(asked, placed) };
}

/** Whether a state that steps forward would go through with it, and not only by paying for what others do. */
export function wouldLead(ctx: RuleContext, crisis: Crisis, leader: State, known?: Theatre): boolean {
  const asked = ask(ctx, crisis, { [leader.id]: 'lead' }, known);
  if (asked.choices[leader.id] !== 'lead' || meansToLead(asked.at, leader) === null) return false;
  const outcome = placeAll(asked, leader.id).verdict?.outcome;
  return outcome === 'stands' || (outcome === 'scaled' && !asked.at.armed);
}

function ask(
  ctx: RuleContext,
  crisis: Crisis,
  chosen: Readonly<Record<StateId, Circle>>,
  known?: Theatre,
): Asked {
  const at = known ? { ...known, crisis } : theatre(ctx.world, crisis);
  return { at, participants: participantsOf(ctx, crisis), choices: lawful(at, chosen) };
}

/** Hear the would-be leaders until an offer stands; where none does, `order` may name somebody who has to lead. */
function gather(asked: Asked, order: () => StateId | null): Gathered {
  const { at, participants, choices } = asked;
  const leaders = wouldBeLeaders(at, participants, choices);
  const offered = leaders[0] ?? null;
  let first: Placed | null = null;
  for (const leader of leaders) {
    const placed = placeAll(asked, leader);
    first ??= placed;
    if (!placed.verdict || placed.verdict.outcome === 'withdrawn') continue;
    if (placed.verdict.outcome === 'scaled' && at.armed) withoutForce(asked, placed);
    return { placed, offered, ordered: false };
  }
  const agent = order();
  if (agent !== null) return { placed: placeAll(asked, agent), offered: agent, ordered: true };
  const placed = first ?? placeAll(asked, null);
  standDown(asked, placed);
  // The circles stay drawn around whoever offered first, but nobody leads them.
  return { placed: { ...placed, leader: null }, offered, ordered: false };
}

/** Every state that stands, and the wronged one even if it has been taken. */
function participantsOf(ctx: RuleContext, crisis: Crisis): State[] {
  return ctx.look.states.filter((state) => state.standing !== 'annexed' || state.id === crisis.victim);
}

/** Choices of seats, as far as they are open to their states. */
function lawful(at: Theatre, chosen: Readonly<Record<StateId, Circle>>): Record<StateId, Circle> {
  const kept: Record<StateId, Circle> = {};
  for (const id of Object.keys(chosen).sort(byText)) {
    const circle = chosen[id];
    if (circle !== undefined && !whyBarred(at.world, at.crisis, id, circle, () => at)) kept[id] = circle;
  }
  return kept;
}

/** Where everyone would stand if this one led; `null` draws the circles around the wronged, with no one leading. */
function placeAll(asked: Asked, leader: StateId | null): Placed {
  const { at, participants, choices } = asked;
  const { crisis } = at;
  const values = coalitionValues();
  const common: PlacingContext = caseOf(crisis);
  const around = leader ?? standIn(crisis, participants);
  const circles: Circle[] = [];
  // What each could bring, for the leader's own weighing.
  const answers: Answer[] = [];
  for (const state of participants) {
    const inputs = inputsAt(at, state, around);
    common.role = roleOf(crisis, state.id, leader);
    const placing = stand(inputs, common, values);
    const choice = choices[state.id];
    const own = choice === 'lead' && state.id !== leader ? 'fight' : choice;
    const forbidden = placing.circle === 'fight' && at.armed && isBarred(at, state);
    const ruled = forbidden ? (placing.pay >= 0 ? 'pay' : 'support') : placing.circle;
    const circle = state.id === leader ? 'lead' : (own ?? ruled);
    circles.push(circle);
    if (state.id !== leader && state.id !== crisis.target) {
      answers.push({ circle, force: inputs.force, wealth: inputs.wealth });
    }
  }
  const self = leader === null ? undefined : at.world.states[leader];
  const verdict = self ? weighOffer(inputsAt(at, self, self.id), caseOf(crisis), answers) : null;
  return { leader, around, circles, verdict };
}

const isBarred = (at: Theatre, state: State): boolean =>
  state.bars >= P.barsAbsolute.value && state.id !== at.crisis.victim;

/** Sanctions instead of war: the leader pays, and so do those who would have fought. */
function withoutForce({ at, participants, choices }: Asked, { leader, circles }: Placed): void {
  participants.forEach(({ id }, place) => {
    const ownWill = id === at.crisis.victim || choices[id] !== undefined;
    if (id === leader || (circles[place] === 'fight' && !ownWill)) circles[place] = 'pay';
  });
}

/** Nobody acts where nobody leads: those who would have, say so. Only the wronged fight on. */
function standDown({ at, participants }: Asked, { circles }: Placed): void {
  participants.forEach(({ id }, place) => {
    const circle = circles[place];
    const acts = circle === 'lead' || circle === 'pay' || (circle === 'fight' && id !== at.crisis.victim);
    if (acts) circles[place] = 'support';
  });
}

function named({ participants }: Asked, placed: Placed): Record<StateId, Circle> {
  const circles: Record<StateId, Circle> = {};
  participants.forEach(({ id }, place) => {
    circles[id] = placed.circles[place] as Circle;
  });
  return circles;
}

function reasonsOf({ at, participants, choices }: Asked, { around }: Placed): Reasons {
  const values = coalitionValues();
  const common = caseOf(at.crisis);
  const reasons: Reasons = {};
  for (const state of participants) {
    const terms = contributionsOf(inputsAt(at, state, around), common, values);
    reasons[state.id] = { chosen: choices[state.id] !== undefined, terms };
  }
  return reasons;
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

/** The centre's order, and how far it holds. */
function toldToLead({ system }: World, leader: StateId): Token {
  return {
    key: 'leadership.ordered',
    params: { state: `state:${leader}`, has: Math.round(system.centre.hold) },
  };
}

function written(
  world: World,
  crisis: Crisis,
  leader: StateId | null,
  circles: Readonly<Record<StateId, Circle>>,
  because: Because,
): Effect[] {
  const effects: Effect[] = [
    set('crisis', crisis.id, 'leader', leader, because),
    set('crisis', crisis.id, 'circles', circles, because),
  ];
  // Where no arms are asked, as between great powers, those who stand by do not enter the war.
  const war = isArmed(crisis.kind) ? world.wars[`war-${crisis.id}`] : undefined;
  if (war && leader !== null) {
    const side = (...of: readonly Circle[]) =>
      Object.keys(circles)
        .filter((id) => of.includes(circles[id] as Circle))
        .sort(byText);
    const defenders = [...new Set([...war.defenders, ...side('lead', 'fight')])].sort(byText);
    const attackers = [...new Set([...war.attackers, ...side('resist')])].sort(byText);
    effects.push(
      set('war', war.id, 'defenders', defenders, because),
      set('war', war.id, 'attackers', attackers, because),
    );
  }
  return effects;
}
