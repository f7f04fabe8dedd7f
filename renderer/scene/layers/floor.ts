import { Container, type Graphics } from 'pixi.js';
import { FLOOR_WORDS } from '../layout/floor';
import { leanAt } from '../layout/frame';
import { roseRadius } from '../layout/rose';
import type { Picture } from '../picture/types';
import { word } from '../words';
import { drawing, grain, type Layer, percent, redraw, type Stock, skin, tenth, type View } from './layer';
import { rose } from './shapes';
import { paintWindows } from './windows';

/** Back wall with its windows, and the floor with the circles of commitment. */
export function floorLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const room = drawing();
  const windows = drawing();
  const names = FLOOR_WORDS.map(() => lettering(0.5, 0.5));
  const compass = drawing();
  const north = lettering(0.5, 1);
  node.addChild(room, windows, compass, north, ...names);
  return {
    node,
    reads: ['lean', 'fires', 'edges', 'circleNames', 'floorX', 'floorY', 'roseX', 'roseY'].map(
      (field) => `house.${field}`,
    ),
    sync({ picture, palette }) {
      const { frame, house } = picture;
      const key = `${frame.width} ${frame.height} ${skin(palette)} ${grain(house.lean, 0.5)}`;
      redraw(room, `${key} ${percent(house.edges)} ${tenth(house.floorX)}`, (g) =>
        paintFloor(g, picture, palette),
      );
      redraw(windows, `${key} ${tenth(house.fires)}`, (g) => paintWindows(g, picture, palette));
      const r = roseRadius(frame);
      const roseX = house.roseX + leanAt(frame, house.lean, house.roseY);
      redraw(compass, `${skin(palette)} ${grain(roseX)} ${grain(house.roseY)} ${r}`, (g) =>
        rose(g, roseX, house.roseY, r, palette.muted),
      );
      north.write(word('north'), { size: frame.font.tiny });
      north.tint = palette.muted;
      north.position.set(roseX, house.roseY - r * 1.1);
      names.forEach((name, i) => {
        name.write(word(FLOOR_WORDS[i] ?? 'core'), { size: frame.font.tiny });
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
