import { Container, type Graphics } from 'pixi.js';
import type { Point } from '../layout/geometry';
import type { Arc, Disc } from '../picture/types';
import { drawing, grain, type Layer, Pool, redraw, skin, type View } from './layer';
import { arrowhead, dashed } from './shapes';

/** Wars, and treaties that come or go, as arcs between discs. A kind has a dash of its own besides its colour. */
export function arcsLayer(): Layer {
  const node = new Container();
  const arcs = new Pool(node, drawing);
  return {
    node,
    reads: ['arcs', 'discs'],
    sync({ picture, palette }) {
      for (const arc of picture.arcs) {
        if (arc.alpha < 0.01 || arc.way.length === 0) continue;
        const g = arcs.get(arc.id);
        g.alpha = arc.alpha;
        let traced = 0;
        for (const part of arc.way) traced += part;
        const key = `${skin(palette)} ${grain(arc.way[0] ?? 0)} ${grain(arc.way[1] ?? 0)} ${grain(traced)}`;
        redraw(g, key, (graphics) =>
          paintArc(graphics, arc.kind, pointsOf(arc.way), palette, picture.frame.scale),
        );
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

type ArcKind = Arc['kind'] | 'hostile';

const pointsOf = (way: readonly number[]): Point[] =>
  Array.from({ length: way.length / 2 }, (_, i) => ({ x: way[2 * i] ?? 0, y: way[2 * i + 1] ?? 0 }));

/** A way from rim to rim, in the line of its kind. */
export function paintArc(
  g: Graphics,
  kind: ArcKind,
  points: readonly Point[],
  palette: View['palette'],
  scale: number,
): void {
  const { color, width, dash } = styleOf(kind, palette, scale);
  g.moveTo(points[0]?.x ?? 0, points[0]?.y ?? 0);
  if (kind === 'war') {
    dashed(g, points, 1e9, 0).stroke({ width: width + 3, color: palette.surface, alpha: 0.8, cap: 'round' });
    dashed(g, points, 1e9, 0).stroke({ width, color, cap: 'round' });
    arrowhead(g, points, 6.5 * scale).fill(color);
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
