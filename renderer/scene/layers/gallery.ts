import { ORDERS } from '@shared/world/ids';
import { Container, type Graphics } from 'pixi.js';
import { mix } from '../../tokens/contrast';
import type { Pillar } from '../picture/types';
import { glassColour, inkOn } from './glass';
import {
  drawing,
  grain,
  type Layer,
  Pool,
  percent,
  redraw,
  type Stock,
  skin,
  tenth,
  type View,
} from './layer';
import { crack, orderShape } from './shapes';

/** The pillars of the gallery, and their names. */
export function galleryLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const bodies = new Container();
  const names = new Container();
  node.addChild(bodies, names);
  const pillars = new Pool(bodies, drawing);
  const labels = new Pool(names, () => lettering(0.5, 0.5));
  return {
    node,
    reads: ['pillars', 'house.light', 'house.tints'],
    sync({ picture, palette }) {
      const { frame, house } = picture;
      const ink = inkOn(glassColour(house, palette), palette);
      for (const pillar of picture.pillars) {
        const body = pillars.get(pillar.id);
        body.position.set(pillar.x, pillar.base);
        body.alpha = pillar.alpha;
        const shape = `${skin(palette)} ${tenth(pillar.width)} ${grain(pillar.height, 0.5)} ${grain(pillar.legitimacy)} ${percent(pillar.own)} ${grain(pillar.crack, 0.05)} ${grain(pillar.leader)}`;
        redraw(body, shape, (g) => paintPillar(g, pillar, palette));
        const label = labels.get(pillar.id);
        label.write(pillar.lines || pillar.label, { size: frame.font.small, leading: 1.16 });
        label.tint = pillar.alternative ? palette.ink : ink;
        label.alpha = pillar.alpha * pillar.labelAlpha;
        label.position.set(pillar.labelX, pillar.labelY);
      }
      pillars.rest();
      labels.rest();
    },
    dispose: () => node.destroy({ children: true }),
  };
}

type Palette = View['palette'];

export function paintPillar(g: Graphics, pillar: Pillar, palette: Palette): void {
  const { width: w, height: h } = pillar;
  const stone = mix(palette.house.stoneDull, palette.house.stoneBright, pillar.legitimacy / 100);
  const edge = mix(palette.house.crack, palette.house.stoneDull, 0.55);
  const foot = Math.min(7, h * 0.12);
  const head = Math.min(6, h * 0.1);
  const body = h - foot - head;
  g.ellipse(w * 0.2, 0, w * 0.85, Math.max(2, w * 0.09)).fill({ color: palette.house.shadow, alpha: 0.14 });
  g.rect(-w / 2, -foot - body, w, body).fill(stone);
  let y = -foot;
  ORDERS.forEach((order, i) => {
    const band = body * (pillar.own[i] ?? 0);
    if (band < 0.6) return;
    g.rect(-w / 2, y - band, w, band).fill(palette.orders[order]);
    const r = Math.min(w * 0.16, band * 0.3);
    // White keeps apart from all four; the shape says it again.
    if (r >= 2.2) orderShape(g, order, 0, y - band / 2, r).fill({ color: 0xffffff, alpha: 0.95 });
    y -= band;
  });
  for (const share of [0.2, 0.8]) {
    const x = -w / 2 + w * share;
    g.rect(x, -foot - body, 1, body).fill({ color: palette.house.shadow, alpha: 0.16 });
  }
  g.rect(w * 0.36, -foot - body, w * 0.14, body).fill({ color: palette.house.shadow, alpha: 0.1 });
  g.rect(-w * 0.6, -foot, w * 1.2, foot)
    .fill(stone)
    .stroke({ width: 1, color: edge, alignment: 1 });
  g.rect(-w * 0.6, -h, w * 1.2, head)
    .fill(stone)
    .stroke({ width: 1, color: edge, alignment: 1 });
  g.rect(-w / 2, -foot - body, w, body).stroke({ width: 1, color: edge, alignment: 1 });
  if (pillar.leader > 0) {
    const above = pillar.leader - pillar.base;
    if (above < -h - 2) g.rect(-0.5, above + 1, 1, -h - above - 2).fill({ color: palette.edge, alpha: 0.9 });
  }
  const cracks = Math.ceil(pillar.crack * 3);
  for (let i = 0; i < cracks; i++) {
    const x = (i - (cracks - 1) / 2) * w * 0.3;
    const length = body * (0.3 + 0.35 * pillar.crack);
    crack(g, `${pillar.id}${i}`, x, -foot - body * (i % 2 === 0 ? 1 : 0.7), w * 0.14, length).stroke({
      width: 1.6,
      color: palette.house.crack,
    });
  }
}
