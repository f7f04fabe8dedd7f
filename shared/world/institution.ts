import type { InstitutionId, OrderId, SeatId, StateId } from './ids';

export const DOMAINS = [
  'security',
  'assembly',
  'finance',
  'development',
  'trade',
  'law',
  'rights',
  'environment',
  'nonproliferation',
  'regional',
  'alternative',
] as const;
export type Domain = (typeof DOMAINS)[number];

export type DecisionRule = 'veto' | 'majority' | 'weighted' | 'consensus';

/** A governance institution of the top storey. Indices run 0–100. */
export interface Institution {
  id: InstitutionId;
  name: string;
  label: string;
  domain: Domain;
  scope: 'global' | 'regional' | 'alternative';
  /** The region that a regional union is for; null when global. */
  region: string | null;
  decision: DecisionRule;
  /** Depth of commitment of each member, 0–100; a state not named is no member. */
  members: Record<StateId, number>;
  /** Share of the votes of each member, per cent. */
  votes: Record<StateId, number>;
  /** Share of the offices (seats on its board, chairs) of each member, per cent. */
  offices: Record<StateId, number>;
  /** Members whose no stops a decision. */
  vetoes: readonly StateId[];
  authority: number;
  legitimacy: number;
  /** Independence from other bodies and from single states. */
  independence: number;
  /** Means of enforcement of its own. */
  enforcement: number;
  /** Share claimed by each order, per cent; what is left of 100 belongs to all (Sakwa 2019). */
  ownership: Record<OrderId, number>;
  /** The seat that founded it during the game. */
  founder: SeatId | null;
}
