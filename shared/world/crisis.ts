import type { Circle } from './circles';
import type { CrisisId, InstitutionId, PeopleId, StateId } from './ids';

/** `open`: asks for a response this turn; `running`: unanswered, harm goes on; `closed`: ended. */
type CrisisStage = 'open' | 'running' | 'closed';

/** How a crisis was answered: by a coalition that won or failed, by no one, or it burnt out. */
type CrisisOutcome = 'reversed' | 'contained' | 'failed' | 'unanswered' | 'settled';

export interface Crisis {
  id: CrisisId;
  kind: string;
  /** Turn in which it broke. */
  since: number;
  stage: CrisisStage;
  /** Breaks by the scenario's schedule rather than by its hazard. */
  scheduled: boolean;
  /** Where it happens. */
  place: StateId;
  /** The state that broke the rule; null where no state did. */
  target: StateId | null;
  /** The wronged state or people. */
  victim: StateId | PeopleId | null;
  /** 0–100: harm a turn. */
  severity: number;
  /** The primary institution whose rule is at issue. */
  ruleAtIssue:
    | 'sovereignty'
    | 'territoriality'
    | 'internationalLaw'
    | 'diplomacy'
    | 'nationalism'
    | 'balanceOfPower';
  /** 0–10 each, as in the codebook of the historical cases. */
  mandate: number;
  clarity: number;
  cost: number;
  /** The institution asked for a mandate. */
  forum: InstitutionId | null;
  leader: StateId | null;
  /** Where each state stands; empty until the response. */
  circles: Record<StateId, Circle>;
  outcome: CrisisOutcome | null;
}

/** A crisis that a scenario breaks on purpose, in a given turn; what is left out follows from the kind. */
export interface ScheduledCrisis {
  /** Turn in which it breaks, from 1. */
  turn: number;
  kind: string;
  place: StateId;
  target: StateId | null;
  victim: StateId | PeopleId | null;
  /** 0–100: harm a turn. */
  severity: number;
  /** 0–10 each, as in the codebook of the historical cases; left out, the kind works them out. */
  clarity?: number;
  cost?: number;
  /** What history did, in one or two sentences, for the player. */
  note?: string;
}
