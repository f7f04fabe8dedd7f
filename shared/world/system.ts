import type { PrimaryInstitution, StateId } from './ids';

/** What belongs to the whole system. Indices run 0–100. */
export interface System {
  /** Density of contact that transport and communication allow. */
  interactionCapacity: number;
  /** Harm done to the climate. */
  warming: number;
  /** Shared ground among publics (Buzan 1993: world society). */
  worldSociety: number;
  /** Strength of the seven primary institutions. */
  primary: Record<PrimaryInstitution, number>;
  /** Recognition between states whose pair is not kept. */
  defaultRecognition: 'none' | 'deFacto' | 'equal';
  /** A single centre, where there is one: who, over how much, and its disposition (0 cruel … 100 wise). */
  centre: { state: StateId | null; hold: number; disposition: number };
}
