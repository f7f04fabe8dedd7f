import { german } from './de/index';
import { english } from './en/index';
import type { Catalogue } from './say';

/** Languages that the window speaks; a key that one lacks is read in English. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself, for whoever cannot read the others. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: english, de: { ...english, ...german } };

/** Every sentence in a language, and in English where it has none yet. */
export function catalogueIn(language: Language): Catalogue {
  return CATALOGUES[language];
}
