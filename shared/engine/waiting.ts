import { type Inflow, keyOf, type Table, table } from './columns';

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

const NONE = new Float64Array(0);

/**
 * By the numbers of inflow and subject: lists of plain numbers, which a simulation reads and writes hundreds of times
 * a turn in a fraction of the time of a map of texts.
 */
export class WaitingByNumber implements Waiting {
  private amounts: Float64Array[] = [];
  private of = table();

  held({ n }: Inflow, subject: number): number {
    const list = this.amounts[n];
    return list !== undefined && subject < list.length ? (list[subject] as number) : 0;
  }

  keep({ n }: Inflow, subject: number, rest: number): void {
    while (this.amounts.length <= n) this.amounts.push(NONE);
    let list = this.amounts[n] as Float64Array;
    if (subject >= list.length) {
      const longer = new Float64Array(Math.max(32, subject * 2));
      longer.set(list);
      list = longer;
      this.amounts[n] = list;
    }
    list[subject] = rest;
  }

  /** To be called before each settling: when the table was begun anew, what waits takes its new numbers. */
  follow(): void {
    const now = table();
    if (this.of === now) return;
    const before = this.kept();
    this.amounts = [];
    const from = this.of;
    this.of = now;
    for (const { inflow, subject, amount } of before) {
      const { on, field } = inflow.column;
      const id = from.idOf(on, subject);
      this.keep(now.inflowOf(now.columnOf(on, field), inflow.rule), now.numberOf(on, id), amount);
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
    this.amounts.forEach((list, n) => {
      const inflow = this.of.inflows[n] as Inflow;
      list.forEach((amount, subject) => {
        if (amount !== 0) out.push({ inflow, subject, amount });
      });
    });
    return out;
  }
}
