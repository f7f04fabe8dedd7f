import { broken } from './broken';
import { overlaps, type Rect, within } from './geometry';

/** A pillar that wants its name above it. */
interface Pillared {
  id: string;
  x: number;
  width: number;
  height: number;
  /** Whoever has more is asked first. */
  rank: number;
  name: string;
  /** What it may be called where there is no room for its name, the best first. */
  less: readonly string[];
}

/** Where the name of a pillar stands. */
export interface PillarName {
  /** Lines of its name; empty where there is no room. */
  lines: readonly string[];
  /** Centre of its name. */
  labelX: number;
  labelY: number;
  /** Where a line from the name down to the pillar begins, when the name stands off; else 0. */
  leader: number;
}

/** The room above the pillars. */
interface Above {
  /** The gallery and, where there is one, its annexe: a name stays in the room of its pillar. */
  bays: readonly Rect[];
  taken: readonly Rect[];
  /** From pillar to pillar, and the height of a line of text. */
  pitch: number;
  line: number;
  widthOf: (text: string) => number;
}

interface Put extends PillarName {
  boxes: readonly Rect[];
}

/** How far up a name may stand off, in lines, and how far aside, in parts of its width. */
const RAISES = [0, 1, 2, 3, 4, 5] as const;
const ASIDES = [0, -0.36, 0.36, -0.5, 0.5] as const;
/** So often those who found no place are put first, in their shortest form. */
const ROUNDS = 4;

/**
 * Names above pillars, those of the strongest first: on one line, on two, raised with a line down, and where nothing of
 * that finds room something shorter. While somebody goes without any name, whoever did is given its shortest one before
 * the others are asked again, and a better one afterwards where that still has room.
 */
export function pillarNames(pillars: readonly Pillared[], above: Above): Map<string, PillarName> {
  const ranked = [...pillars].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const early = new Set<Pillared>();
  let put = new Map<string, Put>();
  for (let round = 0; round < ROUNDS; round++) {
    put = attempt(pillars, ranked, early, above);
    const without = ranked.filter((one) => !put.has(one.id) && !early.has(one));
    if (without.length === 0) break;
    for (const one of without) early.add(one);
  }
  for (const one of ranked) {
    const was = put.get(one.id);
    if (!was || !early.has(one)) continue;
    put.delete(one.id);
    put.set(
      one.id,
      findPlace(one, pillars, put, [...wholes(one, above), ...shorts(one)], true, above) ?? was,
    );
  }
  return new Map([...put].map(([id, { boxes, ...name }]) => [id, name]));
}

type Forms = readonly (readonly string[])[];

/** On one line where its own pillar has room for it, else as narrow as it can be, for the lines of others. */
const wholes = ({ name }: Pillared, { widthOf, pitch }: Above): Forms =>
  widthOf(name) > pitch ? [broken(name), [name]] : [[name], broken(name)];
const shorts = ({ less }: Pillared): Forms => less.map((text) => [text]);

function attempt(
  pillars: readonly Pillared[],
  ranked: readonly Pillared[],
  early: ReadonlySet<Pillared>,
  above: Above,
): Map<string, Put> {
  const put = new Map<string, Put>();
  const ask = (one: Pillared, forms: Forms, strict: boolean) => {
    const found = put.has(one.id) ? null : findPlace(one, pillars, put, forms, strict, above);
    if (found) put.set(one.id, found);
  };
  for (const one of ranked) if (early.has(one)) ask(one, shorts(one).slice(-1), true);
  for (const one of ranked) ask(one, wholes(one, above), true);
  for (const one of ranked) ask(one, shorts(one), true);
  // Who finds no way around the lines of others gets one across them, rather than no name.
  for (const one of ranked) ask(one, [...wholes(one, above), ...shorts(one)], false);
  return put;
}

/** The first free place for a name in one of its forms; `strict` where its line goes through no other name. */
function findPlace(
  one: Pillared,
  pillars: readonly Pillared[],
  put: ReadonlyMap<string, Put>,
  forms: Forms,
  strict: boolean,
  { bays, taken, line, widthOf }: Above,
): Put | null {
  const bay = bays.find(({ x, w }) => one.x >= x && one.x <= x + w);
  if (!bay) return null;
  const base = bay.y + bay.h;
  const written = [...taken, ...[...put.values()].flatMap(({ boxes }) => boxes)];
  const bodies = pillars.flatMap((other): Rect[] =>
    other === one
      ? []
      : [{ x: other.x - other.width * 0.62, y: base - other.height, w: other.width * 1.24, h: other.height }],
  );
  for (const raise of RAISES)
    for (const lines of forms) {
      const h = lines.length * line;
      const w = Math.max(...lines.map(widthOf));
      for (const aside of ASIDES) {
        const x = Math.max(bay.x + w / 2 + 2, Math.min(bay.x + bay.w - w / 2 - 2, one.x + aside * w));
        const box = { x: x - w / 2, y: base - one.height - h - 3 - raise * line, w, h };
        const stem = { x: one.x - 1, y: box.y + h, w: 2, h: base - one.height - box.y - h };
        const isFree =
          within(box, bay) &&
          !written.some(
            (other) => overlaps(box, other, 5) || (strict && raise > 0 && overlaps(stem, other, 1)),
          ) &&
          !bodies.some((body) => overlaps(box, body, 1));
        if (!isFree) continue;
        const leader = raise > 0 ? box.y + h : 0;
        return { lines, labelX: x, labelY: box.y + h / 2, leader, boxes: raise > 0 ? [box, stem] : [box] };
      }
    }
  return null;
}
