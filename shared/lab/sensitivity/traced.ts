import { coefficients } from '../experiment/coefficients';

/**
 * Names of the coefficients that are read while `play` runs, in the order of the table. Rows answer through a getter
 * meanwhile, which is slower; afterwards they are what they were, but engines may go on reading them less fast, so a
 * thread that has traced is better not used for much else.
 */
export function traced<Result>(play: () => Result): { result: Result; reads: string[] } {
  const read = new Set<string>();
  const rows = [...coefficients()].map(([name, row]) => ({ name, row, value: row.value }));
  for (const { name, row, value } of rows) {
    let now = value;
    Object.defineProperty(row, 'value', {
      configurable: true,
      enumerable: true,
      get() {
        read.add(name);
        return now;
      },
      // An arm may move a coefficient for its own games.
      set(to: number) {
        now = to;
      },
    });
  }
  try {
    const result = play();
    return { result, reads: rows.filter(({ name }) => read.has(name)).map(({ name }) => name) };
  } finally {
    for (const { row, value } of rows)
      Object.defineProperty(row, 'value', { configurable: true, enumerable: true, writable: true, value });
  }
}
