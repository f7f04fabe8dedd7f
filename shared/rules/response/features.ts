import type { Crisis } from '../../world/crisis';
import { dyadId, type StateId } from '../../world/ids';
import { amityBetween, dyadBetween } from '../../world/lookups';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { FieldRef, World } from '../../world/world';
import type { CaseContext, Role, StateInputs } from '../coalition/inputs';
import { reach } from '../crises/means';
import { bent, refs } from '../crises/weigh';
import { RESPONSE as P } from '../parameters/response';
import { within } from '../steps';
import { abilityToPay, isArmed, type Standpoint, stakeOf, type Theatre, theatre } from './theatre';

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
  return { inputs: { ...inputsAt(at, self, leader) }, from: readBy(at, self, leader) };
}

/** One set of inputs, written over at each call: every state is looked at for every would-be leader. */
const inputs: StateInputs = {
  force: 0,
  wealth: 0,
  alignLeader: 0,
  alignTarget: 0,
  stake: 0,
  norm: 0,
  restraint: 0,
  opinion: 0,
  dependence: 0,
};

/**
 * The nine numbers of a state, with what is common to all states, or to all leaders, worked out once. Read them before
 * the next call, or copy them.
 */
export function inputsAt(at: Theatre, state: State, leader: StateId): StateInputs {
  let own = at.standpoints.get(state.id);
  if (!own) {
    own = standpointOf(at, state);
    at.standpoints.set(state.id, own);
  }
  const dyad = state.id === leader ? undefined : dyadBetween(at.world, state.id, leader);
  const amity = state.id === leader ? 100 : (dyad?.amity ?? 0);
  inputs.force = own.force;
  inputs.wealth = own.wealth;
  inputs.alignLeader = steps(amity / P.amityPerStep.value);
  inputs.alignTarget = own.alignTarget;
  inputs.stake = own.stake;
  inputs.norm = own.norm;
  inputs.restraint = own.restraint;
  inputs.opinion = own.opinion;
  inputs.dependence = dyad ? dependence(dyad, leader) : 0;
  return inputs;
}

function standpointOf(at: Theatre, state: State): Standpoint {
  return {
    force: forceAt(at, state),
    wealth: abilityToPay(at, state),
    alignTarget: towardTarget(at, state),
    stake: stakeOf(at, state),
    norm:
      (state.commitment / 10) *
      Math.min(1, at.world.system.primary[at.crisis.ruleAtIssue] / P.normFirm.value),
    restraint: (state.bars / 10) * (at.armed ? 1 : P.civilRestraint.value),
    opinion: steps(state.opinion / P.opinionPerStep.value),
  };
}

const steps = (value: number): number => within(value, -5, 5);

/** Power that it could bring, 0–10; where no arms are asked, the means it could use by itself. */
function forceAt(at: Theatre, state: State): number {
  if (!at.armed) return within(10 * bent(state.wealth / 100, P.forceHalf.value), 0, 10);
  const sent = 1 - (P.forceBars.value * state.bars) / 100;
  return within(10 * bent(state.force / 100, P.forceHalf.value) * reach(state, at.place) * sent, 0, 10);
}

/** Where no state did wrong, friendship with the place counts the other way: one stands by a friend in need. */
function towardTarget(at: Theatre, state: State): number {
  if (at.target) return steps(amityBetween(at.world, state.id, at.target.id) / P.amityPerStep.value);
  return steps((-P.pity.value * amityBetween(at.world, state.id, at.place.id)) / P.amityPerStep.value) + 0;
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

/** The case as the rule knows it. Where no arms are asked, nobody needs leave to help: only a mandate beyond that counts. */
export function caseOf(crisis: Crisis): CaseContext {
  const mandate = isArmed(crisis.kind) ? crisis.mandate : Math.max(crisis.mandate, P.civilMandate.value);
  return { mandate, clarity: crisis.clarity, cost: crisis.cost };
}

/** What a state is in a crisis, under this leader. */
export function roleOf(crisis: Crisis, state: StateId, leader: StateId | null): Role {
  if (state === leader) return 'leader';
  if (state === crisis.target) return 'target';
  return state === crisis.victim ? 'victim' : 'other';
}
