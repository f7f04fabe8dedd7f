import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** A source of numbers from 0 (included) to 1 (excluded). */
export type Stream = () => number;

/** A 32-bit hash of a text (FNV-1a with a last mixing), the same in every engine. */
export function hashText(text: string, start = START): number {
  return mixed(runOver(text, start | 0));
}

const START = 0x811c9dc5 | 0;

function runOver(text: string, start: number): number {
  let h = start;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h;
}

/** Two hashes of one text that know nothing of each other, read off it at once. */
export function hashesOf(text: string): readonly [number, number] {
  let a = START;
  let b = OTHER_START;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  return [mixed(a), mixed(b)];
}

const OTHER_START = 0x9747b28c | 0;

function mixed(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h | 0;
}

/**
 * A random stream of its own for one purpose in one turn. A draw added under one name shifts no other name's draws.
 */
export function stream(seed: number, turn: number, name: string): Stream {
  return streamFrom(hashText(`${seed}/${turn}/${name}`));
}

/** The streams of the names that begin alike, each begun once: their beginning is read once, and nothing put together. */
export class Streams {
  private readonly begun: number;
  private readonly open = new Map<number, RandomGenerator>();

  constructor(seed: number, turn: number, scope: string) {
    this.begun = runOver('.', runOver(scope, runOver(`${seed}/${turn}/`, START)));
  }

  /** The next number of the stream of a name. */
  next(name: string): number {
    // A stream hangs on the hash of its name alone, so that it may as well be found by it.
    const start = mixed(runOver(name, this.begun));
    let one = this.open.get(start);
    if (!one) {
      one = xoroshiro128plus(start);
      this.open.set(start, one);
    }
    return uniformFloat64(one);
  }
}

function streamFrom(start: number): Stream {
  const generator = xoroshiro128plus(start);
  return () => uniformFloat64(generator);
}

/** One number from 0 to 1 for a name, where a whole stream would be too much. */
export function once(seed: number, turn: number, name: string): number {
  return onceFor(seed, turn, [name]);
}

/** The same for a name that is written in pieces, so that nobody needs to put them together. */
export function onceFor(seed: number, turn: number, pieces: readonly string[]): number {
  let h = hashText(String(turn), seed | 0);
  for (let i = 0; i < pieces.length; i++) h = runOver(pieces[i] as string, h);
  h = mixed(h);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  h ^= h >>> 15;
  return (h >>> 0) / 4294967296;
}
