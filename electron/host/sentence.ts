import { catalogueIn, type Language } from '@shared/text/languages';
import { say } from '@shared/text/say';
import type { Token } from '@shared/views/seen';
import { COLLECTIONS } from '@shared/world/world';

/** Kinds of ids that a sentence may name. Another text with a colon is no id: a file's path may hold one. */
const KINDS: readonly string[] = [
  ...Object.keys(COLLECTIONS),
  'system',
  'policy',
  'field',
  'region',
  'regime',
];

/** A token as a sentence, for terminals and dialogs, which know no names: ids are said as they are. */
export function sentence(token: Token, language: Language = 'en'): string {
  return say(catalogueIn(language), token, (kind, id) => (KINDS.includes(kind) ? id : `${kind}:${id}`));
}
