import { DOMAINS, type Institution } from '@shared/world/institution';
import { inOrder } from '@shared/world/lookups';
import type { World } from '@shared/world/world';
import type { Frame } from './frame';
import { type Measure, overlaps, type Rect, within } from './geometry';

export interface PillarSpot {
  id: string;
  x: number;
  width: number;
  height: number;
  /** Lines of its name; empty where there is no room. */
  lines: readonly string[];
  /** Centre of its name. */
  labelX: number;
  labelY: number;
  /** Where a line from the name down to the pillar begins, when the name stands off; else 0. */
  leader: number;
}

export interface GalleryPlan {
  pillars: readonly PillarSpot[];
  base: number;
  /** The bay of alternative bodies at the right end; null when there is none. */
  annexe: Rect | null;
  /** Height of a pillar of full authority. */
  full: number;
}

const domainOf = (one: Institution) => DOMAINS.indexOf(one.domain);

/** Stand the institutions in a row by domain, the alternative bodies in their annexe. */
export function galleryPlan(
  world: World,
  frame: Frame,
  measure: Measure,
  titles: readonly Rect[],
): GalleryPlan {
  const { gallery, font, scale } = frame;
  const all = inOrder(world.institutions).sort((a, b) => domainOf(a) - domainOf(b) || (a.id < b.id ? -1 : 1));
  const main = all.filter((one) => one.scope !== 'alternative');
  const other = all.filter((one) => one.scope === 'alternative');
  const pad = 10 * scale;
  const gap = other.length > 0 ? 18 * scale : 0;
  const pitch = Math.min(
    (gallery.w - 2 * pad - gap) / Math.max(1, all.length + (other.length > 0 ? 0.3 : 0)),
    gallery.w / 7,
  );
  const annexeWidth =
    other.length > 0 ? Math.max(pitch * (other.length + 0.3), measure(' '.repeat(10), font.tiny)) : 0;
  const mainWidth = gallery.w - annexeWidth - gap;
  const line = font.small * 1.16;
  const full = gallery.h - line * 2 - font.small * 1.6 - 10 * scale;
  const base = gallery.y + gallery.h;
  const width = Math.min(pitch * 0.52, 42 * scale);
  const annexe =
    other.length > 0
      ? { x: gallery.x + gallery.w - annexeWidth, y: gallery.y, w: annexeWidth, h: gallery.h }
      : null;
  const spots = all.map((one): PillarSpot => {
    const i = main.indexOf(one);
    const x =
      i >= 0
        ? gallery.x + mainWidth / 2 + (i - (main.length - 1) / 2) * pitch
        : (annexe?.x ?? 0) + annexeWidth / 2 + (other.indexOf(one) - (other.length - 1) / 2) * pitch;
    const height = full * (0.1 + 0.9 * (one.authority / 100));
    return { id: one.id, x, width, height, lines: [], labelX: x, labelY: base - height, leader: 0 };
  });
  return { pillars: label(spots, world, frame, measure, titles, annexe, pitch, line), base, annexe, full };
}

function label(
  spots: readonly PillarSpot[],
  world: World,
  frame: Frame,
  measure: Measure,
  titles: readonly Rect[],
  annexe: Rect | null,
  pitch: number,
  line: number,
): PillarSpot[] {
  const base = frame.gallery.y + frame.gallery.h;
  const bodies = spots.map(
    (s): Rect => ({ x: s.x - s.width * 0.62, y: base - s.height, w: s.width * 1.24, h: s.height }),
  );
  const taken: Rect[] = [...titles];
  const main = annexe
    ? { ...frame.gallery, w: annexe.x - frame.gallery.x - 18 * frame.scale }
    : frame.gallery;
  // The annexe has its own name at the top.
  if (annexe) taken.push({ ...annexe, h: frame.font.tiny * 1.3 + 6 * frame.scale });
  const chosen = new Map<string, PillarSpot>();
  const authority = (id: string) => world.institutions[id]?.authority ?? 0;
  const ranked = [...spots].sort((a, b) => authority(b.id) - authority(a.id) || (a.id < b.id ? -1 : 1));
  // Who finds no way around the lines of others gets one across them, rather than no name.
  const rounds = [
    ...ranked.map((spot) => ({ spot, strict: true })),
    ...ranked.map((spot) => ({ spot, strict: false })),
  ];
  for (const { spot, strict } of rounds) {
    if (chosen.has(spot.id)) continue;
    const text = world.institutions[spot.id]?.label ?? spot.id;
    const wide = (lines: readonly string[]) =>
      Math.max(...lines.map((part) => measure(part, frame.font.small)));
    const own = spots.indexOf(spot);
    const bay = annexe && spot.x > annexe.x ? annexe : main;
    // On one line where its own pillar has room for it, else as narrow as it can be, for the lines of others.
    const ways = wide([text]) > pitch ? [broken(text), [text]] : [[text], broken(text)];
    search: for (const raise of [0, 1, 2, 3, 4, 5]) {
      for (const lines of ways) {
        const h = lines.length * line;
        const w = wide(lines);
        for (const aside of [0, -0.36, 0.36, -0.5, 0.5]) {
          const wish = spot.x + aside * w;
          const x = Math.max(bay.x + w / 2 + 2, Math.min(bay.x + bay.w - w / 2 - 2, wish));
          const box = { x: x - w / 2, y: base - spot.height - h - 3 - raise * line, w, h };
          // The line down from a name that stands off goes through no other name.
          const stem = { x: spot.x - 1, y: box.y + h, w: 2, h: base - spot.height - box.y - h };
          const free =
            within(box, bay) &&
            !taken.some(
              (other) => overlaps(box, other, 5) || (strict && raise > 0 && overlaps(stem, other, 1)),
            ) &&
            !bodies.some((body, i) => i !== own && overlaps(box, body, 1));
          if (!free) continue;
          taken.push(box);
          if (raise > 0) taken.push(stem);
          chosen.set(spot.id, {
            ...spot,
            lines,
            labelX: x,
            labelY: box.y + h / 2,
            leader: raise > 0 ? box.y + h : 0,
          });
          break search;
        }
      }
    }
  }
  return spots.map((spot) => chosen.get(spot.id) ?? spot);
}

/** A name on two lines of about the same length. */
export function broken(text: string): string[] {
  const words = text.split(' ');
  if (words.length < 2) return [text];
  let best = [text];
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    if (Math.max(...lines.map((l) => l.length)) < Math.max(...best.map((l) => l.length))) best = lines;
  }
  return best;
}
