import type { StateId } from './ids';

/** Recognition of two states as sovereign equals is the boundary of international society (Buzan 1993). */
export type Recognition = 'none' | 'deFacto' | 'equal';

/** Subordination that sovereign equals cannot bear: from here on it is suzerainty (Watson in Buzan 1993). */
export const EQUALS_BEAR = 40;

/** What stands between two states. Only pairs with something to say are kept; `lookups.ts` tells what holds for others. */
export interface Dyad {
  /** `a~b` with a before b. */
  id: string;
  a: StateId;
  b: StateId;
  /** −100 enmity … 100 amity. */
  amity: number;
  /** 0–100: dense contact and exchange. */
  interdependence: number;
  recognition: Recognition;
  /** 0 equal … 100 ruled. No pair is at once recognised as equal and `EQUALS_BEAR` or more here. */
  subordination: number;
  /** The superior of the two when subordination is above 0. */
  superior: StateId | null;
}

export type TreatyKind = 'defence' | 'trade' | 'nonaggression' | 'partnership';

export interface Treaty {
  id: string;
  kind: TreatyKind;
  parties: readonly StateId[];
  /** Turn in which it was signed; −1 for one that stood at the start. */
  since: number;
}

/** A war between states. */
export interface War {
  id: string;
  attackers: readonly StateId[];
  defenders: readonly StateId[];
  since: number;
  /** The crisis that it belongs to, if any. */
  crisis: string | null;
}
