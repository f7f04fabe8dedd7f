import { engine } from '@shared/text/en/engine';
import { host } from '@shared/text/en/host';
import { say } from '@shared/text/say';
import type { Token } from '@shared/views/seen';

const catalogue = { ...engine, ...host };

/** What host or engine say of a refusal, as a sentence, for terminals and dialogs. Ids are said as they are. */
export function sentence(token: Token): string {
  return say(catalogue, token, (_kind, id) => id);
}
