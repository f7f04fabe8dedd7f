import { keysInOrder } from '../world/lookups';
import { hashText } from '../world/random';
import { COLLECTIONS, type World } from '../world/world';

/** JSON with the keys of every record in order: the one text of a value. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const bag = value as Record<string, unknown>;
  let text = '';
  for (const key of keysInOrder(bag)) {
    if (bag[key] === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(bag[key])}`;
  }
  return `{${text}}`;
}

/** Two 32-bit hashes of one subject. */
type Pair = readonly [number, number];
const known = new WeakMap<object, Pair>();

function pairOf(text: string): Pair {
  return [hashText(text), hashText(text, 0x9747b28c)];
}

/** Frozen subjects never change again, so their hash is worked out once. */
function subjectPair(subject: object): Pair {
  const frozen = Object.isFrozen(subject);
  const had = frozen ? known.get(subject) : undefined;
  if (had) return had;
  const pair = pairOf(canonical(subject));
  if (frozen) known.set(subject, pair);
  return pair;
}

/**
 * Canonical hash of a moment: the world and what is still held back. 16 hex digits, the same in Node, in Electron and
 * in browsers. It tells a divergence; it is no seal against forgery (save files carry a checksum for that).
 */
export function hashMoment(world: World, carry: ReadonlyMap<string, number>): string {
  let a = hashText(`${world.scenario}/${world.turn}/${canonical(world.year)}/${world.yearsPerTurn}`);
  let b = hashText(canonical(world.salt ?? 0), a);
  const mix = (key: string, pair: Pair): void => {
    // Sums are free of order, so records need no sorting; the key makes each place its own.
    const place = hashText(key);
    a = (a + Math.imul(pair[0] ^ place, 0x9e3779b1)) | 0;
    b = (b + Math.imul(pair[1] ^ Math.imul(place, 0x85ebca77), 0xc2b2ae3d)) | 0;
  };
  mix('system', subjectPair(world.system));
  for (const name of Object.values(COLLECTIONS)) {
    const record = world[name] as Record<string, object>;
    for (const id of Object.keys(record)) mix(`${name}:${id}`, subjectPair(record[id] as object));
  }
  for (const [key, held] of carry) {
    const amount = held | 0;
    mix(key, [amount, Math.imul(amount, 0x27d4eb2f)]);
  }
  return hex(a) + hex(b);
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0');
}
