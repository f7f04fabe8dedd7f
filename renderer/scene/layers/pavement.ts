import type { Graphics } from 'pixi.js';
import { leanAt } from '../layout/frame';
import type { Picture } from '../picture/types';
import { drawing, grain, type Layer, redraw, skin, type View } from './layer';

/** The strip on which crowds and towers stand. */
export function pavementLayer(): Layer {
  const node = drawing();
  return {
    node,
    reads: ['house.lean'],
    sync({ picture, palette }) {
      const { frame, house } = picture;
      redraw(node, `${frame.width} ${frame.height} ${skin(palette)} ${grain(house.lean, 0.5)}`, (g) =>
        paintRoom(g, picture, palette),
      );
    },
    dispose: () => node.destroy(),
  };
}

type Palette = View['palette'];

function paintRoom(g: Graphics, { frame, house }: Picture, palette: Palette): void {
  const { ground, pavement } = frame;
  const at = (y: number) => leanAt(frame, house.lean, y);
  const foot = ground.y + ground.h;
  const quad = (y0: number, y1: number) =>
    g.poly([
      ground.x + at(y0),
      y0,
      ground.x + ground.w + at(y0),
      y0,
      ground.x + ground.w + at(y1),
      y1,
      ground.x + at(y1),
      y1,
    ]);
  quad(pavement, foot).fill(palette.house.backWall);
  quad(pavement, pavement + 1).fill({ color: palette.house.wall, alpha: 0.6 });
}
