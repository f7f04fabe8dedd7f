import { table } from './columns';
import { grown } from './numbering';

/** What rules add below a field's step, in millionths, waiting until it amounts to one. */
export interface Waiting {
  /**
   * What of the trickle of this number, and of what waited of it before, is enough to be told, in thousandths: nothing
   * until it amounts to a `step`; the rest waits on.
   */
  release(trickle: number, step: number, amount: number): number;
}

/** What of so many millionths is told in thousandths: all that is whole, once it amounts to a step. */
function told(total: number, step: number): number {
  return total >= step || total <= -step ? Math.trunc(total / 1000) : 0;
}

/** By key, in a map that is saved with the game. */
export class WaitingByKey implements Waiting {
  constructor(private readonly carry: Map<string, number>) {}

  release(trickle: number, step: number, amount: number): number {
    const key = table().keyOfTrickle(trickle);
    const total = (this.carry.get(key) ?? 0) + amount;
    const thousandths = told(total, step);
    const rest = total - thousandths * 1000;
    if (rest !== 0) this.carry.set(key, rest);
    else this.carry.delete(key);
    return thousandths;
  }
}

/**
 * By the number of the trickle: a list of plain numbers, which a simulation reads and writes hundreds of times a turn
 * in a fraction of the time of a map of texts.
 */
export class WaitingByNumber implements Waiting {
  private amounts = new Int32Array(8192);
  private of = table();

  release(trickle: number, step: number, amount: number): number {
    if (trickle >= this.amounts.length) this.amounts = grown(this.amounts, trickle);
    const total = (this.amounts[trickle] as number) + amount;
    const thousandths = told(total, step);
    this.amounts[trickle] = total - thousandths * 1000;
    return thousandths;
  }

  /** To be called before each settling: when the table was begun anew, what waits takes its new numbers. */
  follow(): void {
    const now = table();
    const { of } = this;
    if (of === now) return;
    const kept = this.kept();
    this.amounts = new Int32Array(this.amounts.length);
    this.of = now;
    for (const [n, amount] of kept) {
      const { inflow, id } = of.trickleAt(n);
      this.release(
        now.trickleOf(inflow.on, id, inflow.field, inflow.rule).n,
        Number.POSITIVE_INFINITY,
        amount,
      );
    }
  }

  /** What waits, as a session would save it. */
  byKey(): Map<string, number> {
    return new Map(this.kept().map(([n, amount]) => [this.of.keyOfTrickle(n), amount]));
  }

  private kept(): [trickle: number, amount: number][] {
    const out: [number, number][] = [];
    this.amounts.forEach((amount, n) => {
      if (amount !== 0) out.push([n, amount]);
    });
    return out;
  }
}
