import { ORDERS, type OrderId, ofOrder, type StateId } from '../world/ids';
import type { Institution } from '../world/institution';
import { distance, lookups, memberPlaces, neighboursOf } from '../world/lookups';
import type { Dyad } from '../world/relations';
import type { State } from '../world/state';
import type { World } from '../world/world';
import type { Target } from './rule';

/** Readings that several rules share: who is in reach of whom, and what weighs how much. No writing. */

/** Weight of a state: force and wealth are square roots of shares, so their squares add up. */
export function powerOf(state: State): number {
  return (state.force * state.force + state.wealth * state.wealth) / 2;
}

/** How often one state's armed power outweighs another's; force is a root, so its square is what weighs. */
export function armsRatio(over: State, under: State): number {
  return (over.force * over.force) / Math.max(1, under.force * under.force);
}

/** 1 at the same place … 0 at the antipodes; whole for land neighbours, however large they are. */
export function nearness(a: State, b: State): number {
  return a.borders.includes(b.id) ? 1 : 1 - distance(a, b) / 2;
}

/** The order that guides a state most; the first named wins a tie. */
export function leaningOf(state: State): OrderId {
  return highest(state.mix);
}

/** The order for which a record has most. */
function highest(record: Readonly<Record<OrderId, number>>): OrderId {
  let best = 0;
  for (let place = 1; place < ORDERS.length; place++) {
    if (ofOrder(record, place) > ofOrder(record, best)) best = place;
  }
  return ORDERS[best] as OrderId;
}

/** Standing states that share a kept pair with `actor` and pass the test, as targets. */
export function partners(
  world: World,
  actor: StateId,
  test: (other: State, dyad: Dyad, self: State) => boolean,
): Target[] {
  const self = world.states[actor];
  const found: Target[] = [];
  if (self?.standing !== 'sovereign') return found;
  for (const { state, dyad } of neighboursOf(world, actor)) {
    if (state.standing !== 'annexed' && test(state, dyad, self)) found.push({ on: 'state', id: state.id });
  }
  return found;
}

const always = (): boolean => true;

/** Institutions that `actor` belongs to and that pass the test, as targets. */
export function memberships(
  world: World,
  actor: StateId,
  test: (institution: Institution, actor: StateId, world: World) => boolean = always,
): Target[] {
  const found: Target[] = [];
  if (world.states[actor]?.standing !== 'sovereign') return found;
  for (const institution of lookups(world).institutions) {
    if (institution.members[actor] !== undefined && test(institution, actor, world)) {
      found.push({ on: 'institution', id: institution.id });
    }
  }
  return found;
}

/** The target `none` if the state stands and passes the test: for what a state does at home or for all. */
export function atHome(world: World, actor: StateId, test: (self: State) => boolean): Target[] {
  const self = world.states[actor];
  return self && self.standing === 'sovereign' && test(self) ? [{ on: 'none', id: 'none' }] : [];
}

/** What of an institution the four orders claim together, per cent; the rest belongs to all (Sakwa 2019). */
export function claimed(institution: Institution): number {
  let sum = 0;
  for (let place = 0; place < ORDERS.length; place++) sum += ofOrder(institution.ownership, place);
  return sum;
}

/** The order that claims most of an institution; the first named wins a tie. */
export function ownerOf(institution: Institution): OrderId {
  return highest(institution.ownership);
}

/** A member's say: the mean of its shares of votes and offices, per cent. */
export function sayOf(institution: Institution, state: StateId): number {
  return ((institution.votes[state] ?? 0) + (institution.offices[state] ?? 0)) / 2;
}

/** Power of all members of an institution together. */
export function powerOfMembers(world: World, institution: Institution): number {
  const look = lookups(world);
  let all = 0;
  for (const place of memberPlaces(look, institution)) all += powerOf(look.states[place] as State);
  return all;
}

/**
 * Status gap of a member: its share of the members' power less its share of votes and offices, in per cent
 * points; above 0 it counts for less inside than outside (Sakwa 2019: neo-revisionism). `all` is the power of all
 * members where a caller has it already.
 */
export function statusGap(
  world: World,
  institution: Institution,
  state: StateId,
  all = powerOfMembers(world, institution),
): number {
  const self = world.states[state];
  return self && institution.members[state] !== undefined ? gapOfMember(institution, self, all) : 0;
}

/** The same of a state that is known to be a member. */
export function gapOfMember(institution: Institution, member: State, all: number): number {
  return all <= 0 ? 0 : (100 * powerOf(member)) / all - sayOf(institution, member.id);
}

/**
 * What a member counts for in an institution, per cent: its say or, where that is more, its share of the members'
 * power, by which it pays and is missed (Sakwa 2019).
 */
export function weightIn(world: World, institution: Institution, state: StateId): number {
  return sayOf(institution, state) + Math.max(0, statusGap(world, institution, state));
}
