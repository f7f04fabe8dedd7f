import { speech } from '../text/language';

/** A word of the picture from the catalogue of the language chosen; a missing key shows itself. */
export function word(key: string): string {
  return speech().words[`scene.${key}`] ?? `[scene.${key}]`;
}
