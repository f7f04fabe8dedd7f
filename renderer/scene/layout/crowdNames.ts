import { broken } from './gallery';

/** A crowd that wants its name under it. */
export interface Nameless {
  id: string;
  /** Its middle and its width. */
  x: number;
  width: number;
  name: string;
  /** Whoever has more is named first. */
  strength: number;
}

/** Where a name stands, and its lines. */
export interface CrowdName {
  x: number;
  lines: readonly string[];
}

interface Row {
  id: string;
  x: number;
  lines: readonly string[];
  w: number;
  /** How far from the middle of its crowd it may stand: the crowd stands above it all the same. */
  most: number;
}

/** Parts of its own width and of its crowd's that a name may stand aside. */
const ASIDE = 0.4;
const ASIDE_OF_CROWD = 0.6;

/**
 * Names in one row under their crowds, between `left` and `right` and `gap` apart: the strongest are given theirs first,
 * and all move aside together as far as each may, so that whatever has room is named. A name stands on two lines where
 * that is narrower by much, or where one line finds no room. Crowds that are missing from the answer found none.
 */
export function crowdNames(
  crowds: readonly Nameless[],
  room: { left: number; right: number; gap: number },
  widthOf: (line: string) => number,
): Map<string, CrowdName> {
  const ranked = [...crowds].sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  const rowOf = ({ id, x, name, width }: Nameless, isBroken: boolean): Row => {
    const lines = isBroken ? broken(name) : [name];
    const w = Math.max(...lines.map(widthOf));
    return { id, x, lines, w, most: Math.min(w * ASIDE, width * ASIDE_OF_CROWD) };
  };
  const chosen = new Map<string, Row>();
  const fits = (row: Row) => arrange([...chosen.values(), row], room) !== null;
  for (const crowd of ranked) {
    const row = rowOf(crowd, true);
    if (fits(row)) chosen.set(crowd.id, row);
  }
  // Where all that can be named is, whoever reads better on one line gets it.
  for (const crowd of ranked) {
    const [row, whole] = [chosen.get(crowd.id), rowOf(crowd, false)];
    if (!row || whole.w > crowd.width * 1.1) continue;
    chosen.delete(crowd.id);
    chosen.set(crowd.id, fits(whole) ? whole : row);
  }
  return arrange([...chosen.values()], room) ?? new Map();
}

/** Names in a row, each as near under its crowd as the others leave room; null where one would stand too far aside. */
function arrange(
  rows: readonly Row[],
  { left, right, gap }: { left: number; right: number; gap: number },
): Map<string, CrowdName> | null {
  const sorted = [...rows].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  // Where each would stand if none took room; whatever is out of order there stands in one group around its middle.
  let taken = 0;
  const offsets = sorted.map((row, i) => {
    const before = sorted[i - 1];
    if (before) taken += (before.w + row.w) / 2 + gap;
    return taken;
  });
  const groups: { sum: number; count: number }[] = [];
  sorted.forEach((row, i) => {
    groups.push({ sum: row.x - (offsets[i] ?? 0), count: 1 });
    for (;;) {
      const [last, before] = [groups[groups.length - 1], groups[groups.length - 2]];
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      groups.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  const least = left + (first?.w ?? 0) / 2;
  const most = right - (last?.w ?? 0) / 2 - taken;
  if (least > most) return null;
  const starts = groups.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const out = new Map<string, CrowdName>();
  for (const [i, row] of sorted.entries()) {
    const x = Math.max(least, Math.min(most, starts[i] ?? 0)) + (offsets[i] ?? 0);
    if (Math.abs(x - row.x) > row.most) return null;
    out.set(row.id, { x, lines: row.lines });
  }
  return out;
}
