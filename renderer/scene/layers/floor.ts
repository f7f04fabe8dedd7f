import { Container, type Graphics } from 'pixi.js';
import { FLOOR_CIRCLES } from '../layout/floor';
import { leanAt } from '../layout/frame';
import type { Picture } from '../picture/types';
import { word } from '../words';
import {
  drawing,
  grain,
  type Layer,
  lettering,
  percent,
  redraw,
  skin,
  tenth,
  type View,
  write,
} from './layer';

/** Back wall with its windows, and the floor with the circles of commitment. */
export function floorLayer(): Layer {
  const node = new Container();
  const room = drawing();
  const windows = drawing();
  const names = FLOOR_CIRCLES.map(() => lettering(0.5, 0.5));
  node.addChild(room, windows, ...names);
  return {
    node,
    reads: ['house.lean', 'house.fires', 'house.edges', 'house.circleNames', 'house.floorX', 'house.floorY'],
    sync({ picture, palette }) {
      const { frame, house } = picture;
      const key = `${frame.width} ${frame.height} ${skin(palette)} ${grain(house.lean, 0.5)}`;
      redraw(room, `${key} ${percent(house.edges)} ${tenth(house.floorX)}`, (g) =>
        paintFloor(g, picture, palette),
      );
      redraw(windows, `${key} ${tenth(house.fires)}`, (g) => paintWindows(g, picture, palette));
      names.forEach((name, i) => {
        write(name, word(FLOOR_CIRCLES[i] ?? 'core'), { size: frame.font.tiny });
        name.tint = palette.muted;
        const x = house.circleNames[2 * i] ?? 0;
        const y = house.circleNames[2 * i + 1] ?? 0;
        name.position.set(x + leanAt(frame, house.lean, y), y);
      });
    },
    dispose: () => node.destroy({ children: true }),
  };
}

type Palette = View['palette'];

function paintFloor(g: Graphics, { frame, house }: Picture, palette: Palette): void {
  const { floor, backWall, middle } = frame;
  const at = (y: number) => leanAt(frame, house.lean, y);
  const quad = (y0: number, y1: number) =>
    g.poly([
      middle.x + at(y0),
      y0,
      middle.x + middle.w + at(y0),
      y0,
      middle.x + middle.w + at(y1),
      y1,
      middle.x + at(y1),
      y1,
    ]);
  quad(backWall.y, backWall.y + backWall.h).fill(palette.house.backWall);
  quad(floor.y, floor.y + floor.h).fill(palette.house.circles[3]);
  const shift = at(house.floorY);
  for (let i = 2; i >= 0; i--) {
    const rho = house.edges[i] ?? 0;
    const points = ellipse(
      house.floorX + shift,
      house.floorY,
      house.floorRx * rho,
      house.floorRy * rho,
      floor.y,
      floor.y + floor.h,
    );
    g.poly(points)
      .fill(palette.house.circles[i] ?? palette.surface)
      .stroke({ width: 1, color: palette.house.circleLine });
  }
  g.rect(floor.x + at(floor.y), floor.y, floor.w, Math.max(2, 3 * frame.scale)).fill({
    color: palette.house.shadow,
    alpha: 0.1,
  });
}

/** An ellipse cut off at two heights. */
function ellipse(x: number, y: number, rx: number, ry: number, top: number, foot: number): number[] {
  const points: number[] = [];
  for (let i = 0; i < 96; i++) {
    const angle = (i * Math.PI * 2) / 96;
    points.push(x + rx * Math.cos(angle), Math.max(top, Math.min(foot, y + ry * Math.sin(angle))));
  }
  return points;
}

/** War burns in the windows: three for each. */
function paintWindows(g: Graphics, { frame, house, key }: Picture, palette: Palette): void {
  const { backWall, scale, font } = frame;
  const shift = leanAt(frame, house.lean, backWall.y);
  const h = backWall.h * 0.56;
  const w = h * 0.72;
  const pitch = w * 2.1;
  const start = Math.max(
    backWall.x + 24 * scale + word('storey.middle').length * font.small * 0.95,
    ...key
      .filter((item) => item.y > backWall.y && item.y < backWall.y + backWall.h)
      .map((item) => item.x + item.r + 16 + item.text.length * font.tiny * 0.6),
  );
  const end = backWall.x + backWall.w - 12 * scale;
  const count = Math.max(0, Math.floor((end - start) / pitch));
  const burning = Math.min(count, house.fires * 3);
  for (let i = 0; i < count; i++) {
    const x = end - (count - i) * pitch + pitch - w + shift;
    const y = backWall.y + (backWall.h - h) / 2;
    // Fires spread from the middle of the wall.
    const rank = Math.abs(i - (count - 1) / 2) * 2 - (i > (count - 1) / 2 ? 0.5 : 0);
    const heat = Math.max(0, Math.min(1, burning - rank));
    if (heat > 0) g.rect(x - 4, y - 4, w + 8, h + 8).fill({ color: palette.house.fire, alpha: 0.16 * heat });
    g.rect(x, y, w, h).fill(palette.house.window);
    if (heat > 0) {
      g.rect(x, y, w, h).fill({ color: palette.house.fire, alpha: heat });
      g.poly([
        x + w * 0.12,
        y + h,
        x + w * 0.3,
        y + h * 0.42,
        x + w * 0.46,
        y + h * 0.66,
        x + w * 0.62,
        y + h * 0.26,
        x + w * 0.88,
        y + h,
      ]).fill({
        color: palette.house.lamp,
        alpha: heat * 0.9,
      });
    }
    g.rect(x + w / 2 - 0.5, y, 1, h).fill({ color: palette.house.backWall, alpha: 0.8 });
  }
}
