/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper = Number.NaN, lower = upper] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 0 ? (lower + upper) / 2 : upper;
}

/** What some work gives, and how many milliseconds it took. */
export function timed<T>(work: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

/** The median of what a measurement gives over several runs, after one that only warms up. */
export function medianOf(runs: number, measurement: () => number): number {
  measurement();
  return median(Array.from({ length: runs }, measurement));
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
