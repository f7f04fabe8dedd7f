/** An experiment that cannot be run: every fault in one line with its place, and what to do about it. */
export class ExperimentError extends Error {
  override readonly name = 'ExperimentError';
  constructor(
    readonly experiment: string,
    readonly faults: readonly string[],
  ) {
    const shown = faults.slice(0, 12).map((fault) => `\n  ${fault}`);
    const more = faults.length > 12 ? `\n  and ${faults.length - 12} more` : '';
    super(`The experiment ${experiment} cannot be run:${shown.join('')}${more}`);
  }
}

/** What is wrong with one entry; whoever knows the place puts it in front. */
export class Fault extends Error {}

/** Runs `make`, and keeps what is wrong under its place instead of stopping at the first. */
export function gather<T>(faults: string[], place: string, make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    faults.push(`${place}: ${error.message}`);
    return undefined;
  }
}

/** ` (did you mean 'x'?)` where one of the known words is close, else nothing. */
export function nearest(word: string, known: readonly string[]): string {
  let best: string | undefined;
  let least = (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const one of known) {
    const away = distance(word.toLowerCase(), one.toLowerCase());
    if (away < least) {
      best = one;
      least = away;
    }
  }
  return best === undefined ? '' : ` (did you mean '${best}'?)`;
}

/** Letters to put in, take out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_none, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
