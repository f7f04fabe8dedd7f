import { FOUNDED } from '@shared/data/founded';
import { speech } from './language';

/** By the English name: what a body founded in play is a body for. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(FOUNDED).map(([kind, { name }]) => [name, kind]),
);

/** What the language calls a body founded in play, by its English name; null where it has no other name for it. */
export function foundedAs(english: string): { name: string; label: string } | null {
  const { words } = speech();
  const kind = KINDS.get(english);
  const name = words[`founded.${kind}`];
  return name === undefined ? null : { name, label: words[`founded.${kind}.label`] ?? name };
}
