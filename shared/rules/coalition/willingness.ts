import type { CaseContext, StateInputs } from './inputs';
import type { CoalitionValues } from './parameters';

/** What a state weighs, in the order in which it is summed. */
export const TERMS = [
  'alignLeader',
  'alignTarget',
  'stake',
  'mandate',
  'norm',
  'opinion',
  'dependence',
] as const;
export type Term = (typeof TERMS)[number];

/** What one term adds to willingness, in points; above nothing is inward. */
export interface Contribution {
  term: Term;
  amount: number;
}

/** Halfway up the scales of the case: a contested mandate, a breach that can be disputed. */
const CONTESTED = 5;
const FULL = 10;

/**
 * The terms of one state. One row, written over at each call: every state is weighed for every would-be leader of
 * every crisis, and only the placing that stands in the end is ever explained.
 */
const row = new Float64Array(TERMS.length);

function weigh(inputs: StateInputs, context: CaseContext, values: CoalitionValues): Float64Array {
  const leader = inputs.alignLeader;
  const target = -values.targetWeight * inputs.alignTarget;
  const authority = context.mandate - CONTESTED;
  const lawful = (authority + (context.clarity - CONTESTED)) / 2;
  row[0] = leader;
  row[1] = target;
  row[2] = (values.stakeWeight * inputs.stake * (leader + target)) / FULL;
  row[3] = values.mandateWeight * authority;
  row[4] = (values.normWeight * inputs.norm * lawful) / FULL;
  row[5] = values.opinionWeight * inputs.opinion;
  row[6] = values.dependenceWeight * inputs.dependence;
  return row;
}

/**
 * How willing a state is to go with the action: the sum of its terms, in points (about −30…35).
 *
 * `pull` is the part that comes of taking sides: alignment with the leader less that with the target, made more by
 * what the state has at risk. It alone decides who resists, for who fights beside a target does so for a friend or
 * against an enemy, whatever the Council says (China in 1950).
 */
export function weighWillingness(
  inputs: StateInputs,
  context: CaseContext,
  values: CoalitionValues,
): { willingness: number; pull: number } {
  const terms = weigh(inputs, context, values);
  let willingness = 0;
  for (let i = 0; i < TERMS.length; i++) willingness += terms[i] as number;
  return { willingness, pull: (terms[0] as number) + (terms[1] as number) + (terms[2] as number) };
}

/** The terms that make up a state's willingness, for whoever asks why. */
export function contributionsOf(
  inputs: StateInputs,
  context: CaseContext,
  values: CoalitionValues,
): Contribution[] {
  const terms = weigh(inputs, context, values);
  // Minus zero would be another number to a hash.
  return TERMS.map((term, i) => ({ term, amount: (terms[i] as number) + 0 }));
}
