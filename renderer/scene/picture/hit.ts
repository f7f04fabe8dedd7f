import type { SceneRef } from '../types';
import type { Picture, Tower } from './types';

/** What stands at a point of the canvas, the topmost first; null for empty ground. Small things get a wider reach. */
export function hit(picture: Picture, x: number, y: number): SceneRef | null {
  const inBox = (left: number, top: number, w: number, h: number) =>
    x >= left && x <= left + w && y >= top && y <= top + h;
  const discs = [...picture.discs].sort((a, b) => b.hollow - a.hollow || a.r - b.r);
  for (const disc of discs) {
    const reach = Math.max(disc.r, 12);
    if (disc.alpha > 0.1 && (x - disc.x) * (x - disc.x) + (y - disc.y) * (y - disc.y) <= reach * reach)
      return { on: 'state', id: disc.id };
  }
  if (picture.house.camera > 0.5) return null;
  for (const one of picture.pillars)
    if (inBox(one.x - one.width * 0.7, one.base - one.height - 30, one.width * 1.4, one.height + 30))
      return { on: 'institution', id: one.id };
  for (const one of picture.plaques)
    if (inBox(one.x, one.y, one.w, one.h)) return { on: 'people', id: one.id };
  for (const one of picture.crowds) {
    const foot = picture.frame.ground.y + picture.frame.ground.h;
    if (inBox(one.x - one.width * 0.5, one.y - one.height, one.width, foot - one.y + one.height))
      return { on: 'movement', id: one.id };
  }
  for (const one of picture.towers)
    if (inBox(one.x - one.width / 2, one.y - one.height, one.width, one.height) || onSign(one, x, y, picture))
      return { on: 'corporation', id: one.id };
  for (const one of picture.marks) {
    const side = one.x > picture.frame.width / 2 ? -140 : 0;
    if (inBox(one.x + side, one.y - 9, 140, 18)) return { on: 'order', id: one.id };
  }
  return null;
}

/** On what is written above a tower. */
function onSign(
  { labelX, labelY, labelAlpha, text }: Tower,
  x: number,
  y: number,
  { frame }: Picture,
): boolean {
  const { tiny } = frame.font;
  const half = text.length * tiny * 0.3;
  return labelAlpha > 0.5 && Math.abs(x - labelX) <= half && Math.abs(y - labelY) <= tiny * 0.7;
}
