import { zeros } from './places';

/** Whom each state fears most, and how much, by places in one list of states. No writing. */
export class Feared {
  /** Who is feared most; −1 where nobody is. */
  readonly by: number[];
  readonly size: number[];

  constructor(states: number) {
    this.by = new Array<number>(states).fill(-1);
    this.size = zeros(states);
  }

  /** One who is feared; whoever came first stays where two are feared alike. */
  note(whose: number, by: number, size: number): void {
    if ((this.by[whose] as number) >= 0 && size <= (this.size[whose] as number)) return;
    this.by[whose] = by;
    this.size[whose] = size;
  }

  /** The third that two fear most, both of them; −1 where there is none. */
  common(one: number, other: number): number {
    const by = this.by[one] as number;
    return by >= 0 && by === this.by[other] && by !== one && by !== other ? by : -1;
  }
}
