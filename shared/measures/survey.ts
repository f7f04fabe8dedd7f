import type { Institution } from '../world/institution';
import { inOrder, type Lookups, lookups } from '../world/lookups';
import { Notes } from '../world/notes';
import type { War } from '../world/relations';
import type { State } from '../world/state';
import type { World } from '../world/world';
import { zeros } from './curves';
import { WEIGHING } from './parameters';
import { surveyGround } from './survey-ground';
import { surveyTop } from './survey-top';

/**
 * What several measures need of one world, worked out once: shares, weights and strengths by the index of a
 * state, institution, people or movement in the lookups' lists. Measures walk these numbers and not the records,
 * which keeps a whole measurement to a fraction of a millisecond.
 */
export interface Survey {
  world: World;
  look: Lookups;
  /** Every state, annexed ones too, in the order of their ids. */
  states: readonly State[];
  n: number;
  /** Index of a state's id. */
  indexOf: ReadonlyMap<string, number>;
  /** 1 for a state that is not annexed. */
  standing: number[];
  standingCount: number;
  /** Index of the ruler of an annexed state, else −1. */
  ruler: number[];
  /** Share of mankind, 0–1. */
  people: number[];
  /** Share of power, 0–1: of force² and wealth², which are what the roots in those fields stand for. */
  power: number[];
  /** Share of wealth alone, 0–1. */
  wealth: number[];
  /** Wealth² per million people. */
  prosperity: number[];
  /** Half people, half power: how much a state weighs in the world. */
  weight: number[];
  /** Indices of the two ends of each kept pair; −1 for an end that is no state. */
  endA: Int16Array;
  endB: Int16Array;
  wars: readonly War[];
  top: TopStorey;
  ground: GroundStorey;
}

/** Strengths of the institutions, by their index, and what they amount to for each state. */
export interface TopStorey {
  institutions: readonly Institution[];
  /** 0–1: authority as far as legitimacy and independence carry it. */
  strength: number[];
  /** 0–1: share of mankind in standing states that is committed to it. */
  coverage: number[];
  /** 0–1: mean depth of its members. */
  depth: number[];
  /** 0–100: strength × coverage, or × depth for a regional union. */
  working: number[];
  /** Per state: whole institutions that it is bound by. */
  binding: number[];
  /** Per state: share of votes and offices, 0–1. */
  status: number[];
  /** Per state: strength of the best regional union that it is in, 0–100. */
  union: number[];
}

/** Strengths of the movements, by their index, and what they amount to for each state. */
export interface GroundStorey {
  /** Per state, 0–1: density of civic associations that work across borders. */
  civic: number[];
  /** Per state: whole uncivil movements present. */
  uncivil: number[];
  /** Per people: millions in all states. */
  size: number[];
  /** Per people: rights where it lives, 0–100. */
  rights: number[];
}

interface Ends {
  indexOf: Map<string, number>;
  endA: Int16Array;
  endB: Int16Array;
}
const endsOf = new Notes<Lookups, Ends>();

/** Who stands where in the lookups' lists; it holds for as long as those lists do. */
function ends(look: Lookups): Ends {
  const known = endsOf.of(look);
  if (known) return known;
  const indexOf = new Map<string, number>();
  look.states.forEach((state, i) => {
    indexOf.set(state.id, i);
  });
  const endA = new Int16Array(look.dyads.length);
  const endB = new Int16Array(look.dyads.length);
  look.dyads.forEach((dyad, k) => {
    endA[k] = indexOf.get(dyad.a) ?? -1;
    endB[k] = indexOf.get(dyad.b) ?? -1;
  });
  const made = { indexOf, endA, endB };
  endsOf.put(look, made);
  return made;
}

/** Make each entry a share of their sum; all stay 0 where the sum is. */
function toShares(of: number[]): void {
  let total = 0;
  for (let i = 0; i < of.length; i++) total += of[i] as number;
  if (total > 0) for (let i = 0; i < of.length; i++) of[i] = (of[i] as number) / total;
}

/** One pass over a world. Reads only. The power of an annexed state is its ruler's. */
export function survey(world: World): Survey {
  const look = lookups(world);
  const { indexOf, endA, endB } = ends(look);
  const states = look.states;
  const n = states.length;
  const standing = zeros(n);
  const ruler = zeros(n);
  const people = zeros(n);
  const force = zeros(n);
  const wealth = zeros(n);
  const prosperity = zeros(n);
  let standingCount = 0;
  for (let i = 0; i < n; i++) {
    const s = states[i] as State;
    const annexed = s.standing === 'annexed';
    const by = annexed && s.ruler !== null ? (indexOf.get(s.ruler) ?? -1) : -1;
    const holder = by >= 0 ? by : i;
    ruler[i] = by;
    standing[i] = annexed ? 0 : 1;
    if (!annexed) standingCount++;
    people[i] = s.population;
    const product = s.wealth * s.wealth;
    force[holder] = (force[holder] as number) + s.force * s.force;
    wealth[holder] = (wealth[holder] as number) + product;
    prosperity[i] = s.population > 0 ? product / s.population : 0;
  }
  toShares(people);
  toShares(force);
  toShares(wealth);
  const power = zeros(n);
  const weight = zeros(n);
  const inForce = WEIGHING.forceInPower.value;
  const inPower = WEIGHING.powerInWeight.value;
  for (let i = 0; i < n; i++) {
    power[i] = inForce * (force[i] as number) + (1 - inForce) * (wealth[i] as number);
    weight[i] = inPower * (power[i] as number) + (1 - inPower) * (people[i] as number);
  }
  toShares(power);
  toShares(weight);
  return {
    world,
    look,
    states,
    n,
    indexOf,
    standing,
    standingCount,
    ruler,
    people,
    power,
    wealth,
    prosperity,
    weight,
    endA,
    endB,
    wars: inOrder(world.wars),
    top: surveyTop(look, indexOf, standing, people),
    ground: surveyGround(look, indexOf),
  };
}
