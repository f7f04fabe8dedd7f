/**
 * What the rule may know of a state: the nine numbers of the codebook in `shared/data/cases`, set before the
 * state chose. Real numbers are welcome; the coded cases happen to use whole ones.
 */
export interface StateInputs {
  /** 0–10: power that it could bring to this theatre. */
  force: number;
  /** 0–10: ability to pay. */
  wealth: number;
  /** −5…5: from adversary to sworn ally of the leader. */
  alignLeader: number;
  /** −5…5: the same toward the target. */
  alignTarget: number;
  /** 0–10: how much it has at risk. */
  stake: number;
  /** 0–10: its earlier record on the rule at issue. */
  norm: number;
  /** 0–10: bars of constitution, law or custom on using force abroad. */
  restraint: number;
  /** −5…5: public mood toward the action before it began. */
  opinion: number;
  /** 0–10: reliance on the leader for security, aid or credit. */
  dependence: number;
}

/** What the rule may know of the case. */
export interface CaseContext {
  /** 0–10: authority for force; 10 explicit, 5 contested, 0 none or against. */
  mandate: number;
  /** 0–10: how plain the breach was. */
  clarity: number;
  /** 0–10: cost of fighting as expected beforehand. */
  cost: number;
}

/** What a state is in the case: the leader's and the target's places are given, and a victim defends itself. */
export type Role = 'leader' | 'target' | 'victim' | 'other';

/** A case as one state meets it; without a role it is one of the others. */
export interface PlacingContext extends CaseContext {
  role?: Role;
}

export const STATE_INPUTS = [
  'force',
  'wealth',
  'alignLeader',
  'alignTarget',
  'stake',
  'norm',
  'restraint',
  'opinion',
  'dependence',
] as const satisfies readonly (keyof StateInputs)[];

export const CASE_INPUTS = ['mandate', 'clarity', 'cost'] as const satisfies readonly (keyof CaseContext)[];

/** Least and greatest value of an input, as the codebook has them. */
export function rangeOf(input: keyof StateInputs | keyof CaseContext): readonly [number, number] {
  return input === 'alignLeader' || input === 'alignTarget' || input === 'opinion' ? [-5, 5] : [0, 10];
}
