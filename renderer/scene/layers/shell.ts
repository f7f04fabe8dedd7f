import { Container, type Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { type Frame, leanAt } from '../layout/frame';
import type { House } from '../picture/types';
import { word } from '../words';
import { glassColour, inkOn } from './glass';
import { drawing, grain, type Layer, lettering, redraw, skin, type View, write } from './layer';
import { crack } from './shapes';

/** Sky, earth, roof, walls and slabs: leaning and cracking with disorder. */
export function shellLayer(): Layer {
  const node = new Container();
  const ground = drawing();
  const walls = drawing();
  const cracks = drawing();
  const year = lettering(0.5, 0.5);
  node.addChild(ground, walls, cracks, year);
  return {
    node,
    reads: ['house.lean', 'house.disorder', 'house.warming', 'house.year'],
    sync({ picture: { frame, house }, palette }) {
      const size = `${frame.width} ${frame.height} ${frame.font.small} ${skin(palette)}`;
      const lean = grain(house.lean, 0.5);
      redraw(ground, `${size} ${grain(house.warming)}`, (g) => paintGround(g, frame, house, palette));
      redraw(walls, `${size} ${lean}`, (g) => paintWalls(g, frame, lean, palette));
      redraw(cracks, `${size} ${lean} ${grain(house.disorder)}`, (g) =>
        paintCracks(g, frame, house.disorder, lean, palette),
      );
      const { apex, eaves } = frame.roof;
      write(year, String(Math.floor(house.year + 0.001)), {
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

/** Cracks in slabs and roof: one for every ten points of disorder above thirty. */
function paintCracks(g: Graphics, frame: Frame, disorder: number, lean: number, palette: Palette): void {
  const count = Math.max(0, Math.floor((disorder - 25) / 8));
  const { house, roof, gallery, middle, scale } = frame;
  const spots = [
    { x: house.x + house.w * 0.72, y: roof.eaves - (roof.eaves - roof.apex) * 0.5, down: 0.5 },
    { x: house.x + house.w * 0.3, y: gallery.y + gallery.h, down: 1 },
    { x: house.x + house.w * 0.83, y: middle.y + middle.h, down: 1 },
    { x: house.x + house.w * 0.21, y: roof.eaves - (roof.eaves - roof.apex) * 0.36, down: 0.5 },
    { x: house.x + house.w * 0.64, y: gallery.y + gallery.h, down: 1 },
    { x: house.x + house.w * 0.42, y: middle.y + middle.h, down: 1 },
    { x: house.x + house.w * 0.9, y: gallery.y + gallery.h, down: 1 },
    { x: house.x + house.w * 0.12, y: middle.y + middle.h, down: 1 },
    { x: house.x + house.w * 0.55, y: roof.eaves - (roof.eaves - roof.apex) * 0.8, down: 0.6 },
  ];
  spots.slice(0, count).forEach((spot, i) => {
    const x = spot.x + leanAt(frame, lean, spot.y);
    crack(g, `house${i}`, x, spot.y, 9 * scale, 34 * scale * spot.down).stroke({
      width: Math.max(1.2, 1.8 * scale),
      color: palette.house.crack,
    });
  });
}

/** Names of the storeys, written over whatever the storeys hold. */
export function titlesLayer(): Layer {
  const node = new Container();
  const titles = (['top', 'middle', 'ground'] as const).map((storey) => ({ storey, text: lettering(0, 0) }));
  const annexe = lettering(0.5, 0);
  node.addChild(...titles.map((title) => title.text), annexe);
  return {
    node,
    reads: ['house.lean', 'house.light', 'house.tints', 'house.annexe', 'house.annexeX'],
    sync({ picture: { frame, house }, palette }) {
      const rooms = { top: frame.gallery, middle: frame.middle, ground: frame.ground };
      const how = { size: frame.font.small, weight: TYPE.weight.medium, tracking: TYPE.tracking } as const;
      for (const { storey, text } of titles) {
        const room = rooms[storey];
        write(text, word(`storey.${storey}`).toUpperCase(), how);
        text.tint =
          storey === 'top' ? inkOn(glassColour(house, palette), palette, palette.muted) : palette.muted;
        const y = room.y + 5 * frame.scale;
        text.position.set(room.x + 10 * frame.scale + leanAt(frame, house.lean, y), y);
      }
      annexe.visible = house.annexe > 0.5;
      write(annexe, word('annexe').toUpperCase(), {
        size: frame.font.tiny * 0.92,
        weight: TYPE.weight.medium,
        tracking: 0.03,
      });
      annexe.tint = palette.muted;
      const right = frame.gallery.x + frame.gallery.w;
      const wide = right - house.annexeX;
      annexe.scale.set(Math.min(1, (wide - 6) / Math.max(1, annexe.width / annexe.scale.x)));
      annexe.position.set(
        (house.annexeX + right) / 2 + leanAt(frame, house.lean, frame.gallery.y),
        frame.gallery.y + 5 * frame.scale,
      );
    },
    dispose: () => node.destroy({ children: true }),
  };
}
