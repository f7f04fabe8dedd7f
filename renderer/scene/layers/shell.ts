import { Container, type Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { type Frame, leanAt } from '../layout/frame';
import type { House } from '../picture/types';
import { dated } from '../words';
import { drawing, grain, type Layer, redraw, type Stock, skin, type View } from './layer';

/** Sky, earth, roof, walls and slabs: leaning with disorder. */
export function shellLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const ground = drawing();
  const walls = drawing();
  const year = lettering(0.5, 0.5);
  node.addChild(ground, walls, year);
  return {
    node,
    reads: ['house.lean', 'house.warming', 'house.year'],
    sync({ picture: { frame, house }, palette }) {
      const size = `${frame.width} ${frame.height} ${frame.font.small} ${skin(palette)}`;
      const lean = grain(house.lean, 0.5);
      redraw(ground, `${size} ${grain(house.warming)}`, (g) => paintGround(g, frame, house, palette));
      redraw(walls, `${size} ${lean}`, (g) => paintWalls(g, frame, lean, palette));
      const { apex, eaves } = frame.roof;
      year.write(dated(house.year), {
        size: frame.font.title,
        weight: TYPE.weight.strong,
        tracking: 0.04,
      });
      year.tint = palette.ink;
      year.position.set(frame.width / 2 + lean, apex + (eaves - apex) * 0.62);
    },
    dispose: () => node.destroy({ children: true }),
  };
}

type Palette = View['palette'];

function paintGround(g: Graphics, frame: Frame, house: House, palette: Palette): void {
  const { width, height, foundation } = frame;
  g.rect(0, 0, width, height).fill(palette.page);
  // A spoilt climate lies as haze over the horizon, in even bands.
  const haze = Math.min(1, house.warming / 100);
  for (let band = 0; band < 6; band++) {
    const h = (foundation.y * 0.09 * (band + 1)) | 0;
    g.rect(0, foundation.y - h, width, h).fill({ color: palette.house.haze, alpha: haze * 0.09 });
  }
  g.rect(0, foundation.y, width, height - foundation.y).fill(palette.house.earth);
}

function paintWalls(g: Graphics, frame: Frame, lean: number, palette: Palette): void {
  const { house, roof, slab, gallery, middle, shaft, foundation } = frame;
  const at = (y: number) => leanAt(frame, lean, y);
  const quad = (x0: number, x1: number, y0: number, y1: number) =>
    g.poly([x0 + at(y0), y0, x1 + at(y0), y0, x1 + at(y1), y1, x0 + at(y1), y1]);
  const left = house.x;
  const right = house.x + house.w;
  const top = roof.eaves;
  // The shadow falls to the right: the light comes from the upper left.
  g.poly([
    right + at(top),
    top + 14,
    right + 10 + at(top),
    top + 22,
    right + 10,
    foundation.y,
    right,
    foundation.y,
  ]).fill({
    color: palette.house.shadow,
    alpha: 0.1,
  });
  quad(left, right, top, foundation.y).fill(palette.surface);
  const over = roof.overhang;
  g.poly([
    left - over + at(top),
    top,
    frame.width / 2 + at(roof.apex),
    roof.apex,
    right + over + at(top),
    top,
  ]).fill(palette.house.roof);
  g.poly([
    frame.width / 2 + at(roof.apex),
    roof.apex,
    right + over + at(top),
    top,
    frame.width / 2 + at(top),
    top,
  ]).fill({
    color: palette.house.shadow,
    alpha: 0.045,
  });
  for (const [x0, x1] of [
    [left + slab, left + slab + shaft],
    [right - slab - shaft, right - slab],
  ] as const)
    quad(x0, x1, top, foundation.y).fill(palette.house.shaft);
  for (const y of [top, gallery.y + gallery.h, middle.y + middle.h])
    quad(left, right, y, y + slab).fill(palette.house.slab);
  quad(left - over * 0.6, right + over * 0.6, top, top + slab).fill(palette.house.slab);
  quad(left, left + slab, top, foundation.y).fill(palette.house.wall);
  quad(right - slab, right, top, foundation.y).fill(palette.house.wall);
  g.moveTo(left - over + at(top), top)
    .lineTo(frame.width / 2 + at(roof.apex), roof.apex)
    .lineTo(right + over + at(top), top)
    .stroke({ width: Math.max(1.5, slab * 0.34), color: palette.house.wall });
}
