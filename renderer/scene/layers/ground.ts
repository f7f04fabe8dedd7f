import { Container, type Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { hash } from '../layout/geometry';
import type { Tower } from '../picture/types';
import { drawing, grain, type Layer, Pool, redraw, type Stock, skin, tenth, type View } from './layer';

/** Towers of corporations, their names above them, and the names of movements. */
export function groundLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const buildings = new Container();
  const names = new Container();
  node.addChild(buildings, names);
  const towers = new Pool(buildings, drawing);
  const labels = new Pool(names, () => lettering(0.5, 0.5));
  const signs = new Pool(names, () => lettering(0.5, 0.5));
  return {
    node,
    reads: ['towers', 'crowds'],
    sync({ picture, palette }) {
      const { frame } = picture;
      for (const tower of picture.towers) {
        const g = towers.get(tower.id);
        g.position.set(tower.x, tower.y);
        g.alpha = tower.alpha;
        // A line down from its name, where that stands off.
        const foot = tower.labelY + frame.font.tiny * 0.62 - tower.y;
        const line = tower.labelAlpha > 0.5 && foot < -tower.height - 3 ? foot : 0;
        const key = `${skin(palette)} ${tenth(tower.width)} ${grain(tower.height)} ${grain(tower.strength)} ${grain(line)}`;
        redraw(g, key, (graphics) => {
          if (line < 0)
            graphics.rect(-0.5, line, 1, -tower.height - line).fill({ color: palette.edge, alpha: 0.9 });
          paintTower(graphics, tower, palette);
        });
        const sign = signs.get(tower.id);
        sign.write(tower.text, { size: frame.font.tiny });
        sign.tint = palette.ink;
        sign.alpha = tower.alpha * tower.labelAlpha;
        sign.position.set(tower.labelX, tower.labelY);
      }
      towers.rest();
      signs.rest();
      for (const crowd of picture.crowds) {
        const label = labels.get(crowd.id);
        label.write(crowd.lines || crowd.label, {
          size: frame.font.small,
          weight: TYPE.weight.medium,
          leading: 1.12,
        });
        label.tint = palette.ink;
        label.alpha = crowd.alpha * crowd.labelAlpha;
        label.position.set(crowd.labelX, (frame.pavement + frame.ground.y + frame.ground.h) / 2);
      }
      labels.rest();
    },
    dispose: () => node.destroy({ children: true }),
  };
}

type Palette = View['palette'];

/** A tower as tall as its corporation is strong, with so many of its windows lit. */
export function paintTower(g: Graphics, tower: Tower, palette: Palette): void {
  const { width: w, height: h } = tower;
  g.rect(-w / 2, -h, w, h).fill(palette.house.tower);
  g.rect(-w / 2, -h, w * 0.7, h).fill(palette.house.towerFace);
  g.rect(-w / 2 - 1.5, -h, w + 3, 2.5).fill(palette.house.wall);
  const columns = Math.max(2, Math.min(4, Math.floor(w / 8)));
  const cell = (w - 4) / columns;
  const rowHeight = cell * 1.35;
  const rows = Math.max(1, Math.floor((h - 8) / rowHeight));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const lit = hash(tower.id, row * 7 + column) < 0.2 + (tower.strength / 100) * 0.75;
      const x = -w / 2 + 2 + column * cell + cell * 0.2;
      const y = -h + 6 + row * rowHeight;
      g.rect(x, y, cell * 0.6, rowHeight * 0.55).fill(
        lit ? palette.house.lamp : { color: palette.house.shadow, alpha: 0.18 },
      );
    }
}
