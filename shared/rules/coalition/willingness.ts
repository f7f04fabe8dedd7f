import type { CaseContext, StateInputs } from './inputs';
import type { CoalitionValues } from './parameters';

export type Term = 'alignLeader' | 'alignTarget' | 'stake' | 'mandate' | 'norm' | 'opinion' | 'dependence';

/** What one term adds to willingness, in points; above nothing is inward. */
export interface Contribution {
  term: Term;
  amount: number;
}

/** Halfway up the scales of the case: a contested mandate, a breach that can be disputed. */
const CONTESTED = 5;
const FULL = 10;

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
): { willingness: number; pull: number; contributions: Contribution[] } {
  const leader = inputs.alignLeader;
  const target = -values.targetWeight * inputs.alignTarget;
  const stake = (values.stakeWeight * inputs.stake * (leader + target)) / FULL;
  const authority = context.mandate - CONTESTED;
  const lawful = (authority + (context.clarity - CONTESTED)) / 2;

  const contributions: Contribution[] = [
    { term: 'alignLeader', amount: leader },
    { term: 'alignTarget', amount: target },
    { term: 'stake', amount: stake },
    { term: 'mandate', amount: values.mandateWeight * authority },
    { term: 'norm', amount: (values.normWeight * inputs.norm * lawful) / FULL },
    { term: 'opinion', amount: values.opinionWeight * inputs.opinion },
    { term: 'dependence', amount: values.dependenceWeight * inputs.dependence },
  ];
  let willingness = 0;
  for (const contribution of contributions) {
    // Minus zero would be another number to a hash.
    contribution.amount += 0;
    willingness += contribution.amount;
  }
  return { willingness, pull: leader + target + stake, contributions };
}
