import { Container, type Graphics } from 'pixi.js';
import { clamp, ease, lerp } from '../layout/geometry';
import type { Disc, Picture } from '../picture/types';
import { drawing, type Layer, redraw, skin, type View } from './layer';
import { dashed } from './shapes';

/** The deeds are done by this part of the wave, and have faded by its end. */
const DONE = 0.55;

/** While the outcome runs outward: who leads and fights strikes at whom the answer is aimed, who pays pays the leader. */
export function deedsLayer(): Layer {
  const node = new Container();
  const g = drawing();
  node.addChild(g);
  return {
    node,
    reads: ['rings', 'discs', 'house.camera'],
    sync({ picture, palette }) {
      const { wave } = picture.rings;
      const running = picture.house.camera > 0.999 && wave > 0.001 && wave < 0.999;
      redraw(g, running ? `${skin(palette)} ${wave.toFixed(3)}` : 'still', (graphics) => {
        if (running) paintDeeds(graphics, picture, palette);
      });
    },
    dispose: () => node.destroy({ children: true }),
  };
}

type Palette = View['palette'];

function paintDeeds(g: Graphics, { discs, rings, frame }: Picture, palette: Palette): void {
  const aim = discs.find((disc) => disc.id === rings.aim);
  const leader = discs.find((disc) => disc.place === 'lead');
  const part = ease(clamp(rings.wave / DONE, 0, 1));
  const alpha = 1 - ease(clamp((rings.wave - 0.7) / 0.3, 0, 1));
  const width = Math.max(1.2, 1.8 * frame.scale);
  for (const disc of discs) {
    const strikes = disc.place === 'fight' || disc.place === 'lead';
    const to = strikes ? aim : disc.place === 'pay' ? leader : undefined;
    if (!to || to === disc || disc.alpha < 0.5) continue;
    const way = between(disc, to, part);
    if (strikes) {
      const strong = disc.place === 'lead' ? 1.8 : 1;
      g.moveTo(way.from.x, way.from.y)
        .lineTo(way.to.x, way.to.y)
        .stroke({ width: width * strong, color: palette.crisis.wave[rings.outcome], alpha: 0.75 * alpha });
    } else {
      const color = palette.crisis.orders.mercantilist;
      dashed(g, [way.from, way.to], 2, 5).stroke({ width: width * 1.3, color, alpha: 0.9 * alpha });
      g.circle(way.to.x, way.to.y, width * 2).fill({ color, alpha });
    }
  }
}

/** From rim to rim, as far as a share of the way. */
function between(from: Disc, to: Disc, share: number) {
  const far = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const at = (d: number) => ({ x: lerp(from.x, to.x, d / far), y: lerp(from.y, to.y, d / far) });
  const start = from.r + 2;
  return { from: at(start), to: at(lerp(start, Math.max(start, far - to.r - 9), share)) };
}
