import { type Inflow, keyOf, type Table, table } from './columns';
import { pairKey, pairOf, Tally } from './tally';

/** What rules add below a field's step, in millionths, waiting until it amounts to one. */
export interface Waiting {
  /** What an inflow has waiting for the subject of this number. */
  held(inflow: Inflow, subject: number): number;
  keep(inflow: Inflow, subject: number, rest: number): void;
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

  held(inflow: Inflow, subject: number): number {
    return this.carry.get(keyIn(table(), inflow, subject)) ?? 0;
  }

  keep(inflow: Inflow, subject: number, rest: number): void {
    const key = keyIn(table(), inflow, subject);
    if (rest !== 0) this.carry.set(key, rest);
    else this.carry.delete(key);
  }
}

/**
 * By the numbers of inflow and subject: a list of plain numbers, which a simulation reads and writes hundreds of times
 * a turn in a fraction of the time of a map of texts.
 */
export class WaitingByNumber implements Waiting {
  private amounts = new Tally(13);
  private of = table();

  held({ n }: Inflow, subject: number): number {
    return this.amounts.get(pairKey(n, subject), 0);
  }

  keep({ n }: Inflow, subject: number, rest: number): void {
    this.amounts.put(pairKey(n, subject), rest);
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
      this.keep(now.inflowOf(on, field, rule), now.numberOf(on, before.idOf(on, subject)), amount);
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
