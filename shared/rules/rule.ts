import type { Circle } from '../world/circles';
import type { Crisis } from '../world/crisis';
import type { OrderId, SeatId, StateId, Storey } from '../world/ids';
import type { Lookups } from '../world/lookups';
import type { FieldRef, SubjectKind, World } from '../world/world';
import type { Chance } from './chance';
import type { Because, Drafts, Effect, Token } from './effect';

/** What every rule gets: a world that it only reads, and chance by name. */
export interface RuleContext {
  world: World;
  look: Lookups;
  /** The turn being played: the first is 1. */
  turn: number;
  /** Length of the turn, so that rates per year can be applied. */
  years: number;
  chance: Chance;
  /** The same for all that is read off the world before it next changes; see `onceAMoment`. */
  moment: object;
  /** Where acts are only tried out, as a computer player does: what they would do is drafted, and no causes are told. */
  drafts?: Drafts;
}

/** Who or what an order is aimed at; written `state:irq`, `institution:unsc`, `region:gulf`, or `none`. */
export interface Target {
  on: SubjectKind | 'region' | 'none';
  id: string;
}

/** An order that a seat gives: one policy, aimed at one target, alone or with co-sponsors. */
export interface PolicyOrder {
  policy: string;
  target: Target;
  /** Seats that agreed to sponsor the act together. */
  with?: readonly SeatId[];
  /** The team's own words; no rule reads them. */
  intent?: string;
}

/** Who acts when a policy is carried out. */
export interface Actor {
  seat: SeatId;
  state: StateId;
  order: OrderId;
  /** 1 when the policy is native to the seat's order, less when it borrows another's repertoire. */
  skill: number;
  /** Orders of all sponsors, the actor's own first. */
  sponsors: readonly OrderId[];
}

/** A policy: one file under `policies/`. It reads views as well as worlds, so previews run the same code. */
export interface Policy {
  id: string;
  title: Token;
  /** One or two sentences for the player. */
  text: Token;
  native: OrderId;
  storey: Storey;
  source: string;
  /** Cost in points of political capital, before what borrowing adds and sponsors save. */
  cost(world: World, actor: StateId, target: Target): number;
  /** What this state could aim it at now; empty when it could do nothing. */
  targets(world: World, actor: StateId): Target[];
  /** What carrying it out does, read off the same world as every other act of the turn. */
  apply(ctx: RuleContext, actor: Actor, target: Target, because: Because): Effect[];
}

/** A structural drift: one file under `drift/`. */
export interface Drift {
  id: string;
  title: Token;
  source: string;
  /** Fields read and written, as in `state.force`; the test of fields holds them against what really happens. */
  reads: readonly string[];
  writes: readonly string[];
  run(ctx: RuleContext): Effect[];
}

/** A place where a crisis could break, and how likely that is. */
export interface Hazard {
  place: StateId;
  target: StateId | null;
  victim: string | null;
  /** Expected number per year. */
  rate: number;
  /** 0–100 */
  severity: number;
  /** What made it likely; only the one that strikes is ever asked. */
  from(): readonly FieldRef[];
}

/** What a seat can do about a crisis before committing itself; costs capital. */
export interface Persuasion {
  /** `sidePayment`, `debtRelief`, `mandate`, `diplomacy` */
  act: string;
  crisis: string;
  /** The state to be won, or the institution asked. */
  target: Target;
}

/** How a seat answers a crisis: its circle, and whom it persuades first. */
export interface Response {
  crisis: string;
  circle: Circle;
  persuade: readonly Persuasion[];
}

/** A kind of crisis: one file under `crises/`. */
export interface CrisisKind {
  id: string;
  title: Token;
  source: string;
  ruleAtIssue: Crisis['ruleAtIssue'];
  reads: readonly string[];
  /** Where it could break in this world, with rates. */
  hazards(ctx: RuleContext): Hazard[];
  /** The crisis as it breaks, and what breaking does at once. */
  breaks(ctx: RuleContext, at: Hazard, id: string, because: Because): { crisis: Crisis; effects: Effect[] };
  /** Harm done in each turn that it stays open. */
  harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[];
  /** What follows once the circles stand. */
  resolve(
    ctx: RuleContext,
    crisis: Crisis,
    because: Because,
  ): { effects: Effect[]; outcome: Crisis['outcome'] };
  /** What lasts when it burns out without an answer. */
  settles?(ctx: RuleContext, crisis: Crisis, because: Because): Effect[];
}
