import { DOMAINS, type Institution } from '@shared/world/institution';
import { inOrder } from '@shared/world/lookups';
import type { World } from '@shared/world/world';
import { initialsOf } from './codes';
import type { Frame } from './frame';
import type { Measure, Rect } from './geometry';
import { type PillarName, pillarNames } from './pillarNames';

/** A pillar, and its name; that has no lines where there is no room for any. */
export interface PillarSpot extends PillarName {
  id: string;
  x: number;
  width: number;
  height: number;
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

/**
 * Stand the institutions in a row by domain, the alternative bodies in their annexe; `titles` are boxes that their names
 * may not cover, `shortOf` gives a shorter name where the language has one.
 */
export function galleryPlan(
  world: World,
  frame: Frame,
  measure: Measure,
  titles: readonly Rect[],
  shortOf: (id: string) => string | null = () => null,
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
  const spots = all.map((one) => {
    const i = main.indexOf(one);
    const x =
      i >= 0
        ? gallery.x + mainWidth / 2 + (i - (main.length - 1) / 2) * pitch
        : (annexe?.x ?? 0) + annexeWidth / 2 + (other.indexOf(one) - (other.length - 1) / 2) * pitch;
    const height = full * (0.1 + 0.9 * (one.authority / 100));
    const short = shortOf(one.id);
    const less = short === null ? [initialsOf(one.label)] : [short, initialsOf(short)];
    return { id: one.id, x, width, height, rank: one.authority, name: one.label, less };
  });
  // The annexe has its own name at the top.
  const taken = annexe ? [...titles, { ...annexe, h: font.tiny * 1.3 + 6 * scale }] : titles;
  const named = pillarNames(spots, {
    bays: annexe ? [{ ...gallery, w: annexe.x - gallery.x - 18 * scale }, annexe] : [gallery],
    taken,
    pitch,
    line,
    widthOf: (text) => measure(text, font.small),
  });
  const pillars = spots.map(({ id, x, width: w, height }): PillarSpot => {
    const none = { lines: [], labelX: x, labelY: base - height, leader: 0 };
    return { id, x, width: w, height, ...(named.get(id) ?? none) };
  });
  return { pillars, base, annexe, full };
}
