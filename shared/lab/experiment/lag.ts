/**
 * How many steps `follower` comes after `leader`: the lag at which the changes of the two go together best
 * (greatest cross-correlation), from 0 to `most`. Equal peaks give the shorter lag. A series that never moves follows
 * nothing: it counts as late as can be told, `most`.
 */
export function lagOf(follower: readonly number[], leader: readonly number[], most: number): number {
  const after = changes(follower);
  const before = changes(leader);
  let best = most;
  let greatest = 0;
  for (let lag = 0; lag <= most; lag++) {
    const together = correlation(after.slice(lag), before.slice(0, before.length - lag));
    if (together > greatest + 1e-12) {
      greatest = together;
      best = lag;
    }
  }
  return best;
}

function changes(series: readonly number[]): number[] {
  return series.slice(1).map((value, i) => value - (series[i] as number));
}

/** Pearson's correlation of as many values as both have; 0 where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const n = Math.min(a.length, b.length);
  if (n < 3) return 0;
  let [sumA, sumB] = [0, 0];
  for (let i = 0; i < n; i++) {
    sumA += a[i] as number;
    sumB += b[i] as number;
  }
  let [both, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const x = (a[i] as number) - sumA / n;
    const y = (b[i] as number) - sumB / n;
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 1e-12 && ofB > 1e-12 ? both / Math.sqrt(ofA * ofB) : 0;
}
