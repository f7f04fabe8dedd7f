/** Points that a chart spans at least, so that a tremble does not look like a fall. */
const LEAST = 10;
/** Ends of a chart lie on these. */
const STEP = 5;

/** The span of 0–100 that shows the values best: whole fives, ten points at least, nothing cut off. */
export function spanOf(values: readonly number[]): { low: number; high: number } {
  const least = Math.min(100, ...values);
  const most = Math.max(0, ...values);
  if (values.length === 0) return { low: 0, high: 100 };
  let low = Math.max(0, Math.floor(least / STEP) * STEP);
  let high = Math.min(100, Math.ceil(most / STEP) * STEP);
  for (let below = true; high - low < LEAST; below = !below) {
    if (below && low > 0) low -= STEP;
    else if (high < 100) high += STEP;
    else low -= STEP;
  }
  return { low, high };
}
