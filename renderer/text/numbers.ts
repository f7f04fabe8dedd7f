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

/** “65.0”: tenths that stand in a column with others. */
export function fullTenths(value: number): string {
  return minus(speech().fullTenth.format(value));
}

export function signed(value: number): string {
  return minus(speech().signedTenth.format(Math.abs(value) < 0.05 ? 0 : value));
}

/** “53 → 58”; to a tenth, “53 → 53.5”, where whole numbers would say that nothing moved. */
export function course(before: number, after: number): string {
  const told = rounded(before) === rounded(after) ? tenths : rounded;
  return `${told(before)} → ${told(after)}`;
}

/** What one told number is more than another, both to a tenth: from 52.3 to 52.2 is −0.1, whatever lies behind. */
export function gain(from: number, to: number): string {
  return signed((Math.round(to * 10) - Math.round(from * 10)) / 10);
}

export function signedRounded(value: number): string {
  return minus(speech().signedWhole.format(value));
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
