/** Steps in which each weight is moved from nothing to all. */
const STEPS = 6;

/** Every way to weigh so many criteria in sixths that sum to 1: 84 for four. */
export function weighings(criteria: number): number[][] {
  const out: number[][] = [];
  const go = (left: number, so: readonly number[]) => {
    if (so.length === criteria - 1) {
      out.push([...so, left].map((sixths) => sixths / STEPS));
      return;
    }
    for (let own = 0; own <= left; own++) go(left - own, [...so, own]);
  };
  go(STEPS, []);
  return out;
}

/** What an arm's games come to by each criterion: a list of games for each. */
export type Criteria = readonly (readonly number[])[];
type Sample = readonly number[];

/**
 * How far one arm stands before the best of its rivals, averaged over all ways to weigh the criteria, in standard
 * deviations of the games so weighed, arms pooled. At `mean` the mean of the games counts, at `p5` their fifth
 * percentile: how bad it gets one time in twenty. Negative where a rival is better.
 *
 * Returns the margin as a function of a sample of games (their places, some perhaps twice), so that a bootstrap need
 * not weigh and sort again: null where all games of all arms are alike by some weighing.
 */
export function marginBy(
  arm: Criteria,
  rivals: readonly Criteria[],
  at: 'mean' | 'p5',
): (sample: Sample) => number | null {
  const all = weighings(arm.length);
  const arms = [arm, ...rivals].map((one) => (at === 'mean' ? new Middle(one) : new Worst(one, all)));
  return (sample) => {
    const counts = new Array<number>((arm[0] ?? []).length).fill(0);
    for (const game of sample) counts[game] = (counts[game] ?? 0) + 1;
    for (const one of arms) one.draw(counts, sample.length);
    let sum = 0;
    for (let w = 0; w < all.length; w++) {
      const weights = all[w] as number[];
      let spread = 0;
      let best = Number.NEGATIVE_INFINITY;
      arms.forEach((one, i) => {
        spread += one.variance(weights);
        if (i > 0) best = Math.max(best, one.statistic(weights, w));
      });
      const deviation = Math.sqrt(spread / arms.length);
      if (deviation < 1e-9) return null;
      sum += ((arms[0] as Middle).statistic(weights, w) - best) / deviation;
    }
    return sum / all.length;
  };
}

/** One arm as a sample has it: means and covariances of its criteria, from which every weighing's follow. */
class Middle {
  private means: number[] = [];
  private shared: number[][] = [];

  constructor(protected readonly criteria: Criteria) {}

  draw(counts: readonly number[], games: number): void {
    this.means = this.criteria.map((values) => {
      let sum = 0;
      for (let g = 0; g < counts.length; g++) sum += (counts[g] as number) * (values[g] as number);
      return sum / games;
    });
    this.shared = this.criteria.map((one, c) =>
      this.criteria.map((other, d) => {
        let sum = 0;
        for (let g = 0; g < counts.length; g++)
          sum +=
            (counts[g] as number) *
            ((one[g] as number) - (this.means[c] as number)) *
            ((other[g] as number) - (this.means[d] as number));
        return sum / Math.max(1, games - 1);
      }),
    );
  }

  variance(weights: readonly number[]): number {
    let sum = 0;
    this.shared.forEach((row, c) => {
      row.forEach((value, d) => {
        sum += value * (weights[c] as number) * (weights[d] as number);
      });
    });
    return sum;
  }

  statistic(weights: readonly number[], _weighing: number): number {
    return this.means.reduce((sum, value, c) => sum + value * (weights[c] as number), 0);
  }
}

/** The same at the fifth percentile: the games are put in order once for every weighing. */
class Worst extends Middle {
  private readonly weighed: readonly (readonly number[])[];
  private readonly order: readonly (readonly number[])[];
  private counts: readonly number[] = [];
  private games = 0;

  constructor(criteria: Criteria, all: readonly (readonly number[])[]) {
    super(criteria);
    this.weighed = all.map((weights) =>
      (criteria[0] ?? []).map((_value, g) =>
        criteria.reduce((sum, values, c) => sum + (values[g] as number) * (weights[c] as number), 0),
      ),
    );
    this.order = this.weighed.map((values) =>
      values.map((_value, g) => g).sort((a, b) => (values[a] as number) - (values[b] as number)),
    );
  }

  override draw(counts: readonly number[], games: number): void {
    super.draw(counts, games);
    this.counts = counts;
    this.games = games;
  }

  override statistic(_weights: readonly number[], weighing: number): number {
    const values = this.weighed[weighing] as readonly number[];
    const order = this.order[weighing] as readonly number[];
    const place = 0.05 * (this.games - 1);
    const low = Math.floor(place);
    let passed = 0;
    let below: number | null = null;
    for (const g of order) {
      passed += this.counts[g] as number;
      if (below === null && passed > low) below = values[g] as number;
      // Between two neighbours the percentile lies in proportion.
      if (below !== null && passed > low + 1) return below + ((values[g] as number) - below) * (place - low);
    }
    return below ?? 0;
  }
}
