import type { LedgerEntry } from '@shared/views/record';
import type { SubjectKind } from '@shared/world/world';

/** Height of a subject in the house: 3 top, 2 middle, 1 ground, 0 foundations. */
const STOREY: Readonly<Record<SubjectKind, number>> = {
  order: 3,
  institution: 3,
  state: 2,
  dyad: 2,
  treaty: 2,
  war: 2,
  crisis: 2,
  seat: 2,
  people: 1,
  movement: 1,
  corporation: 1,
  system: 0,
};

export const storeyOf = (on: SubjectKind) => STOREY[on];

/** Norms and money: does something of a lower storey change because of a higher one? */
export function passesDown(entries: readonly LedgerEntry[]): boolean {
  return entries.some((entry) => entry.from?.some((ref) => storeyOf(ref.on) > storeyOf(entry.on)) ?? false);
}

/** Pressure and legitimacy: does something of a higher storey change because of a lower one? */
export function passesUp(entries: readonly LedgerEntry[]): boolean {
  return entries.some((entry) => entry.from?.some((ref) => storeyOf(ref.on) < storeyOf(entry.on)) ?? false);
}
