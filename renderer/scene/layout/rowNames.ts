/** Something in a row that wants its name under it or above it. */
export interface Nameless {
  id: string;
  /** Its middle. */
  x: number;
  /** How far a name may stand aside, in pixels and in parts of its own width: less than half, or it stands at another. */
  aside: number;
  part: number;
  /** What it may be called, in lines: the least that will do first, the best last. */
  forms: readonly (readonly string[])[];
  /** Whoever has more is asked first. */
  strength: number;
}

/** Where a name stands, and its lines. */
export interface RowName {
  x: number;
  lines: readonly string[];
}

interface Row {
  id: string;
  x: number;
  lines: readonly string[];
  w: number;
  /** How far from the middle of what it names it may stand. */
  most: number;
}

/**
 * Names in one row, between `left` and `right` and `gap` apart. All are first given the least that they may be called,
 * the strongest before the others, then again and again something better while there is room; all move aside together,
 * as far as each may. Whoever is missing from the answer found no room at all.
 */
export function rowNames(
  items: readonly Nameless[],
  room: { left: number; right: number; gap: number },
  widthOf: (line: string) => number,
): Map<string, RowName> {
  const ranked = [...items].sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  const rowOf = ({ id, x, aside, part }: Nameless, lines: readonly string[]): Row => {
    const w = Math.max(...lines.map(widthOf));
    return { id, x, lines, w, most: Math.min(w * part, aside) };
  };
  const chosen = new Map<string, Row>();
  const best = Math.max(0, ...items.map(({ forms }) => forms.length));
  for (let level = 0; level < best; level++)
    for (const item of ranked) {
      const was = chosen.get(item.id);
      const lines = item.forms[level];
      if (!lines || (level > 0 && !was)) continue;
      chosen.set(item.id, rowOf(item, lines));
      if (arrange([...chosen.values()], room)) continue;
      if (was) chosen.set(item.id, was);
      else chosen.delete(item.id);
    }
  return arrange([...chosen.values()], room) ?? new Map();
}

/** Names in a row, each as near its owner as the others leave room; null where one would stand too far aside. */
function arrange(
  rows: readonly Row[],
  { left, right, gap }: { left: number; right: number; gap: number },
): Map<string, RowName> | null {
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
  const out = new Map<string, RowName>();
  for (const [i, row] of sorted.entries()) {
    const x = Math.max(least, Math.min(most, starts[i] ?? 0)) + (offsets[i] ?? 0);
    if (Math.abs(x - row.x) > row.most) return null;
    out.set(row.id, { x, lines: row.lines });
  }
  return out;
}
