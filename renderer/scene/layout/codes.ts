import { inOrder } from '@shared/world/lookups';
import type { World } from '@shared/world/world';

/** Shortest code that is made of a name. */
const LEAST = 3;

/**
 * A code for every state that has no room for its name, as an atlas has them: the id where it is a code of three
 * signs already, else as much of the label as tells it from all others.
 */
export function codesOf(world: World): ReadonlyMap<string, string> {
  const states = inOrder(world.states);
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of states)
    if (/^[a-z0-9]{3}$/.test(id)) {
      codes.set(id, id.toUpperCase());
      taken.add(id.toUpperCase());
    }
  for (const { id, label } of states) {
    if (codes.has(id)) continue;
    const letters = label.replaceAll(' ', '');
    let length = LEAST;
    while (length < letters.length && taken.has(letters.slice(0, length))) length += 1;
    const code = letters.slice(0, length);
    codes.set(id, code);
    taken.add(code);
  }
  return codes;
}

/** Small words that stand in no code. */
const SMALL = 3;

/** A name cut to its initials, with its figures; one word to its first letters. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s/–-]+/).filter((word) => word !== '');
  if (words.length < 2) return name.length <= LEAST + 1 ? name : name.slice(0, LEAST);
  const telling = words.filter((word) => word.length > SMALL || /[^a-z]/.test(word));
  return telling.map((word) => (/^\d+$/.test(word) ? word : word.charAt(0).toUpperCase())).join('');
}
