import { Container, type Graphics } from 'pixi.js';
import { mix } from '../../tokens/contrast';
import { leanAt } from '../layout/frame';
import type { KeyItem, Sign } from '../layout/key';
import { glassColour, inkOn } from './glass';
import { drawing, grain, type Layer, Pool, redraw, type Stock, skin, type View } from './layer';
import { crack, filled, orderShape, rim } from './shapes';

/** What the signs of each storey mean, beside its name. */
export function keyLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const signs = new Pool(node, drawing);
  const texts = new Pool(node, () => lettering(0, 0.5));
  return {
    node,
    reads: ['house.lean', 'house.light', 'house.tints'],
    sync({ picture: { frame, house, key }, palette }) {
      const glass = glassColour(house, palette);
      const onGlass = inkOn(glass, palette, palette.muted);
      for (const item of key) {
        const shift = leanAt(frame, house.lean, item.y);
        const text = texts.get(item.id);
        text.write(item.text, { size: frame.font.tiny });
        text.tint = item.y < frame.middle.y ? onGlass : palette.muted;
        text.position.set(item.x + item.r * 2 + shift, item.y);
        const g = signs.get(item.id);
        g.position.set(item.x + shift, item.y);
        redraw(g, `${skin(palette)} ${grain(item.r)}`, (graphics) => paintSign(graphics, item, palette));
      }
      signs.rest();
      texts.rest();
    },
    dispose: () => node.destroy({ children: true }),
  };
}

type Palette = View['palette'];

const PAINTS: Readonly<Record<Sign, (g: Graphics, r: number, palette: Palette) => void>> = {
  height: (g, r, p) => {
    g.rect(-r, -r * 0.2, r * 0.75, r * 1.2).fill(p.house.stoneDull);
    g.rect(r * 0.25, -r, r * 0.75, r * 2).fill(p.house.stoneDull);
  },
  stone: (g, r, p) => {
    g.rect(-r, -r, r, 2 * r).fill(p.house.stoneDull);
    g.rect(0, -r, r, 2 * r)
      .fill(p.house.stoneBright)
      .stroke({ width: 1, color: p.house.stoneDull, alignment: 1 });
  },
  bands: (g, r, p) => {
    g.rect(-r * 0.7, -r, r * 1.4, 2 * r).fill(p.house.stoneBright);
    g.rect(-r * 0.7, 0, r * 1.4, r).fill(p.orders.liberal);
    g.rect(-r * 0.7, -r * 0.5, r * 1.4, r * 0.5).fill(p.orders.sovereign);
  },
  crack: (g, r, p) => {
    g.rect(-r * 0.8, -r, r * 1.6, 2 * r).fill(p.house.stoneDull);
    crack(g, 'key', 0, -r, r * 0.7, r * 1.9).stroke({ width: 1.4, color: p.house.crack });
  },
  area: (g, r, p) => {
    g.circle(-r * 0.65, r * 0.4, r * 0.4).stroke({ width: 1.4, color: p.muted });
    g.circle(r * 0.4, 0, r * 0.75).stroke({ width: 1.4, color: p.muted });
  },
  rim: (g, r, p) => rim(g, [0.4, 0.25, 0.15, 0.2], p.orders, r * 0.75, r * 0.5),
  seat: (g, r, p) => {
    g.circle(0, 0, r).stroke({ width: 1, color: p.muted });
    orderShape(g, 'sovereign', 0, 0, r * 0.55).fill(p.orders.sovereign);
  },
  level: (g, r, p) => {
    filled(g, r * 0.9, 0.55).fill(mix(p.house.legitimacy, p.muted, 0.25));
    g.circle(0, 0, r).stroke({ width: 1, color: p.muted });
  },
  target: (g, r, p) => {
    g.circle(0, 0, r * 0.6).stroke({ width: 1.6, color: p.house.fire });
    g.circle(0, 0, r).stroke({ width: 1, color: p.house.fire });
  },
  dots: (g, r, p) => {
    for (const [x, y] of [
      [-0.6, 0.5],
      [0, 0.5],
      [0.6, 0.5],
      [-0.3, -0.1],
      [0.3, -0.1],
      [0, -0.7],
    ] as const)
      g.circle(x * r, y * r, r * 0.26).fill(p.muted);
  },
  scatter: (g, r, p) => {
    for (const [x, y] of [
      [-0.9, 0.6],
      [-0.2, 0.1],
      [0.5, 0.7],
      [0.9, -0.5],
      [-0.6, -0.8],
    ] as const)
      g.circle(x * r, y * r, r * 0.26).fill(p.muted);
  },
  windows: (g, r, p) => {
    g.rect(-r * 0.7, -r, r * 1.4, 2 * r).fill(p.house.tower);
    for (const y of [-0.6, 0.1]) g.rect(-r * 0.4, y * r, r * 0.3, r * 0.4).fill(p.house.lamp);
    g.rect(r * 0.15, -r * 0.6, r * 0.3, r * 0.4).fill(p.house.lamp);
  },
};

function paintSign(g: Graphics, item: KeyItem, palette: Palette): void {
  PAINTS[item.id](g, item.r, palette);
}
