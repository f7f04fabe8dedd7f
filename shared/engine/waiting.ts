import { type Inflow, keyOf, type Table, table } from './columns';
import { pairKey, pairOf, Tally } from './tally';

/** What rules add below a field's step, in millionths, waiting until it amounts to one. */
export interface Waiting {
  /**
   * What of a trickle into the subject of this number, and of what waited before it, is enough to be told, in
   * thousandths; the rest waits on.
   */
  release(inflow: Inflow, subject: number, amount: number): number;
}

/** What of so many millionths is told in thousandths: all that is whole, once it amounts to a step. */
function told(total: number, step: number): number {
  return total >= step || total <= -step ? Math.trunc(total / 1000) : 0;
}

/** The key under which a trickle is saved: `state:irq.force#drift.rule`. */
function keyIn(of: Table, inflow: Inflow, subject: number): string {
  let key = inflow.keys[subject];
  if (key === undefined) {
    const { column, rule } = inflow;
    key = `${keyOf(column, of.idOf(column.on, subject))}#${rule}`;
    inflow.keys[subject] = key;
  }
  return key;
}

/** By key, in a map that is saved with the game. */
export class WaitingByKey implements Waiting {
  constructor(private readonly carry: Map<string, number>) {}

  release(inflow: Inflow, subject: number, amount: number): number {
    const key = keyIn(table(), inflow, subject);
    const total = (this.carry.get(key) ?? 0) + amount;
    const thousandths = told(total, inflow.column.step);
    const rest = total - thousandths * 1000;
    if (rest !== 0) this.carry.set(key, rest);
    else this.carry.delete(key);
    return thousandths;
  }
}

/**
 * By the numbers of inflow and subject: a list of plain numbers, which a simulation reads and writes hundreds of times
 * a turn in a fraction of the time of a map of texts.
 */
export class WaitingByNumber implements Waiting {
  private amounts = new Tally(13);
  private of = table();

  release({ n, column }: Inflow, subject: number, amount: number): number {
    const { amounts } = this;
    const key = pairKey(n, subject);
    const place = amounts.placeOf(key);
    const total = amounts.at(place) + amount;
    const thousandths = told(total, column.step);
    amounts.putAt(place, key, total - thousandths * 1000);
    return thousandths;
  }

  /** To be called before each settling: when the table was begun anew, what waits takes its new numbers. */
  follow(): void {
    const now = table();
    const before = this.of;
    if (before === now) return;
    const kept = this.kept();
    this.amounts = new Tally(13);
    this.of = now;
    for (const { inflow, subject, amount } of kept) {
      const { on, field, rule } = inflow;
      const { n } = now.inflowOf(on, field, rule);
      this.amounts.put(pairKey(n, now.numberOf(on, before.idOf(on, subject))), amount);
    }
  }

  /** What waits, as a session would save it. */
  byKey(): Map<string, number> {
    return new Map(
      this.kept().map(({ inflow, subject, amount }) => [keyIn(this.of, inflow, subject), amount]),
    );
  }

  private kept(): { inflow: Inflow; subject: number; amount: number }[] {
    const out: { inflow: Inflow; subject: number; amount: number }[] = [];
    for (const [key, amount] of this.amounts.entries()) {
      const [n, subject] = pairOf(key);
      if (amount !== 0) out.push({ inflow: this.of.inflowAt(n), subject, amount });
    }
    return out;
  }
}
