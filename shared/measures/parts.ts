import { ref } from '../world/ref';
import type { FieldRef } from '../world/world';
import { clamp } from './curves';
import type { Component, Reading } from './reading';
import type { Survey } from './survey';

/** Readings are kept in hundredths: finer than anyone can see, and short in a saved game. */
export function hundredths(x: number): number {
  return Math.round(x * 100) / 100;
}

/** A component of a measure: `value` held to 0–100, `weight` its share of the whole, `from` the fields that move it most. */
export function part(key: string, value: number, weight: number, from: readonly FieldRef[]): Component {
  return { key, value: hundredths(clamp(value)), weight, from };
}

/** The reading of these components: their weighted mean. Weights are expected to sum to 1. */
export function reading(parts: readonly Component[]): Reading {
  let value = 0;
  for (const one of parts) value += one.value * one.weight;
  return { value: hundredths(clamp(value)), parts };
}

/** How many fields a component names as those that move it most. */
const NAMED = 3;

/** Indices of the greatest positive entries, the greatest first; equals in the order of their indices. */
export function greatest(of: ArrayLike<number>, count: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < of.length; i++) {
    const x = of[i] as number;
    if (x <= 0) continue;
    let at = found.length;
    while (at > 0 && (of[found[at - 1] as number] as number) < x) at--;
    if (at >= count) continue;
    found.splice(at, 0, i);
    if (found.length > count) found.pop();
  }
  return found;
}

/** Refs to one field of the states that weigh most in a component. `pull` holds how much each state weighs. */
export function refsOfStates(survey: Survey, pull: ArrayLike<number>, field: string): FieldRef[] {
  const refs: FieldRef[] = [];
  for (const i of greatest(pull, NAMED)) {
    const state = survey.states[i];
    if (state) refs.push(ref('state', state.id, field));
  }
  return refs;
}

/** The same for peoples. */
export function refsOfPeoples(survey: Survey, pull: ArrayLike<number>, field: string): FieldRef[] {
  const refs: FieldRef[] = [];
  for (const i of greatest(pull, NAMED)) {
    const people = survey.look.peoples[i];
    if (people) refs.push(ref('people', people.id, field));
  }
  return refs;
}

/** The same for pairs of states. */
export function refsOfDyads(survey: Survey, pull: ArrayLike<number>, field: string): FieldRef[] {
  const refs: FieldRef[] = [];
  for (const i of greatest(pull, NAMED)) {
    const dyad = survey.look.dyads[i];
    if (dyad) refs.push(ref('dyad', dyad.id, field));
  }
  return refs;
}
