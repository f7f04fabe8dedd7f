import type { FieldSpec } from '../world/fields';
import { once } from '../world/random';

/**
 * An outsider's estimate: off by an error that is fixed for the game, so that it does not flicker from turn to turn
 * and repeated looking teaches nothing more; whole points, since nobody knows the decimals of another. `off` is how
 * far outsiders are off about this field of this subject (`misjudgements`).
 */
export function estimated(value: number, spec: FieldSpec, off: number): number {
  // Near nothing there is little to be wrong about: the error is at most a third of the value itself.
  const error = Math.min(spec.error ?? 0, Math.abs(value - spec.min) / 3);
  return Math.min(spec.max, Math.max(spec.min, Math.round(value + off * error)));
}

const known = new Map<number, Map<string, Readonly<Record<string, number>>>>();
const NOWHERE_OFF = {};
/** Games whose misjudgements are kept; a host with more begins anew. */
const MOST_GAMES = 64;

/**
 * How far outsiders are off about some fields of one subject, each −2…2. `salt` is the game's secret. Being fixed for
 * the game they are drawn once and kept: drawing one means hashing its name twice, and a view asks for two hundred.
 */
export function misjudgements<Field extends string>(
  salt: number,
  id: string,
  fields: readonly Field[],
): Readonly<Record<Field, number>> {
  if (fields.length === 0) return NOWHERE_OFF as Record<Field, number>;
  let game = known.get(salt);
  if (!game) {
    if (known.size >= MOST_GAMES) known.clear();
    game = new Map();
    known.set(salt, game);
  }
  // One id may name subjects of several kinds.
  const name = `${id}.${fields[0]}`;
  let offs = game.get(name);
  if (!offs) {
    offs = Object.fromEntries(fields.map((field) => [field, drawn(salt, `${id}.${field}`)]));
    game.set(name, offs);
  }
  return offs as Record<Field, number>;
}

function drawn(salt: number, name: string): number {
  return (once(salt, 0, name) + once(salt, 1, name) - 1) * 2;
}
