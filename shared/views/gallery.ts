import { roomy } from '../world/roomy';
import { misjudgements } from './estimate';
import type { Shown } from './shown';

/** The subjects of one collection as outsiders see them, kept in step with what is true of them. */
export class Gallery<T extends { id: string }, Guessed extends string = never> {
  /** In the order of the truths. A new list, and a new record, when subjects came or went. */
  list: readonly T[] = [];
  record: Record<string, T> = {};
  private from: readonly T[] | null = null;
  private offs: readonly Readonly<Record<Guessed, number>>[] = [];

  constructor(private readonly shown: Shown<T, Guessed>) {}

  /** Look again. `truths` is the same list as before as long as nobody came or went. */
  look(truths: readonly T[], salt: number): void {
    if (truths !== this.from) this.gather(truths, salt);
    for (let i = 0; i < truths.length; i++) {
      this.shown.write(truths[i] as T, this.offs[i] as Record<Guessed, number>, this.list[i] as T);
    }
  }

  private gather(truths: readonly T[], salt: number): void {
    const before = this.record;
    const after = roomy<T>({});
    this.list = truths.map((truth) => {
      const seen = before[truth.id] ?? ({} as T);
      after[truth.id] = seen;
      this.shown.name(truth, seen);
      return seen;
    });
    this.record = after;
    this.offs = truths.map(({ id }) => misjudgements(salt, id, this.shown.guessed));
    this.from = truths;
  }
}
