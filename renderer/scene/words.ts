import { say } from '@shared/text/say';
import type { Token } from '@shared/views/seen';
import { speech } from '../text/language';
import { datePart } from '../text/numbers';

/** A word of the picture from the catalogue of the language chosen; a missing key shows itself. */
export function word(key: string, params?: Token['params']): string {
  const { words } = speech();
  const text = words[`scene.${key}`] ?? `[scene.${key}]`;
  return params === undefined ? text : say(words, { key: `scene.${key}`, params }, (_kind, id) => id);
}

/** “1990”, or “Year 6” in a world that counts from its own beginning. */
export function dated(year: number): string {
  const at = datePart(year, 1);
  return at.part === 'count' ? word('year', { year: String(at.year) }) : String(at.year);
}

/** A shorter name of someone in a scenario, for where there is little room; null where the language has none. */
export const shortName = (scenario: string, kind: string, id: string): string | null =>
  speech().words[`short.${scenario}.${kind}.${id}`] ?? null;
