import type { Graphics } from 'pixi.js';
import { type Frame, leanAt } from '../layout/frame';
import { drawing, grain, type Layer, redraw, skin, type View } from './layer';
import { crack } from './shapes';

/** Disorder below this leaves the house whole; every so many points more open another crack. */
const WHOLE = 20;
const POINTS_PER_CRACK = 6;

/** Disorder cracks the house, over whatever is painted on it. */
export function cracksLayer(): Layer {
  const node = drawing();
  return {
    node,
    reads: ['house.lean', 'house.disorder'],
    sync({ picture: { frame, house }, palette }) {
      const lean = grain(house.lean, 0.5);
      const key = `${frame.width} ${frame.height} ${skin(palette)} ${lean} ${grain(house.disorder)}`;
      redraw(node, key, (g) => paintCracks(g, frame, house.disorder, lean, palette));
    },
    dispose: () => node.destroy(),
  };
}

/** Cracks in roof, slabs and walls, longer and wider the worse it is; the first stay where they are as more come. */
function paintCracks(
  g: Graphics,
  frame: Frame,
  disorder: number,
  lean: number,
  palette: View['palette'],
): void {
  const count = Math.max(0, Math.floor((disorder - WHOLE) / POINTS_PER_CRACK));
  const { house, roof, gallery, middle, scale } = frame;
  const slope = (part: number) => roof.eaves - (roof.eaves - roof.apex) * part;
  const [top, floor] = [gallery.y + gallery.h, middle.y + middle.h];
  const spots = [
    { x: 0.72, y: slope(0.5), long: 0.5 },
    { x: 0.3, y: top, long: 1 },
    { x: 0.83, y: floor, long: 1 },
    { x: 0.21, y: slope(0.36), long: 0.5 },
    { x: 0.64, y: top, long: 1 },
    { x: 0.004, y: gallery.y + gallery.h * 0.3, long: 1.6 },
    { x: 0.42, y: floor, long: 1 },
    { x: 0.9, y: top, long: 1 },
    { x: 0.996, y: middle.y + middle.h * 0.2, long: 1.8 },
    { x: 0.12, y: floor, long: 1 },
    { x: 0.55, y: slope(0.8), long: 0.6 },
    { x: 0.48, y: top, long: 1.2 },
    { x: 0.71, y: floor, long: 1.2 },
  ];
  const worse = 1 + Math.max(0, disorder - 45) / 45;
  spots.slice(0, count).forEach((spot, i) => {
    const x = house.x + house.w * spot.x + leanAt(frame, lean, spot.y);
    const length = 34 * scale * spot.long * worse;
    crack(g, `house${i}`, x, spot.y, 9 * scale, length).stroke({
      width: Math.max(1.4, 2.1 * scale * worse),
      color: palette.house.crack,
    });
    // Plaster comes off where it is worst.
    if (worse > 1.2)
      g.poly([x - 5 * scale, spot.y, x + 6 * scale, spot.y, x + 2 * scale, spot.y + 7 * scale]).fill(
        palette.house.crack,
      );
  });
}
