import type { Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { byText } from '../../world/lookups';
import { placesOf } from '../../world/places';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import type { StateInputs } from '../coalition/inputs';
import { Answers, type OfferVerdict, weighOffer } from '../coalition/leadership';
import { stand } from '../coalition/place';
import { contributionsOf } from '../coalition/willingness';
import { type Because, cause, type Effect, set, type Token } from '../effect';
import { RESPONSE as P } from '../parameters/response';
import type { RuleContext } from '../rule';
import { type Asked, ask } from './asked';
import { deedsOfCentre, orderedBy } from './centre';
import { inputsUnder, type Lead, leadBy, roleOf } from './features';
import { meansToLead, standIn, wouldBeLeaders } from './leaders';
import { isArmed, type Theatre } from './theatre';

/** Why each state stands where it does: the terms of the coalition rule, in points, and whether its seat chose. */
type Reasons = Record<StateId, { chosen: boolean; terms: readonly { term: string; amount: number }[] }>;

/** Who leads, if anyone, and who offered to. */
interface Led {
  leader: StateId | null;
  /** The first who offered to lead, whether it went through with it or not. */
  offered: StateId | null;
}

/** The circles as somebody expects them, who then asks where this state or that stands; undefined for one that is none of them. */
export interface Circles extends Led {
  circleOf(state: StateId): Circle | undefined;
}

export interface Coalition extends Led {
  /** Where everyone stands. */
  circles: Record<StateId, Circle>;
  leadership: Token;
  /** Told when asked, before the world moves on: a simulation never asks. */
  reasons(): Reasons;
  effects: Effect[];
}

/** Where everyone would stand around one state; the circles run along the states, with none for those who take no part. */
interface Placed {
  leader: StateId | null;
  around: Lead;
  circles: (Circle | undefined)[];
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
  const { placed, offered, ordered } = gather(asked, () => orderedBy(ctx, asked));
  const { leader, verdict } = placed;
  const leadership: Token =
    ordered && leader !== null
      ? toldToLead(ctx.world, leader)
      : verdict === null || offered === null
        ? { key: 'leadership.none', params: { crisis: `crisis:${crisis.id}` } }
        : told(verdict, leader ?? offered, offered);
  const circles = named(asked, placed);
  const rule = ordered ? 'response.centre' : 'response.coalition';
  const because = cause(rule, { crisis: crisis.id, note: leadership });
  return {
    leader,
    offered,
    leadership,
    circles,
    reasons: () => reasonsOf(asked, placed),
    effects: [
      ...written(ctx.world, crisis, leader, circles, because),
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
  const places = placesOf(asked.at);
  return {
    leader: placed.leader,
    offered,
    circleOf: (state) => {
      const n = places.get(state);
      return n === undefined ? undefined : placed.circles[n];
    },
  };
}

/** Whether a state that steps forward would go through with it, and not only by paying for what others do. */
export function wouldLead(ctx: RuleContext, crisis: Crisis, leader: State, known?: Theatre): boolean {
  const asked = ask(ctx, crisis, { [leader.id]: 'lead' }, known);
  const own = placesOf(asked.at).get(leader.id);
  if (own === undefined || asked.choices[own] !== 'lead' || meansToLead(asked.at, own) === null) return false;
  const outcome = placeAll(asked, leader.id).verdict?.outcome;
  return outcome === 'stands' || (outcome === 'scaled' && !asked.at.armed);
}

/** Hear the would-be leaders until an offer stands; where none does, `order` may name somebody who has to lead. */
function gather(asked: Asked, order: () => StateId | null): Gathered {
  const { at } = asked;
  const leaders = wouldBeLeaders(asked);
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

/** Where everyone would stand if this one led; `null` draws the circles around the wronged, with no one leading. */
function placeAll(asked: Asked, leader: StateId | null): Placed {
  const { at, participants, choices, context, values } = asked;
  const { crisis } = at;
  const around = leadBy(at.world, leader ?? standIn(asked));
  const circles: (Circle | undefined)[] = at.states.map(() => undefined);
  // What each could bring, for the leader's own weighing.
  const answers = new Answers();
  let own: StateInputs | null = null;
  for (const n of participants) {
    const state = at.states[n] as State;
    const inputs = inputsUnder(at, n, around);
    if (state.id === leader) {
      circles[n] = 'lead';
      own = inputs;
      continue;
    }
    context.role = roleOf(crisis, state.id, leader);
    const placing = stand(inputs, context, values);
    const choice = choices[n];
    const forbidden = placing.circle === 'fight' && at.armed && isBarred(at, state);
    const ruled = forbidden ? (placing.pay >= 0 ? 'pay' : 'support') : placing.circle;
    const circle = choice === 'lead' ? 'fight' : (choice ?? ruled);
    circles[n] = circle;
    if (state.id !== crisis.target) answers.add(circle, inputs.force, inputs.wealth);
  }
  return { leader, around, circles, verdict: own && weighOffer(own, context, answers) };
}

const isBarred = (at: Theatre, state: State): boolean =>
  state.bars >= P.barsAbsolute.value && state.id !== at.crisis.victim;

/** Sanctions instead of war: the leader pays, and so do those who would have fought. */
function withoutForce({ at, participants, choices }: Asked, { leader, circles }: Placed): void {
  for (const n of participants) {
    const id = at.states[n]?.id;
    const ownWill = id === at.crisis.victim || choices[n] !== undefined;
    if (id === leader || (circles[n] === 'fight' && !ownWill)) circles[n] = 'pay';
  }
}

/** Nobody acts where nobody leads: those who would have, say so. Only the wronged fight on. */
function standDown({ at, participants }: Asked, { circles }: Placed): void {
  for (const n of participants) {
    const circle = circles[n];
    const acts =
      circle === 'lead' || circle === 'pay' || (circle === 'fight' && at.states[n]?.id !== at.crisis.victim);
    if (acts) circles[n] = 'support';
  }
}

function named({ at, participants }: Asked, placed: Placed): Record<StateId, Circle> {
  const circles: Record<StateId, Circle> = {};
  for (const n of participants) circles[(at.states[n] as State).id] = placed.circles[n] as Circle;
  return circles;
}

function reasonsOf({ at, participants, choices, context, values }: Asked, { around }: Placed): Reasons {
  const reasons: Reasons = {};
  for (const n of participants) {
    const terms = contributionsOf(inputsUnder(at, n, around), context, values);
    reasons[(at.states[n] as State).id] = { chosen: choices[n] !== undefined, terms };
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
