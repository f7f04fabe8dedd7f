/*
 * Hartigan and Hartigan's dip (1985): how far a distribution is from the nearest one that has a single mode. It is the
 * least distance, over all unimodal curves, between such a curve and the heap of the values: 1/(2n) at least, and a
 * quarter at most, where half of the values stand at one point and half at another.
 */

const HAIR = 1e-9;

/** A curve given at each distinct value, and the places where it touches the heap that it was drawn around. */
interface Hull {
  curve: number[];
  touches: number[];
}

/**
 * The dip of some values, in shares of 1; 0 where there are no two different ones. Only their order and spacing count:
 * moved, stretched or turned around, they have the same dip.
 */
export function dip(values: readonly number[]): number {
  const n = values.length;
  const x0 = apart(values);
  if (x0.length < 2) return 0;
  // The modal interval shrinks from both ends until no curve can come nearer.
  let [from, to, found] = [0, n - 1, 1 / n];
  for (;;) {
    const x = x0.slice(from, to + 1);
    const above = x.map((_x, i) => (from + i + 1) / n);
    const below = x.map((_x, i) => (from + i) / n);
    const convex = lowerHull(below, x);
    const concave = upperHull(above, x);
    const { left, right, gap } = widest(convex, concave);
    if (gap <= found) return found / 2;
    for (let i = 0; i <= left; i++)
      found = Math.max(found, (above[i] as number) - (convex.curve[i] as number));
    for (let i = right; i < x.length; i++)
      found = Math.max(found, (concave.curve[i] as number) - (below[i] as number));
    if (left === 0 && right === x.length - 1) return found / 2;
    to = from + right;
    from += left;
  }
}

/** In order, with equal values a hair apart, since a heap in one place may be a mode; empty where all are one. */
function apart(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  if (range <= 0) return [];
  let same = 0;
  return sorted.map((value, i) => {
    same = i > 0 && value === sorted[i - 1] ? same + 1 : 0;
    return value + same * range * HAIR;
  });
}

/** The greatest convex curve below the heap. */
function lowerHull(heap: readonly number[], x: readonly number[]): Hull {
  const touches = [0];
  for (let i = 1; i < x.length; i++) {
    while (touches.length > 1) {
      const b = touches[touches.length - 1] as number;
      const a = touches[touches.length - 2] as number;
      if (slope(heap, x, a, b) < slope(heap, x, b, i)) break;
      touches.pop();
    }
    touches.push(i);
  }
  return { curve: through(touches, heap, x), touches };
}

/** The least concave curve above the heap. */
function upperHull(heap: readonly number[], x: readonly number[]): Hull {
  const lower = lowerHull(
    heap.map((value) => -value),
    x,
  );
  return { curve: lower.curve.map((value) => -value), touches: lower.touches };
}

const slope = (y: readonly number[], x: readonly number[], a: number, b: number) =>
  ((y[b] as number) - (y[a] as number)) / ((x[b] as number) - (x[a] as number));

function through(touches: readonly number[], y: readonly number[], x: readonly number[]): number[] {
  const out = [y[0] as number];
  for (let k = 1; k < touches.length; k++) {
    const a = touches[k - 1] as number;
    const b = touches[k] as number;
    for (let i = a + 1; i <= b; i++)
      out.push((y[a] as number) + slope(y, x, a, b) * ((x[i] as number) - (x[a] as number)));
  }
  return out;
}

/** Where the two curves are furthest apart, and the modal interval that this leaves. */
function widest(convex: Hull, concave: Hull): { left: number; right: number; gap: number } {
  const between = (i: number) => (concave.curve[i] as number) - (convex.curve[i] as number);
  const most = (touches: readonly number[]) => Math.max(...touches.map(between));
  const [ofConvex, ofConcave] = [most(convex.touches), most(concave.touches)];
  if (ofConcave > ofConvex) {
    const right = concave.touches.filter((i) => between(i) === ofConcave).at(-1) as number;
    return { left: convex.touches.filter((i) => i <= right).at(-1) as number, right, gap: ofConcave };
  }
  const left = convex.touches.find((i) => between(i) === ofConvex) as number;
  return { left, right: concave.touches.find((i) => i >= left) as number, gap: ofConvex };
}
