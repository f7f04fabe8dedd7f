import type { Graphics } from 'pixi.js';
import { leanAt } from '../layout/frame';
import type { Rect } from '../layout/geometry';
import type { Picture } from '../picture/types';
import { word } from '../words';
import type { View } from './layer';

/** Windows that burn for each war. */
const PER_WAR = 3;

/** War burns in the windows of the back wall, and its smoke blackens the wall above. */
export function paintWindows(g: Graphics, { frame, house, key }: Picture, palette: View['palette']): void {
  const { backWall, scale, font } = frame;
  const shift = leanAt(frame, house.lean, backWall.y);
  const h = backWall.h * 0.66;
  const w = h * 0.72;
  const pitch = w * 2.1;
  const inWall = key.filter((item) => item.y > backWall.y && item.y < backWall.y + backWall.h);
  const start = Math.max(
    backWall.x + 24 * scale + word('storey.middle').length * font.small * 0.95,
    ...inWall.map((item) => item.x + item.r + 16 + item.text.length * font.tiny * 0.6),
  );
  const end = backWall.x + backWall.w - 12 * scale;
  const count = Math.max(0, Math.floor((end - start) / pitch));
  const burning = Math.min(count, house.fires * PER_WAR);
  for (let i = 0; i < count; i++) {
    const x = end - (count - i) * pitch + pitch - w + shift;
    const y = backWall.y + (backWall.h - h) * 0.6;
    // Fires spread from the middle of the wall.
    const rank = Math.abs(i - (count - 1) / 2) * 2 - (i > (count - 1) / 2 ? 0.5 : 0);
    const heat = Math.max(0, Math.min(1, burning - rank));
    if (heat > 0) paintGlow(g, x, y, w, h, heat, backWall, palette);
    paintWindow(g, { x, y, w, h }, heat, palette);
  }
}

type Palette = View['palette'];

/** One window; `heat` is how far it burns, 0–1. */
export function paintWindow(g: Graphics, { x, y, w, h }: Rect, heat: number, palette: Palette): void {
  g.rect(x, y, w, h).fill(palette.house.window);
  if (heat > 0) paintFire(g, x, y, w, h, heat, palette);
  g.rect(x + w / 2 - 0.5, y, 1, h).fill({ color: palette.house.backWall, alpha: 0.8 });
}

function paintGlow(
  g: Graphics,
  x: number,
  y: number,
  w: number,
  h: number,
  heat: number,
  wall: { y: number; h: number },
  palette: Palette,
): void {
  for (const [far, alpha] of [
    [w * 0.75, 0.08],
    [w * 0.4, 0.12],
  ] as const)
    g.rect(x - far, wall.y, w + 2 * far, wall.h).fill({ color: palette.house.fire, alpha: alpha * heat });
  g.poly([x + w * 0.1, y, x + w * 0.9, y, x + w * 1.25, wall.y, x - w * 0.05, wall.y]).fill({
    color: palette.house.crack,
    alpha: 0.55 * heat,
  });
  g.rect(x - 3, y - 3, w + 6, h + 6).fill({ color: palette.house.fire, alpha: 0.3 * heat });
}

function paintFire(
  g: Graphics,
  x: number,
  y: number,
  w: number,
  h: number,
  heat: number,
  palette: Palette,
): void {
  g.rect(x, y, w, h).fill({ color: palette.house.fire, alpha: heat });
  const at = (points: readonly (readonly [number, number])[]) =>
    points.flatMap(([px, py]) => [x + w * px, y + h * py]);
  g.poly(
    at([
      [0.06, 1],
      [0.14, 0.5],
      [0.3, 0.66],
      [0.46, 0.16],
      [0.62, 0.58],
      [0.8, 0.34],
      [0.94, 1],
    ]),
  ).fill({ color: palette.house.lamp, alpha: heat * 0.9 });
}
