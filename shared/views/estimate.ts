import type { FieldSpec } from '../world/fields';
import { once } from '../world/random';

/**
 * An outsider's estimate: off by an error that is fixed for the game, so that it does not flicker from turn to turn
 * and repeated looking teaches nothing more; whole points, since nobody knows the decimals of another. `salt` is the
 * game's, `id` and `field` name what is estimated.
 */
export function estimated(value: number, spec: FieldSpec, salt: number, id: string, field: string): number {
  // Near nothing there is little to be wrong about: the error is at most a third of the value itself.
  const error = Math.min(spec.error ?? 0, Math.abs(value - spec.min) / 3);
  const off = misjudged(salt, id, field) * error;
  return Math.min(spec.max, Math.max(spec.min, Math.round(value + off)));
}

const known = new Map<number, Map<string, Map<string, number>>>();
/** Games whose misjudgements are kept; a host with more begins anew. */
const MOST_GAMES = 64;

/**
 * How far outsiders are off about one field of one subject, −2…2. Being fixed for the game it is drawn once and kept:
 * every view of every turn asks for some two hundred of them, and drawing one means hashing its name twice.
 */
function misjudged(salt: number, id: string, field: string): number {
  let game = known.get(salt);
  if (!game) {
    if (known.size >= MOST_GAMES) known.clear();
    game = new Map();
    known.set(salt, game);
  }
  let subject = game.get(id);
  if (!subject) {
    subject = new Map();
    game.set(id, subject);
  }
  let off = subject.get(field);
  if (off === undefined) {
    const name = `${id}.${field}`;
    off = (once(salt, 0, name) + once(salt, 1, name) - 1) * 2;
    subject.set(field, off);
  }
  return off;
}
