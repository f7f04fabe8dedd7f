import type { Crisis } from '../../world/crisis';
import { dyadId, type StateId } from '../../world/ids';
import { dyadBetween } from '../../world/lookups';
import { placesOf } from '../../world/places';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { FieldRef, World } from '../../world/world';
import type { PlacingContext, Role, StateInputs } from '../coalition/inputs';
import { reach } from '../crises/means';
import { bent, refs } from '../crises/weigh';
import { RESPONSE as P } from '../parameters/response';
import { within } from '../steps';
import { abilityToPay, isArmed, pairsAlong, stakeOf, type Theatre, theatre } from './theatre';

/**
 * Every input of the coalition rule, from the world's own fields alone and on the codebook's scales, so that one
 * function places invented states in play and real ones of the Gulf (Buzan 1993; see `docs/crises.md` for each).
 *
 * `from` names the fields that were read, for "why?". Throws a RangeError when the state or the place of the crisis is
 * not in the world.
 */
export function features(
  world: World,
  crisis: Crisis,
  state: StateId,
  leader: StateId,
): { inputs: StateInputs; from: FieldRef[] } {
  const self = world.states[state];
  if (!self) throw new RangeError(`There is no state ${state} in this world`);
  const at = theatre(world, crisis);
  const n = placesOf(at).get(state) as number;
  return { inputs: { ...inputsUnder(at, n, leadBy(world, leader)) }, from: readBy(at, self, leader) };
}

/** A state that leads or might, with its pairs along the states of the world. */
export interface Lead {
  id: StateId;
  pairs: readonly (Dyad | undefined)[];
}

export const leadBy = (world: World, id: StateId): Lead => ({ id, pairs: pairsAlong(world, id) });

/**
 * The nine numbers of the `n`th state of a theatre. What hangs on the leader is written over whenever another is asked
 * about: read them before, or copy them.
 */
export function inputsUnder(at: Theatre, n: number, leader: Lead): StateInputs {
  const inputs = standpoint(at, n);
  const leads = (at.states[n] as State).id === leader.id;
  const dyad = leads ? undefined : leader.pairs[n];
  const amity = leads ? 100 : (dyad?.amity ?? 0);
  inputs.alignLeader = steps(amity / P.amityPerStep.value);
  inputs.dependence = dyad ? dependence(dyad, leader.id) : 0;
  return inputs;
}

/** The same for whom it does not matter, or not yet, who leads: neither friendship with a leader nor dependence counts. */
export function inputsAlone(at: Theatre, n: number): StateInputs {
  const inputs = standpoint(at, n);
  inputs.alignLeader = 0;
  inputs.dependence = 0;
  return inputs;
}

/** What is the same for a state whoever leads is worked out once. */
function standpoint(at: Theatre, n: number): StateInputs {
  const known = at.inputs[n];
  if (known) return known;
  const state = at.states[n] as State;
  const inputs: StateInputs = {
    force: forceAt(at, state),
    wealth: abilityToPay(at, state),
    alignLeader: 0,
    alignTarget: towardTarget(at, n),
    stake: stakeOf(at, n),
    norm: (state.commitment / 10) * at.firm,
    restraint: (state.bars / 10) * (at.armed ? 1 : P.civilRestraint.value),
    opinion: steps(state.opinion / P.opinionPerStep.value),
    dependence: 0,
  };
  at.inputs[n] = inputs;
  return inputs;
}

const steps = (value: number): number => within(value, -5, 5);

/** Power that it could bring, 0–10; where no arms are asked, the means it could use by itself. */
function forceAt(at: Theatre, state: State): number {
  if (!at.armed) return within(10 * bent(state.wealth / 100, P.forceHalf.value), 0, 10);
  const sent = 1 - (P.forceBars.value * state.bars) / 100;
  return within(10 * bent(state.force / 100, P.forceHalf.value) * reach(state, at.place) * sent, 0, 10);
}

/** Where no state did wrong, friendship with the place counts the other way: one stands by a friend in need. */
function towardTarget(at: Theatre, n: number): number {
  const { id } = at.states[n] as State;
  const amity = id === (at.target ?? at.place).id ? 100 : (at.toward[n]?.amity ?? 0);
  return at.target
    ? steps(amity / P.amityPerStep.value)
    : steps((-P.pity.value * amity) / P.amityPerStep.value) + 0;
}

/** Security, aid and trade that hang on the leader, 0–10. */
function dependence(dyad: Dyad, leader: StateId): number {
  const ruled = dyad.superior === leader ? dyad.subordination * P.dependSubordinate.value : 0;
  return within(ruled + dyad.interdependence * P.dependTies.value, 0, 10);
}

function readBy(at: Theatre, state: State, leader: StateId): FieldRef[] {
  const read = [
    ...refs('state', state.id, 'force', 'wealth', 'debt', 'bars', 'opinion', 'commitment'),
    ...refs('system', 'system', `primary.${at.crisis.ruleAtIssue}`),
  ];
  if (dyadBetween(at.world, state.id, leader)) {
    read.push(...refs('dyad', dyadId(state.id, leader), 'amity', 'subordination', 'interdependence'));
  }
  const other = at.target?.id ?? at.place.id;
  if (dyadBetween(at.world, state.id, other)) read.push(...refs('dyad', dyadId(state.id, other), 'amity'));
  return read;
}

/**
 * The case as the rule knows it, for one of the others. Where no arms are asked, nobody needs leave to help: only a mandate
 * beyond that counts.
 */
export function caseOf(crisis: Crisis): PlacingContext {
  const mandate = isArmed(crisis.kind) ? crisis.mandate : Math.max(crisis.mandate, P.civilMandate.value);
  return { mandate, clarity: crisis.clarity, cost: crisis.cost, role: 'other' };
}

/** What a state is in a crisis, under this leader. */
export function roleOf(crisis: Crisis, state: StateId, leader: StateId | null): Role {
  if (state === leader) return 'leader';
  if (state === crisis.target) return 'target';
  return state === crisis.victim ? 'victim' : 'other';
}
