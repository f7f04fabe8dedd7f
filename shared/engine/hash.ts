import { byText } from '../world/lookups';
import { hashesOf, hashText } from '../world/random';
import { COLLECTIONS, type World } from '../world/world';

/** JSON with the keys of every record in order: the one text of a value. */
export function canonical(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const bag = value as Record<string, unknown>;
  const { ordered, written } = layoutOf(Object.keys(bag));
  let text = '';
  for (let i = 0; i < ordered.length; i++) {
    const inner = bag[ordered[i] as string];
    if (inner !== undefined) text += `${text === '' ? '' : ','}${written[i]}${canonical(inner)}`;
  }
  return `{${text}}`;
}

/** The names of a record as they stand in it, in order, and in order as they are written before their values. */
interface Layout {
  names: readonly string[];
  ordered: readonly string[];
  written: readonly string[];
}

/** The layouts met last by how many names they have, then by the first: all states have one, all pairs another. */
const layouts: Map<string, Layout>[] = [];
/** Records by id are as wide as a world, and are not hashed whole. */
const WIDEST = 100;

function layoutOf(names: readonly string[]): Layout {
  const [first = ''] = names;
  const met = layouts[names.length]?.get(first);
  if (met?.names.every((name, i) => name === names[i])) return met;
  const ordered = [...names].sort(byText);
  const made = { names, ordered, written: ordered.map((name) => `${JSON.stringify(name)}:`) };
  if (names.length < WIDEST) {
    const alike = layouts[names.length] ?? new Map<string, Layout>();
    layouts[names.length] = alike.set(first, made);
  }
  return made;
}

/** Two 32-bit hashes of one subject. */
type Pair = readonly [number, number];
const known = new WeakMap<object, Pair>();

/** Frozen subjects never change again, so their hash is worked out once. */
function subjectPair(subject: object): Pair {
  const frozen = Object.isFrozen(subject);
  const had = frozen ? known.get(subject) : undefined;
  if (had) return had;
  const pair = hashesOf(canonical(subject));
  if (frozen) known.set(subject, pair);
  return pair;
}

/** Hashes of the keys under which things stand, by what comes before the id: turn after turn they are the same. */
const places = new Map<string, Map<string, number>>();
/** Ids made in play would fill them for ever. */
const MOST_PLACES = 50_000;

function placesUnder(beginning: string): (id: string) => number {
  let known = places.get(beginning);
  if (!known || known.size >= MOST_PLACES) {
    known = new Map();
    places.set(beginning, known);
  }
  const under = known;
  return (id) => {
    let place = under.get(id);
    if (place === undefined) {
      place = hashText(`${beginning}${id}`);
      under.set(id, place);
    }
    return place;
  };
}

/**
 * Canonical hash of a moment: the world and what is still held back. 16 hex digits, the same in Node, in Electron and
 * in browsers. It tells a divergence; it is no seal against forgery (save files carry a checksum for that).
 */
export function hashMoment(world: World, carry: ReadonlyMap<string, number>): string {
  let a = hashText(`${world.scenario}/${world.turn}/${canonical(world.year)}/${world.yearsPerTurn}`);
  let b = hashText(canonical(world.salt ?? 0), a);
  const mix = (place: number, pair: Pair): void => {
    // Sums are free of order, so records need no sorting; the key makes each place its own.
    a = (a + Math.imul(pair[0] ^ place, 0x9e3779b1)) | 0;
    b = (b + Math.imul(pair[1] ^ Math.imul(place, 0x85ebca77), 0xc2b2ae3d)) | 0;
  };
  mix(hashText('system'), subjectPair(world.system));
  for (const name of Object.values(COLLECTIONS)) {
    const record = world[name] as Record<string, object>;
    const placeOf = placesUnder(`${name}:`);
    for (const id of Object.keys(record)) mix(placeOf(id), subjectPair(record[id] as object));
  }
  const placeOf = placesUnder('');
  for (const [key, held] of carry) {
    const amount = held | 0;
    mix(placeOf(key), [amount, Math.imul(amount, 0x27d4eb2f)]);
  }
  return hex(a) + hex(b);
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0');
}
