import type { Fineness } from '@shared/text/say';
import { speech } from './language';

/** Numbers as people read them, in their language. They are the renderer's alone: `shared/` knows no locale. */

/** A minus that stands as wide as a plus. */
const minus = (text: string) => text.replace('-', '−');

export function rounded(value: number): string {
  return minus(speech().whole.format(value));
}

export function tenths(value: number): string {
  return minus(speech().tenth.format(value));
}

/**
 * “65.0”: a reading of the world (a criterion, disorder, a score, and what they are made of), always to its tenth, so that
 * it is the same in every panel and agrees with what it has changed by.
 */
export function reading(value: number): string {
  return minus(speech().fullTenth.format(value));
}

/** “65”: a number of the world itself (a field of a state, of an institution …), as the picture has it. */
export function level(value: number): string {
  return rounded(value);
}

/** “+31”: a level that may lie below nothing. */
export function signedLevel(value: number): string {
  return minus(speech().signedWhole.format(value));
}

/** How a sentence says a number, by how fine its hole asks for it. */
export function written(value: number, fineness: Fineness): string {
  return { tenth: tenths, fullTenth: reading, whole: rounded }[fineness](value);
}

export function signed(value: number): string {
  return minus(speech().signedTenth.format(Math.abs(value) < 0.05 ? 0 : value));
}

/**
 * “53 → 58”: where a level went. What does not come to a whole point is told by how much it changed, “53  +0.4”, here and
 * in the picture.
 */
export function course(before: number, after: number): string {
  const [was, came] = [level(before), level(after)];
  return was === came ? `${was}  ${signed(after - before)}` : `${was} → ${came}`;
}

/** What one reading is more than another as they are told: from 52.3 to 52.2 is −0.1, whatever lies behind. */
export function gain(from: number, to: number): number {
  return (Math.round(to * 10) - Math.round(from * 10)) / 10;
}

/** Millions of people. */
export function millions(value: number): string {
  return value >= 10 ? rounded(value) : tenths(value);
}

/** Worlds that are invented count their years from 1. */
const FIRST_BARE_YEAR = 1000;

/** “first half of 1991”, “1995”, “year 6”: a turn's date by how long turns are. */
export function datePart(
  year: number,
  yearsPerTurn: number,
): { year: number; part: 'h1' | 'h2' | 'y' | 'count' } {
  const start = Math.floor(year + 1e-6);
  // A bare “6” would not be read as a year.
  if (yearsPerTurn >= 1) return { year: start, part: start < FIRST_BARE_YEAR ? 'count' : 'y' };
  return { year: start, part: year - start < 0.5 - 1e-6 ? 'h1' : 'h2' };
}

/** When something was saved, by this machine's clock. */
export function moment(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? '' : speech().moment.format(time);
}
