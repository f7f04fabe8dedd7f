import { english } from '@shared/text/en';
import { say } from '@shared/text/say';
import type { Token } from '@shared/views/seen';

/** A token as a sentence, for terminals and dialogs, which know no names: ids are said as they are. */
export function sentence(token: Token): string {
  return say(english, token, (_kind, id) => id);
}
