import type { MovementId, OrderId, PeopleId, StateId } from './ids';

/** A people. Peoples outlive states: annexation moves one and never deletes it. Indices run 0–100. */
export interface People {
  id: PeopleId;
  name: string;
  culture: string;
  /** Millions living in each state. */
  shares: Record<StateId, number>;
  /** The state that is its own, if any. */
  home: StateId | null;
  autonomy: number;
  /** How safe that autonomy is from whoever could cancel it. */
  security: number;
  /** Who may cancel its autonomy. */
  guarantor: StateId | null;
  grievance: number;
  /** Strength of its claim to a state of its own. */
  claim: number;
}

export const CAUSES = [
  'climate',
  'peace',
  'labour',
  'rights',
  'religious',
  'populist',
  'solidarity',
  'uncivil',
] as const;
export type Cause = (typeof CAUSES)[number];

/** A movement of the ground storey, crossing borders. Indices run 0–100. */
export interface Movement {
  id: MovementId;
  name: string;
  cause: Cause;
  strength: number;
  /** How far it reaches into each state, 0–100. */
  reach: Record<StateId, number>;
  /** 0 civic … 100 violent. */
  temper: number;
  /** How far it leans to each order, per cent. */
  leaning: Record<OrderId, number>;
  /** Independence from states. */
  independence: number;
}

/** A corporation that works across borders. Indices run 0–100. */
export interface Corporation {
  id: string;
  name: string;
  sector: 'oil' | 'finance' | 'industry' | 'technology' | 'arms';
  home: StateId;
  strength: number;
  independence: number;
}
