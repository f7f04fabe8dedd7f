/** Two numbers as one key: the first below 2^15, the second below 2^16. */
export function pairKey(first: number, second: number): number {
  return first * 65536 + second;
}

/** The two numbers of a key. */
export function pairOf(key: number): [first: number, second: number] {
  return [key >>> 16, key & 65535];
}

/**
 * Whole numbers by whole numbers (32 bits each), in one short list: what a settling notes is looked up where it was
 * just written, and not in objects scattered over memory, each of which would have to be fetched from afar. Linear
 * probing, never more than half full.
 */
export class Tally {
  /** Keys, plus 1 so that 0 is a free place, each followed by its number. */
  private list: Int32Array;
  /** What is left of a mixed key's 32 bits to point into the list. */
  private shift: number;
  private count = 0;
  /** The places in use, so that a few can be forgotten without a walk over the whole list. */
  private used: Int32Array;

  /** `bits`: room for half of 2^bits numbers before it first grows. */
  constructor(bits: number) {
    this.list = new Int32Array(2 << bits);
    this.used = new Int32Array((1 << bits) / 2 + 1);
    this.shift = 32 - bits;
  }

  /** The number under a key, or `none`. */
  get(key: number, none: number): number {
    const at = this.placeOf(key);
    return this.list[at] === 0 ? none : (this.list[at + 1] as number);
  }

  put(key: number, value: number): void {
    this.putAt(this.placeOf(key), key, value);
  }

  /** Where a key is, or would be; good until another key is put. */
  placeOf(key: number): number {
    const { list } = this;
    const kept = (key + 1) | 0;
    let at = (Math.imul(key, 0x9e3779b1) >>> this.shift) * 2;
    while (list[at] !== 0 && list[at] !== kept) at = at + 2 === list.length ? 0 : at + 2;
    return at;
  }

  /** The number at the place of a key, 0 where there is none. */
  at(place: number): number {
    return this.list[place] === 0 ? 0 : (this.list[place + 1] as number);
  }

  /** The same as `put`, for a key whose place was asked for already. */
  putAt(place: number, key: number, value: number): void {
    const fresh = this.list[place] === 0;
    this.list[place] = (key + 1) | 0;
    this.list[place + 1] = value;
    if (!fresh) return;
    this.used[this.count++] = place;
    if (this.count * 4 > this.list.length) this.grow();
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.list[this.used[i] as number] = 0;
    this.count = 0;
  }

  /** What is kept, in no order. */
  entries(): [key: number, value: number][] {
    const out: [number, number][] = [];
    for (let at = 0; at < this.list.length; at += 2) {
      if (this.list[at] !== 0) out.push([((this.list[at] as number) - 1) | 0, this.list[at + 1] as number]);
    }
    return out;
  }

  private grow(): void {
    const kept = this.entries();
    this.list = new Int32Array(this.list.length * 2);
    this.used = new Int32Array(this.list.length / 4 + 1);
    this.shift--;
    this.count = 0;
    for (const [key, value] of kept) this.put(key, value);
  }
}
