import { Container, type Graphics } from 'pixi.js';
import { mix } from '../../tokens/contrast';
import { TYPE } from '../../tokens/tokens';
import type { Picture, Plaque } from '../picture/types';
import { word } from '../words';
import { drawing, grain, type Layer, Pool, redraw, type Stock, skin, tenth, type View } from './layer';

/** Blocks in the common ground: each is one point of world society. */
const BLOCKS = 100;
const ROWS = 2;

/** The plinth with the peoples' plaques, and world society as the masonry beneath. */
export function foundationsLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const blocks = drawing();
  const plates = new Container();
  const names = new Container();
  const title = lettering(0.5, 0.5);
  const down = lettering(0, 0.5);
  const up = lettering(1, 0.5);
  const arrows = drawing();
  node.addChild(blocks, plates, names, title, down, up, arrows);
  const plaques = new Pool(plates, drawing);
  const labels = new Pool(names, () => lettering(0.5, 0.5));
  return {
    node,
    reads: ['plaques', 'house.worldSociety'],
    sync({ picture, palette }) {
      const { frame, house } = picture;
      const { foundation, font, scale } = frame;
      for (const plaque of picture.plaques) {
        const g = plaques.get(plaque.id);
        g.position.set(plaque.x, plaque.y);
        g.alpha = plaque.alpha;
        const key = `${skin(palette)} ${tenth(plaque.w)} ${plaque.h} ${grain(plaque.autonomy)} ${grain(plaque.grievance)}`;
        redraw(g, key, (graphics) => {
          if (plaque.w > 0) paintPlaque(graphics, plaque, palette);
        });
        const label = labels.get(plaque.id);
        label.write(plaque.label, { size: font.tiny });
        label.tint = palette.ink;
        label.alpha = plaque.labelAlpha * plaque.alpha;
        label.position.set(plaque.x + plaque.w / 2, plaque.y + plaque.h / 2);
      }
      plaques.rest();
      labels.rest();
      const row = secondRow(picture);
      const small = { size: font.small, align: 'left' } as const;
      down.write(word('down'), small);
      up.write(word('up'), { size: font.small, align: 'right' });
      title.write(`${word('foundation')} ${Math.round(house.worldSociety)}`, {
        size: font.small,
        weight: TYPE.weight.medium,
      });
      down.tint = palette.ink;
      up.tint = palette.ink;
      title.tint = palette.ink;
      const arrow = 5 * scale + 3;
      down.position.set(foundation.x + frame.slab + arrow * 2 + 4, row.y + row.h / 2);
      up.position.set(foundation.x + foundation.w - frame.slab - arrow * 2 - 4, row.y + row.h / 2);
      const start = down.x + down.width + 18 * scale;
      const end = up.x - up.width - 18 * scale;
      title.position.set(start + title.width / 2, row.y + row.h / 2);
      const from = start + title.width + 14 * scale;
      const key = `${skin(palette)} ${tenth(from)} ${tenth(end)} ${tenth(row.y)} ${grain(house.worldSociety, 0.5)}`;
      redraw(blocks, key, (g) => paintBlocks(g, from, end, row, house.worldSociety, palette));
      redraw(arrows, `${skin(palette)} ${tenth(row.y)} ${frame.width} ${frame.height}`, (g) => {
        const y = row.y + row.h / 2;
        const a = foundation.x + frame.slab + arrow;
        const b = foundation.x + foundation.w - frame.slab - arrow;
        g.poly([
          a - arrow * 0.7,
          y - arrow * 0.5,
          a + arrow * 0.7,
          y - arrow * 0.5,
          a,
          y + arrow * 0.65,
        ]).fill(palette.house.down);
        g.poly([
          b - arrow * 0.7,
          y + arrow * 0.5,
          b + arrow * 0.7,
          y + arrow * 0.5,
          b,
          y - arrow * 0.65,
        ]).fill(palette.house.up);
      });
    },
    dispose: () => node.destroy({ children: true }),
  };
}

type Palette = View['palette'];

function secondRow({ frame, plaques }: Picture) {
  const { foundation, font, scale } = frame;
  const first = plaques[0];
  const y = first ? first.y + first.h + 5 * scale : foundation.y + 6 * scale;
  const h = Math.max(font.small * 1.3, foundation.y + foundation.h - y - 7 * scale);
  return { y, h };
}

/** A plaque: filled from the left as far as its people governs itself, underlined as far as it has a grievance. */
export function paintPlaque(g: Graphics, plaque: Plaque, palette: Palette): void {
  const { w, h } = plaque;
  const bare = mix(palette.house.earth, palette.surface, 0.55);
  g.rect(0, 0, w, h).fill(bare);
  g.rect(0, 0, (w * plaque.autonomy) / 100, h).fill(mix(palette.house.legitimacy, palette.surface, 0.15));
  g.rect(0, 0, w, h).stroke({ width: 1, color: palette.house.wall, alpha: 0.8, alignment: 1 });
  g.rect(0, h - 2.5, (w * plaque.grievance) / 100, 2.5).fill(palette.bad);
}

function paintBlocks(
  g: Graphics,
  from: number,
  to: number,
  row: { y: number; h: number },
  laid: number,
  palette: Palette,
): void {
  const columns = BLOCKS / ROWS;
  const pitch = Math.max(2, (to - from) / columns);
  const h = Math.min(row.h / ROWS - 2, 16);
  const top = row.y + (row.h - ROWS * (h + 2)) / 2;
  for (let i = 0; i < BLOCKS; i++) {
    const column = Math.floor(i / ROWS);
    const line = ROWS - 1 - (i % ROWS);
    const bond = line % 2 === 0 ? 0 : pitch * 0.25;
    const part = Math.max(0, Math.min(1, laid - i));
    const x = from + column * pitch + bond;
    const y = top + line * (h + 2);
    g.rect(x, y, pitch - 1.5, h).fill(palette.house.course);
    if (part > 0) g.rect(x, y, pitch - 1.5, h).fill({ color: palette.house.courseLaid, alpha: part });
  }
}
