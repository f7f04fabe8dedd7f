/** The few curves that measures share; all of them plain arithmetic, so that they give the same bits everywhere. */

/** `x` held between two bounds, those of an index unless told. */
export function clamp(x: number, lo = 0, hi = 100): number {
  return x < lo ? lo : x > hi ? hi : x;
}

/** 100 at m = 0 and 0 at m = 1, falling the faster at first the greater `bite` is. `m` is held within 0–1. */
export function falling(m: number, bite: number): number {
  const held = clamp(m, 0, 1);
  return (100 * (1 - held)) / (1 + bite * held);
}

/** 0 at x = 0, a half at x = `half`, toward 1 without end. */
export function saturating(x: number, half: number): number {
  return x <= 0 ? 0 : x / (x + half);
}

/** 0 up to `from`, 1 from `to` on, straight between. */
export function ramp(x: number, from: number, to: number): number {
  return clamp((x - from) / (to - from), 0, 1);
}

/**
 * Gini coefficient of `values` where the i-th stands for `weights[i]` people: 0 all alike … 1 all with one. By
 * pairs, since sorting forty-odd numbers costs more than comparing them all.
 */
export function gini(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let apart = 0;
  let mean = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const v = values[i] as number;
    const w = weights[i] as number;
    mean += v * w;
    total += w;
    let row = 0;
    for (let j = 0; j < i; j++) {
      const d = v - (values[j] as number);
      row += (d < 0 ? -d : d) * (weights[j] as number);
    }
    apart += row * w;
  }
  return mean <= 0 || total <= 0 ? 0 : clamp(apart / (mean * total), 0, 1);
}

/**
 * A list of `count` zeros. Plain lists and not typed ones: at the size of a world these are made several times as
 * fast, and a measurement makes dozens.
 */
export function zeros(count: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < count; i++) list.push(0);
  return list;
}
