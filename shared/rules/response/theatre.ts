import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { distance, lookups, otherEnd } from '../../world/lookups';
import { placesOf } from '../../world/places';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import type { StateInputs } from '../coalition/inputs';
import { bent, product } from '../crises/weigh';
import { RESPONSE as P } from '../parameters/response';
import { within } from '../steps';

/**
 * What is the same for every state that looks at a crisis: worked out once, so that placing all of them is quick. Its
 * lists run along `states`, and a state is named by its place there.
 */
export interface Theatre {
  world: World;
  /** Every state, in the order of the lookups. */
  states: readonly State[];
  crisis: Crisis;
  place: State;
  target: State | null;
  /** Whether it turns on arms; if not, to fight is to act with one's own means. */
  armed: boolean;
  /** Product per head of the richest state. */
  richest: number;
  /** How firmly the rule at issue stands, 0–1. */
  firm: number;
  /** Pairs of each state with the target or, where no state did wrong, with the place. */
  toward: readonly (Dyad | undefined)[];
  /** Dearest interdependence of each state with the place, the target or their region, 0–100. */
  ties: readonly number[];
  /** How near the wronged people is to each state, 0–1: 1 at its home, less where only a part of it lives. */
  kin: readonly number[];
  /** What each state brings and minds, once somebody has asked: `features.ts` fills it. */
  inputs: (StateInputs | undefined)[];
}

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
  const { states } = lookups(world);
  let richest = 0;
  for (const state of states) richest = Math.max(richest, perHead(state));
  return {
    world,
    states,
    crisis,
    place,
    target,
    armed: isArmed(crisis.kind),
    richest,
    firm: Math.min(1, world.system.primary[crisis.ruleAtIssue] / P.normFirm.value),
    toward: pairsAlong(world, (target ?? place).id),
    ties: tiesTo(world, place, target),
    kin: kinOf(world, crisis),
    inputs: states.map(() => undefined),
  };
}

/** The same theatre as a state sees it that knows itself better than `world` shows it to all: the rest is public. */
export function seenBy(at: Theatre, own: StateId, world: World): Theatre {
  const inputs = at.states.map(({ id }, n) => (id === own ? undefined : at.inputs[n]));
  return { ...at, world, states: lookups(world).states, inputs };
}

const perHead = (state: State): number => product(state) / Math.max(0.1, state.population);

/** The pairs that a state keeps, along the states. */
export function pairsAlong(world: World, id: StateId): (Dyad | undefined)[] {
  const look = lookups(world);
  const { states, dyadsOf } = look;
  const places = placesOf(look);
  const pairs: (Dyad | undefined)[] = states.map(() => undefined);
  for (const dyad of dyadsOf[id] ?? []) {
    const place = places.get(otherEnd(dyad, id));
    if (place !== undefined) pairs[place] = dyad;
  }
  return pairs;
}

/** Workers, oil, routes and debts: a state has at risk what ties it to the region, not to one state alone. */
function tiesTo(world: World, place: State, target: State | null): number[] {
  const look = lookups(world);
  const { states, dyadsOf } = look;
  const places = placesOf(look);
  const ties = states.map(() => 0);
  for (const state of states) {
    if (state.id !== place.id && state.id !== target?.id && state.region !== place.region) continue;
    for (const dyad of dyadsOf[state.id] ?? []) {
      const other = places.get(otherEnd(dyad, state.id));
      if (other !== undefined && dyad.interdependence > (ties[other] as number))
        ties[other] = dyad.interdependence;
    }
  }
  return ties;
}

function kinOf(world: World, { victim }: Crisis): number[] {
  const { states } = lookups(world);
  const people = victim === null ? undefined : world.peoples[victim];
  return states.map((state) => {
    if (!people) return 0;
    if (people.home === state.id) return 1;
    const living = people.shares[state.id];
    return living === undefined ? 0 : bent(living / Math.max(living, state.population), P.wealthHalf.value);
  });
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

/** What the `n`th state has at risk, 0–10: next door, in the region, near, by its ties, or through its own people. */
export function stakeOf(at: Theatre, n: number): number {
  const { place, target, crisis } = at;
  const state = at.states[n] as State;
  if (state.id === place.id || state.id === target?.id || state.id === crisis.victim) return 10;
  const borders = place.borders.includes(state.id) || (target?.borders.includes(state.id) ?? false);
  let near = borders ? P.stakeNextDoor.value : state.region === place.region ? P.stakeRegion.value : 0;
  const far = distance(state, place);
  near = Math.max(
    near,
    P.stakeNear.value * (1 - far / P.stakeFades.value),
    P.stakeKin.value * (at.kin[n] as number),
  );
  const ties = Math.min(10, P.stakeTies.value * (at.ties[n] as number));
  return within(near + ties * (1 - near / 10), 0, 10);
}
