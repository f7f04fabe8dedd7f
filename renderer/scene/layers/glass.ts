import { ORDERS } from '@shared/world/ids';
import type { Graphics } from 'pixi.js';
import { contrast, hex, luminance, mix } from '../../tokens/contrast';
import { leanAt } from '../layout/frame';
import { ease } from '../layout/geometry';
import type { House, Picture } from '../picture/types';
import { drawing, grain, type Layer, percent, redraw, skin, type View } from './layer';

/** The glass of the gallery, and the bay of the alternative bodies. */
export function glassLayer(): Layer {
  const node = drawing();
  return {
    node,
    reads: ['house.lean', 'house.light', 'house.tints', 'house.annexe', 'house.annexeX'],
    sync({ picture, palette }) {
      const { frame, house } = picture;
      const key = `${frame.width} ${frame.height} ${skin(palette)} ${grain(house.lean, 0.5)} ${percent(house.tints)} ${grain(house.light, 0.02)} ${grain(house.annexeX)} ${grain(house.annexe, 0.05)}`;
      redraw(node, key, (g) => paintGlass(g, picture, palette));
    },
    dispose: () => node.destroy(),
  };
}

type Palette = View['palette'];

/** The glass of the gallery: dark when nobody governs, and coloured by one order's claim on the whole. */
export function glassColour(house: House, palette: Palette): string {
  // Dusk is short: between night and day no colour of text is easy to read.
  const pane = hex(mix(palette.house.glassDark, palette.house.glass, ease(house.light)));
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
