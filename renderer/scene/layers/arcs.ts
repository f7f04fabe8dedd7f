import { Container, type Graphics } from 'pixi.js';
import type { Point } from '../layout/geometry';
import type { Arc, Disc } from '../picture/types';
import { drawing, grain, type Layer, Pool, redraw, skin, type View } from './layer';
import { dashed } from './shapes';

/** Wars, and treaties that come or go, as arcs between discs. A kind has a dash of its own besides its colour. */
export function arcsLayer(): Layer {
  const node = new Container();
  const arcs = new Pool(node, drawing);
  return {
    node,
    reads: ['arcs', 'discs'],
    sync({ picture, palette }) {
      const discs = discsById(picture.discs);
      for (const arc of picture.arcs) {
        const from = discs.get(arc.from);
        const to = discs.get(arc.to);
        if (!from || !to || arc.alpha < 0.01) continue;
        const g = arcs.get(arc.id);
        g.alpha = arc.alpha;
        const key = `${skin(palette)} ${grain(from.x)} ${grain(from.y)} ${grain(to.x)} ${grain(to.y)}`;
        redraw(g, key, (graphics) => paintArc(graphics, arc.kind, from, to, palette, picture.frame.scale));
      }
      arcs.rest();
    },
    dispose: () => node.destroy({ children: true }),
  };
}

const indexed = new WeakMap<readonly Disc[], Map<string, Disc>>();
/** Discs of a picture by id. */
export function discsById(discs: readonly Disc[]): Map<string, Disc> {
  const known = indexed.get(discs);
  if (known) return known;
  const made = new Map(discs.map((disc) => [disc.id, disc]));
  indexed.set(discs, made);
  return made;
}

export type ArcKind = Arc['kind'] | 'hostile';

/** A bow from rim to rim. */
export function paintArc(
  g: Graphics,
  kind: ArcKind,
  from: Disc,
  to: Disc,
  palette: View['palette'],
  scale: number,
): void {
  const points = bow(from, to);
  const { color, width, dash } = styleOf(kind, palette, scale);
  g.moveTo(points[0]?.x ?? 0, points[0]?.y ?? 0);
  if (kind === 'war') {
    dashed(g, points, 1e9, 0).stroke({ width: width + 3, color: palette.surface, alpha: 0.8, cap: 'round' });
    dashed(g, points, 1e9, 0).stroke({ width, color, cap: 'round' });
    const tip = points[points.length - 1] as Point;
    const back = points[points.length - 4] as Point;
    const dx = tip.x - back.x;
    const dy = tip.y - back.y;
    const length = Math.max(1, Math.hypot(dx, dy));
    const s = 6.5 * scale;
    const ux = (dx / length) * s;
    const uy = (dy / length) * s;
    g.poly([
      tip.x,
      tip.y,
      tip.x - ux * 1.5 - uy,
      tip.y - uy * 1.5 + ux,
      tip.x - ux * 1.5 + uy,
      tip.y - uy * 1.5 - ux,
    ]).fill(color);
  } else dashed(g, points, dash[0], dash[1]).stroke({ width, color, cap: 'round' });
}

function styleOf(kind: ArcKind, palette: View['palette'], scale: number) {
  const width = 1.8 * scale;
  switch (kind) {
    case 'war':
      return { color: palette.house.fire, width: 3 * scale, dash: [1e9, 0] as const };
    case 'hostile':
      return { color: palette.bad, width, dash: [3, 4] as const };
    case 'defence':
      return { color: palette.focus, width: 2.4 * scale, dash: [1e9, 0] as const };
    case 'trade':
      return { color: palette.house.down, width, dash: [7, 4] as const };
    case 'nonaggression':
      return { color: palette.muted, width, dash: [2, 4] as const };
    case 'partnership':
      return { color: palette.good, width, dash: [11, 4] as const };
  }
}

/** Steps of a bow. */
export const BOW_STEPS = 24;

/** A bow from rim to rim, as points. */
export function bow(from: Disc, to: Disc): Point[] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  const lift = Math.min(length * 0.22, 70);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - lift };
  const start = toward(from, middle, from.r + 2);
  const end = toward(to, middle, to.r + 2);
  const points: Point[] = [];
  for (let i = 0; i <= BOW_STEPS; i++) {
    const t = i / BOW_STEPS;
    const u = 1 - t;
    points.push({
      x: u * u * start.x + 2 * u * t * middle.x + t * t * end.x,
      y: u * u * start.y + 2 * u * t * middle.y + t * t * end.y,
    });
  }
  return points;
}

function toward(from: Point, to: Point, far: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  return { x: from.x + (dx / length) * far, y: from.y + (dy / length) * far };
}
