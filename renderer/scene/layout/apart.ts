/** Someone on a ring, and how much of its turn is needed to either side, in radians. */
export interface Spaced {
  id: string;
  angle: number;
  half: number;
}

const WHOLE = 2 * Math.PI;
/** Of a whole turn so much is given out at most. */
const FULL = 0.96;

/**
 * Angles at which all have the room that they need, in the order in which they stood, and together as near as may be to
 * where they stood: neighbours that are too near are moved apart as one group around their middle. Where the turn has
 * too little room for all, all get less.
 */
export function apart(items: readonly Spaced[]): Map<string, number> {
  const sorted = [...items].sort((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
  const total = sorted.reduce((sum, { half }) => sum + 2 * half, 0);
  const fit = Math.min(1, (WHOLE * FULL) / Math.max(total, 1e-9));
  const row = from(sorted, fit);
  // Where each would stand if nobody took room: what stays out of order there is too near.
  let taken = 0;
  const wish = row.map((one, i) => {
    const before = row[i - 1];
    if (before) taken += (before.half + one.half) * fit;
    return { at: one.angle - taken, taken };
  });
  const groups: { sum: number; count: number }[] = [];
  for (const { at } of wish) {
    groups.push({ sum: at, count: 1 });
    for (;;) {
      const [last, before] = [groups[groups.length - 1], groups[groups.length - 2]];
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      groups.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  const fitted = groups.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return new Map(row.map(({ id }, i) => [id, (fitted[i] ?? 0) + (wish[i]?.taken ?? 0)]));
}

/** In a row that begins after the widest gap; angles grow along it. */
function from(sorted: readonly Spaced[], fit: number): Spaced[] {
  let widest = Number.NEGATIVE_INFINITY;
  let start = 0;
  sorted.forEach((one, i) => {
    const before = sorted[i - 1] ?? sorted[sorted.length - 1];
    if (!before) return;
    const turn = i === 0 ? WHOLE : 0;
    const gap = one.angle + turn - before.angle - (one.half + before.half) * fit;
    if (gap <= widest) return;
    widest = gap;
    start = i;
  });
  return sorted.map((_, i) => {
    const at = start + i;
    const one = sorted[at % sorted.length] as Spaced;
    return at < sorted.length ? one : { ...one, angle: one.angle + WHOLE };
  });
}
