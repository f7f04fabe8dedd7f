import { lerp } from '../layout/geometry';
import type { Item, Picture } from './types';

/**
 * Between two pictures. A blend is made once for a pair and then asked for many moments: it writes into one
 * picture of its own and allocates nothing, so what it returns holds only until it is asked again.
 */
export interface Blend {
  picture: Picture;
  /** What differs between the two: names of lists, and of the house's own fields as `house.lean`. */
  live: ReadonlySet<string>;
  /** The items of `picture` that differ; all others stay as they are, whatever the share. */
  moving: ReadonlySet<object>;
  /** `share` 0 gives the first picture, 1 the second. `cut` jumps instead of travelling (reduced motion). */
  at(share: number, cut?: boolean): Picture;
}

type Fields = Record<string, unknown>;
interface Pair {
  a: Fields;
  b: Fields;
  out: Fields;
  /** Names of plain numbers that differ, and of lists of numbers that do. */
  numbers: string[];
  lists: string[];
  /** Names of what is not a number and differs: the second's from the middle on. */
  words: string[];
  /** Both ends show it and it stands elsewhere: with reduced motion it fades out here and in there. */
  moves: boolean;
  /** It goes far enough for its name to collide with others on the way. */
  goes: boolean;
  /** It stays and its name goes elsewhere, as far. */
  hops: boolean;
}

const LISTS = ['pillars', 'discs', 'arcs', 'crowds', 'towers', 'plaques', 'marks'] as const;
/** In pixels. */
const FAR = 9;
/**
 * Numbers that stand for one thing or another: half of a wrongdoer is not the wronged. What is written on the floor is
 * here or there too; on its way it would lie across what stands between.
 */
const SIGNS = new Set(['marked', 'circleNames', 'roseX', 'roseY']);
/** Says how an item travels, and nothing that is drawn. */
const HOW = 'keepsName';
/** Where the name of a pillar stands, and the name of a disc beside it. */
const NAME_PLACES = new Set(['labelX', 'labelY', 'leader', 'labelDx', 'labelDy', 'stemDx', 'stemDy']);
const PLACES = new Set([
  'x',
  'y',
  'labelX',
  'labelY',
  'labelDx',
  'labelDy',
  'stemDx',
  'stemDy',
  'camera',
  'way',
]);

export function blend(from: Picture, to: Picture): Blend {
  const pairs: Pair[] = [];
  const live = new Set<string>();
  const picture: Picture = { ...to };
  for (const name of LISTS) {
    const made = pairItems(from[name], to[name]);
    pairs.push(...made);
    if (made.some(differs)) live.add(name);
    Object.assign(picture, { [name]: made.map((pair) => pair.out) });
  }
  for (const name of ['house', 'rings'] as const) {
    const ends = name === 'rings' ? ringEnds(from, to) : [from.house, to.house];
    const pair = pairOf(ends[0] as unknown as Fields, ends[1] as unknown as Fields);
    pairs.push(pair);
    if (name === 'rings' && differs(pair)) live.add(name);
    if (name === 'house')
      for (const field of [...pair.numbers, ...pair.lists, ...pair.words]) live.add(`house.${field}`);
    Object.assign(picture, { [name]: pair.out });
  }
  const moving = pairs.filter(differs);
  return {
    picture,
    live,
    moving: new Set(moving.map(({ out }) => out)),
    at(share, cut = false) {
      for (const pair of moving) write(pair, share, cut);
      return picture;
    },
  };
}

const differs = (pair: Pair) => pair.numbers.length + pair.lists.length + pair.words.length > 0;

/** Rings that come draw themselves; those that go are left as they are, and fade as the camera leaves them. */
function ringEnds(from: Picture, to: Picture) {
  const undrawn = (rings: Picture['rings']) => ({
    ...rings,
    drawn: rings.drawn.map(() => 0),
    tally: rings.tally.map(() => 0),
    led: 0,
  });
  if (from.rings.crisis === '') return [undrawn(to.rings), to.rings];
  if (to.rings.crisis === '') return [from.rings, from.rings];
  return [from.rings, to.rings];
}

function pairItems(from: readonly Item[], to: readonly Item[]): Pair[] {
  const old = new Map(from.map((item) => [item.id, item]));
  const pairs: Pair[] = [];
  for (const item of to) {
    const was = old.get(item.id) ?? unborn(item);
    old.delete(item.id);
    pairs.push(pairOf(was as unknown as Fields, item as unknown as Fields));
  }
  for (const gone of old.values())
    pairs.push(pairOf(gone as unknown as Fields, unborn(gone) as unknown as Fields));
  return pairs;
}

/** What comes grows from nothing where it will stand. */
function unborn(item: Item): Item {
  const small: Item & Fields = { ...item, alpha: 0 };
  for (const size of ['r', 'strength']) if (typeof small[size] === 'number') small[size] = 0;
  return small;
}

function pairOf(a: Fields, b: Fields): Pair {
  const pair: Pair = {
    a,
    b,
    out: { ...b },
    numbers: [],
    lists: [],
    words: [],
    moves: false,
    goes: false,
    hops: false,
  };
  for (const name of Object.keys(b)) {
    const from = a[name];
    const to = b[name];
    if (from === to || name === HOW) continue;
    if (SIGNS.has(name)) pair.words.push(name);
    else if (typeof from === 'number' && typeof to === 'number') {
      pair.numbers.push(name);
      if (PLACES.has(name) && Math.abs(from - to) > 2) pair.moves = true;
      if ((name === 'x' || name === 'y') && Math.abs(from - to) > FAR) pair.goes = true;
      if (NAME_PLACES.has(name) && Math.abs(from - to) > FAR) pair.hops = true;
    } else if (isNumbers(from) && isNumbers(to) && from.length === to.length) {
      if (from.every((value, i) => value === to[i])) continue;
      pair.lists.push(name);
      pair.out[name] = [...to];
    } else pair.words.push(name);
  }
  return pair;
}

function write(pair: Pair, share: number, cut: boolean): void {
  const { a, b, out } = pair;
  const jump = cut && pair.moves;
  const step = share < 0.5 ? 0 : 1;
  for (const name of pair.numbers)
    out[name] = lerp(
      a[name] as number,
      b[name] as number,
      (jump && PLACES.has(name)) || (pair.hops && NAME_PLACES.has(name)) ? step : share,
    );
  for (const name of pair.lists) {
    const from = a[name] as number[];
    const to = b[name] as number[];
    const list = out[name] as number[];
    const part = cut && PLACES.has(name) ? step : share;
    for (let i = 0; i < list.length; i++) list[i] = lerp(from[i] ?? 0, to[i] ?? 0, part);
  }
  // A name does not travel: it goes where it was and comes where it will be, and collides with none on the way. One that
  // is kept only changes sides halfway.
  if ((pair.goes || pair.hops) && 'labelAlpha' in b) {
    const off = Math.abs(2 * share - 1);
    const seen = b[HOW] === true ? Math.min(1, off * 8) : Math.max(0, 2 * off - 1);
    out.labelAlpha = ((share < 0.5 ? a : b).labelAlpha as number) * seen;
  }
  for (const name of pair.words) out[name] = share < 0.5 ? a[name] : b[name];
  if (jump && 'alpha' in b)
    out.alpha = (step === 0 ? (a.alpha as number) : (b.alpha as number)) * Math.abs(2 * share - 1);
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number');
}
