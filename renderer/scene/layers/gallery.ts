import { ORDERS } from '@shared/world/ids';
import { Container, type Graphics } from 'pixi.js';
import { contrast, hex, luminance, mix } from '../../tokens/contrast';
import { leanAt } from '../layout/frame';
import type { House, Picture, Pillar } from '../picture/types';
import {
  drawing,
  grain,
  type Layer,
  lettering,
  Pool,
  percent,
  redraw,
  skin,
  tenth,
  type View,
  write,
} from './layer';
import { crack, orderShape } from './shapes';

/** The glazed gallery and its pillars. */
export function galleryLayer(): Layer {
  const node = new Container();
  const glass = drawing();
  const bodies = new Container();
  const names = new Container();
  node.addChild(glass, bodies, names);
  const pillars = new Pool(bodies, drawing);
  const labels = new Pool(names, () => lettering(0.5, 0.5));
  return {
    node,
    reads: ['pillars', 'house.lean', 'house.light', 'house.tints', 'house.annexe', 'house.annexeX'],
    sync({ picture, palette }) {
      const { frame, house } = picture;
      const key = `${frame.width} ${frame.height} ${skin(palette)} ${tenth(house.lean)} ${percent(house.tints)} ${grain(house.light, 0.02)} ${tenth(house.annexeX)} ${grain(house.annexe, 0.05)}`;
      redraw(glass, key, (g) => paintGlass(g, picture, palette));
      const ink = inkOn(glassColour(house, palette), palette);
      for (const pillar of picture.pillars) {
        const body = pillars.get(pillar.id);
        body.position.set(pillar.x, pillar.base);
        body.alpha = pillar.alpha;
        const shape = `${skin(palette)} ${tenth(pillar.width)} ${grain(pillar.height, 0.5)} ${grain(pillar.legitimacy)} ${percent(pillar.own)} ${grain(pillar.crack, 0.05)} ${grain(pillar.leader)}`;
        redraw(body, shape, (g) => paintPillar(g, pillar, palette));
        const label = labels.get(pillar.id);
        write(label, pillar.lines || pillar.label, { size: frame.font.small, leading: 1.16 });
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

/** The glass of the gallery: dark when nobody governs, and coloured by one order's claim on the whole. */
export function glassColour(house: House, palette: Palette): string {
  const pane = hex(mix(palette.house.glassDark, palette.house.glass, house.light));
  const claim = Math.max(...house.tints);
  const claimant = ORDERS[house.tints.indexOf(claim)];
  return claimant ? hex(mix(pane, palette.orders[claimant], Math.min(0.38, claim * 0.55))) : pane;
}

/** A colour for text on a ground: the first choice where it is legible, else the theme's ink that stands out more. */
export function inkOn(ground: string, palette: Palette, first = palette.ink): string {
  if (contrast(first, ground) >= 4.5) return first;
  return contrast(palette.ink, ground) >= contrast(palette.crisis.text, ground)
    ? palette.ink
    : palette.crisis.text;
}

function paintGlass(g: Graphics, { frame, house }: Picture, palette: Palette): void {
  const { gallery } = frame;
  const at = (y: number) => leanAt(frame, house.lean, y);
  const quad = (x0: number, x1: number, y0: number, y1: number) =>
    g.poly([x0 + at(y0), y0, x1 + at(y0), y0, x1 + at(y1), y1, x0 + at(y1), y1]);
  const top = gallery.y;
  const foot = gallery.y + gallery.h;
  const right = gallery.x + gallery.w;
  const main = house.annexeX - (house.annexe > 0 ? 18 * frame.scale * house.annexe : 0);
  quad(gallery.x, right, top, foot).fill(glassColour(house, palette));
  const line = mix(palette.house.glassDark, palette.house.mullion, 0.35 + 0.65 * house.light);
  const panes = Math.max(6, Math.round(gallery.w / (92 * frame.scale)));
  for (let i = 1; i < panes; i++) {
    const x = gallery.x + (gallery.w * i) / panes;
    if (x > main - 4 && x < right && house.annexe > 0) continue;
    quad(x - 0.75, x + 0.75, top, foot).fill({ color: line, alpha: 0.8 });
  }
  const rail = top + gallery.h * 0.42;
  quad(gallery.x, main, rail, rail + 1.5).fill({ color: line, alpha: 0.7 });
  // Light falls in from the upper left.
  g.poly([
    gallery.x + at(top),
    top,
    gallery.x + gallery.w * 0.32 + at(top),
    top,
    gallery.x + gallery.w * 0.12 + at(foot),
    foot,
    gallery.x + at(foot),
    foot,
  ]).fill({
    color: 0xffffff,
    alpha: (0.025 + 0.08 * luminance(palette.house.glass)) * house.light,
  });
  if (house.annexe > 0) {
    quad(house.annexeX, right, top, foot).fill({ color: palette.house.backWall, alpha: house.annexe });
    quad(main, house.annexeX, top, foot).fill({ color: palette.surface, alpha: house.annexe });
    quad(house.annexeX - 2, house.annexeX, top, foot).fill({
      color: palette.house.wall,
      alpha: house.annexe,
    });
    quad(main, main + 2, top, foot).fill({ color: palette.house.wall, alpha: house.annexe });
  }
}

function paintPillar(g: Graphics, pillar: Pillar, palette: Palette): void {
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
