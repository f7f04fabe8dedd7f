import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { distance, lookups, otherEnd } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import type { StateInputs } from '../coalition/inputs';
import { bent, product } from '../crises/weigh';
import { RESPONSE as P } from '../parameters/response';
import { within } from '../steps';

/** What is the same for every state that looks at a crisis: worked out once, so that placing all of them is quick. */
export interface Theatre {
  world: World;
  crisis: Crisis;
  place: State;
  target: State | null;
  /** Whether it turns on arms; if not, to fight is to act with one's own means. */
  armed: boolean;
  /** Product per head of the richest state. */
  richest: number;
  /** Dearest interdependence of each state with the place, the target or their region, 0–100. */
  ties: ReadonlyMap<StateId, number>;
  /** States that are home to the wronged people or hold a part of it, and how near it is to them, 0–1. */
  kin: Readonly<Record<StateId, number>>;
  /** What each state brings and minds whoever leads, once somebody has asked: `inputsAt` fills it. */
  standpoints: Map<StateId, Standpoint>;
}

/** The numbers of a state that are the same under any leader. */
export type Standpoint = Omit<StateInputs, 'alignLeader' | 'dependence'>;

/** Kinds of crisis that turn on arms (`fight` means combat). */
const ARMED: Readonly<Record<string, true>> = {
  annexation: true,
  ethnicCleansing: true,
  stateCollapse: true,
};

/** Whether a kind of crisis turns on arms. */
export const isArmed = (kind: string): boolean => ARMED[kind] === true;

/** The theatre of a crisis. Throws a RangeError when its place is not in the world. */
export function theatre(world: World, crisis: Crisis): Theatre {
  const place = world.states[crisis.place];
  if (!place)
    throw new RangeError(`The crisis ${crisis.id} is set in ${crisis.place}, which is not in this world`);
  const target = crisis.target === null ? null : (world.states[crisis.target] ?? null);
  let richest = 0;
  for (const state of lookups(world).states) richest = Math.max(richest, perHead(state));
  return {
    world,
    crisis,
    place,
    target,
    armed: isArmed(crisis.kind),
    richest,
    ties: tiesTo(world, place, target),
    kin: kinOf(world, crisis),
    standpoints: new Map(),
  };
}

const perHead = (state: State): number => product(state) / Math.max(0.1, state.population);

/** Workers, oil, routes and debts: a state has at risk what ties it to the region, not to one state alone. */
function tiesTo(world: World, place: State, target: State | null): Map<StateId, number> {
  const look = lookups(world);
  const ties = new Map<StateId, number>();
  for (const state of look.states) {
    if (state.id !== place.id && state.id !== target?.id && state.region !== place.region) continue;
    for (const dyad of look.dyadsOf[state.id] ?? []) {
      const other = otherEnd(dyad, state.id);
      const known = ties.get(other);
      if (known === undefined || known < dyad.interdependence) ties.set(other, dyad.interdependence);
    }
  }
  return ties;
}

function kinOf(world: World, crisis: Crisis): Record<StateId, number> {
  const kin: Record<StateId, number> = {};
  const people = crisis.victim === null ? undefined : world.peoples[crisis.victim];
  if (!people) return kin;
  for (const state of lookups(world).states) {
    const living = people.shares[state.id];
    if (living !== undefined)
      kin[state.id] = bent(living / Math.max(living, state.population), P.wealthHalf.value);
  }
  if (people.home !== null) kin[people.home] = 1;
  return kin;
}

/** Ability to pay, 0–10: product, less for the poor per head and the indebted. */
export function abilityToPay(at: Theatre, state: State): number {
  const rich = at.richest > 0 ? perHead(state) / at.richest : 0;
  return within(
    10 * bent(state.wealth / 100, P.wealthHalf.value) -
      P.wealthPoor.value * (1 - bent(rich, P.wealthPoorHalf.value)) -
      (P.wealthDebt.value * state.debt) / 100,
    0,
    10,
  );
}

/** What a state has at risk, 0–10: next door, in the region, near, by its ties, or through its own people. */
export function stakeOf(at: Theatre, state: State): number {
  const { place, target, crisis } = at;
  if (state.id === place.id || state.id === target?.id || state.id === crisis.victim) return 10;
  const borders = place.borders.includes(state.id) || (target?.borders.includes(state.id) ?? false);
  let near = borders ? P.stakeNextDoor.value : state.region === place.region ? P.stakeRegion.value : 0;
  const far = distance(state, place);
  near = Math.max(
    near,
    P.stakeNear.value * (1 - far / P.stakeFades.value),
    P.stakeKin.value * (at.kin[state.id] ?? 0),
  );
  const ties = Math.min(10, P.stakeTies.value * (at.ties.get(state.id) ?? 0));
  return within(near + ties * (1 - near / 10), 0, 10);
}
