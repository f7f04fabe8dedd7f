import { Container, type Graphics } from 'pixi.js';
import { clamp, ease, type Point } from '../layout/geometry';
import { type Deed, FADES } from '../picture/deeds';
import type { Picture } from '../picture/types';
import { drawing, type Layer, redraw, skin, type View } from './layer';
import { arrowhead, dashed } from './shapes';

/** Parts of the wave in which those who follow join the leader and pay it, and in which the stroke runs out. */
const JOINED = 0.2;
export const STRUCK = 0.42;

/** While the outcome runs outward: what those in the inner circles do. It runs under the discs, and around bystanders. */
export function deedsLayer(): Layer {
  const node = new Container();
  const g = drawing();
  node.addChild(g);
  return {
    node,
    reads: ['rings', 'discs', 'house.camera'],
    sync({ picture, palette }) {
      const { wave, deeds } = picture.rings;
      const running = picture.house.camera > 0.999 && deeds.length > 0 && wave > 0.001 && wave < 0.999;
      redraw(g, running ? `${skin(palette)} ${wave.toFixed(3)}` : 'still', (graphics) => {
        if (running) paintDeeds(graphics, picture, palette);
      });
    },
    dispose: () => node.destroy({ children: true }),
  };
}

type Palette = View['palette'];

function paintDeeds(g: Graphics, { rings, frame }: Picture, palette: Palette): void {
  const alpha = 1 - ease(clamp((rings.wave - FADES) / (1 - FADES), 0, 1));
  const width = Math.max(1.4, 2 * frame.scale);
  const hue = palette.crisis.wave[rings.outcome];
  for (const deed of rings.deeds) {
    const strikes = deed.kind === 'strike';
    const part = strikes
      ? ease(clamp((rings.wave - JOINED) / (STRUCK - JOINED), 0, 1))
      : ease(clamp(rings.wave / JOINED, 0, 1));
    const so = gone(deed, part);
    const tip = so.at(-1);
    if (!tip || so.length < 2) continue;
    if (deed.kind === 'pay') {
      const color = palette.crisis.orders.mercantilist;
      dashed(g, so, 2, 5).stroke({ width: width * 1.3, color, alpha: 0.9 * alpha });
      g.circle(tip.x, tip.y, width * 2).fill({ color, alpha });
      continue;
    }
    line(g, so).stroke({
      width: strikes ? width * 2.2 : width,
      color: hue,
      alpha: alpha * 0.9,
      cap: 'round',
    });
    if (!strikes) continue;
    arrowhead(g, so, 7 * frame.scale).fill({ color: hue, alpha });
  }
}

function line(g: Graphics, points: readonly Point[]): Graphics {
  points.forEach(({ x, y }, i) => {
    if (i === 0) g.moveTo(x, y);
    else g.lineTo(x, y);
  });
  return g;
}

/** The first part of a way. */
function gone({ way }: Deed, part: number): Point[] {
  const last = way.length - 1;
  const reach = part * last;
  const whole = Math.floor(reach);
  const points = way.slice(0, whole + 1);
  const [a, b] = [way[whole], way[whole + 1]];
  if (a && b && reach > whole)
    points.push({ x: a.x + (b.x - a.x) * (reach - whole), y: a.y + (b.y - a.y) * (reach - whole) });
  return points;
}
