import { english } from '../text/en/index';
import { say } from '../text/say';
import type { SeatCard } from '../views/cards';

/** For the tests of scenarios: the brief of a seat as an English reader sees it. */
export function briefOf({ brief }: Pick<SeatCard, 'brief'>): string {
  return brief.map((token) => say(english, token, (kind, id) => english[`${kind}.${id}`] ?? id)).join(' ');
}
