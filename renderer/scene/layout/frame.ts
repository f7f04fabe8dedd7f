import { clamp, type Rect } from './geometry';

/** The rooms of the house for one size of canvas. */
export interface Frame {
  width: number;
  height: number;
  /** Scale of everything that is not text: 1 at about 1200 × 800. */
  scale: number;
  /** Scale of the discs: they make room for larger text. */
  disc: number;
  /** Sizes of text in pixels, the reader's text scale included. */
  font: { tiny: number; small: number; body: number; title: number };
  house: Rect;
  roof: { apex: number; eaves: number; overhang: number };
  slab: number;
  shaft: number;
  gallery: Rect;
  /** The middle storey, its back wall, and the floor in front of it. */
  middle: Rect;
  backWall: Rect;
  floor: Rect;
  ground: Rect;
  /** The line on which crowds and towers stand. */
  pavement: number;
  foundation: Rect;
  /** Between the shafts, from top to bottom. */
  inner: { left: number; right: number };
  shafts: { left: number; right: number; top: number; bottom: number };
}

/** Lay the house out. `textScale` is 1 … 2. */
export function frameOf(width: number, height: number, textScale: number): Frame {
  const scale = clamp(Math.min(width / 1180, height / 790), 0.66, 2);
  const text = (size: number) => Math.round(Math.max(10.5, size * (0.42 + 0.58 * scale)) * textScale * 2) / 2;
  const font = { tiny: text(11), small: text(12), body: text(14), title: text(19) };
  const margin = Math.round(clamp(width * 0.016, 8, 36));
  const houseWidth = Math.min(width - 2 * margin, height * 2);
  const x = Math.round((width - houseWidth) / 2);
  const line = (size: number) => size * 1.3;

  const slab = Math.max(4, Math.round(6 * scale));
  const apex = Math.round(clamp(height * 0.016, 8, 24));
  const eaves =
    apex + Math.round(Math.max(height * 0.082, line(font.body) + line(font.small) + 12, font.small * 4.2));
  const earth = Math.round(Math.max(height * 0.088, line(font.small) * 2 + 22));
  const bottom = height - earth;
  const rooms = bottom - eaves - 3 * slab;
  // Larger names need the room above the pillars most.
  const galleryHeight = Math.round(rooms * (0.21 + 0.06 * textScale));
  const groundHeight = Math.round(rooms * (0.25 - 0.01 * textScale));
  const middleHeight = rooms - galleryHeight - groundHeight;

  const shaft = Math.round(clamp(width * 0.021, 14, 46));
  const left = x + slab + shaft;
  const right = x + houseWidth - slab - shaft;
  const room = (y: number, h: number): Rect => ({ x: left, y, w: right - left, h });
  const gallery = room(eaves + slab, galleryHeight);
  const middle = room(gallery.y + galleryHeight + slab, middleHeight);
  const wall = Math.round(Math.max(line(font.small) + 8, middleHeight * 0.105));
  const ground = room(middle.y + middleHeight + slab, groundHeight);
  return {
    width,
    height,
    scale,
    disc: scale / textScale ** 0.4,
    font,
    house: { x, y: eaves, w: houseWidth, h: bottom - eaves },
    roof: { apex, eaves, overhang: Math.round(margin * 0.5) },
    slab,
    shaft,
    gallery,
    middle,
    backWall: { ...middle, h: wall },
    floor: { x: left, y: middle.y + wall, w: middle.w, h: middleHeight - wall },
    ground,
    pavement: ground.y + groundHeight - Math.round(font.small * 2.3 + 7),
    foundation: { x, y: bottom, w: houseWidth, h: height - bottom },
    inner: { left, right },
    shafts: {
      left: x + slab + shaft / 2,
      right: x + houseWidth - slab - shaft / 2,
      top: eaves + slab,
      bottom,
    },
  };
}

/** How far the house leans at a height, for a lean given at the eaves, in pixels. */
export function leanAt(frame: Frame, lean: number, y: number): number {
  const foot = frame.foundation.y;
  return lean * clamp((foot - y) / (foot - frame.roof.eaves), 0, 1.3);
}
