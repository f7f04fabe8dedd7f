/** Numbers by small whole numbers from 0 on, of which most are given: a list that grows as it is written to. */
export class Numbering {
  /** Each number plus 1, so that 0 is none. */
  private list = new Int32Array(16);

  /** The number at a place, −1 where none was put. */
  at(place: number): number {
    return place < this.list.length ? (this.list[place] as number) - 1 : -1;
  }

  put(place: number, n: number): void {
    if (place >= this.list.length) this.list = grown(this.list, place);
    this.list[place] = n + 1;
  }
}

/**
 * Where in a list of what is being gathered the one of each number stands. Nothing needs to be forgotten between two
 * lists: a place counts only if the list holds that very number there, which whoever asks must look at (Briggs and
 * Torczon's sparse set).
 */
export class Finder {
  private places = new Int32Array(1024);

  /** A place below the length of the list, where the one of this number is if it is anywhere; −1 if it is nowhere. */
  guess(n: number, length: number): number {
    const place = n < this.places.length ? (this.places[n] as number) : length;
    return place < length ? place : -1;
  }

  put(n: number, place: number): void {
    if (n >= this.places.length) this.places = grown(this.places, n);
    this.places[n] = place;
  }
}

/** A copy of a list with room for this place, and as much again. */
export function grown(list: Int32Array<ArrayBuffer>, place: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(place + 1, list.length * 2));
  wider.set(list);
  return wider;
}
