import { Container, type Graphics } from 'pixi.js';
import { clamp, ease } from '../layout/geometry';
import type { Disc, Picture } from '../picture/types';
import { discsById } from './arcs';
import { STRUCK } from './deeds';
import { drawing, grain, type Layer, redraw, skin, type View } from './layer';
import { chevron, star } from './shapes';

type Palette = View['palette'];

/** In a crisis: who was struck, whose wrong was undone, and who stands elsewhere than was foreseen. */
export function fatesLayer(): Layer {
  const node = new Container();
  const under = new Container();
  const fates = drawing();
  const elsewhere = drawing();
  under.addChild(fates);
  node.addChild(elsewhere);
  return {
    node,
    under,
    reads: ['rings', 'discs', 'house.camera'],
    sync({ picture, palette }) {
      const { rings, house, discs } = picture;
      const isPlan = house.camera > 0.999;
      node.visible = under.visible = isPlan;
      if (!isPlan) return;
      const told = rings.wave > STRUCK && (rings.deeds.length > 0 || rings.freed !== '');
      redraw(fates, told ? `${skin(palette)} ${rings.wave.toFixed(2)} ${rings.freed}` : 'none', (g) => {
        if (told) paintFates(g, picture, palette);
      });
      const at = discsById(discs);
      const moved = rings.elsewhere.flatMap(({ id, nearer }) => {
        const disc = at.get(id);
        return disc?.place ? [{ disc, nearer }] : [];
      });
      const key = moved.map(({ disc }) => `${disc.id} ${grain(disc.x)} ${grain(disc.y)}`).join();
      redraw(elsewhere, `${skin(palette)} ${key}`, (g) => {
        for (const { disc, nearer } of moved) paintElsewhere(g, disc, nearer, picture, palette);
      });
    },
    dispose() {
      node.destroy({ children: true });
      under.destroy({ children: true });
    },
  };
}

/** A star behind whoever was struck, a light behind whoever has its own again; they stay until the rings go. */
function paintFates(g: Graphics, { discs, rings, frame }: Picture, palette: Palette): void {
  const at = discsById(discs);
  const near = ease(clamp((rings.wave - STRUCK) / 0.12, 0, 1));
  for (const { kind, to } of rings.deeds) {
    const aim = kind === 'strike' ? at.get(to) : undefined;
    if (!aim) continue;
    star(g, aim.x, aim.y, aim.r + 8, aim.r + 8 + 9 * near * frame.scale).fill({
      color: palette.crisis.text,
      alpha: 0.9 * near,
    });
    g.circle(aim.x, aim.y, aim.r + 8).fill(palette.crisis.ground);
    break;
  }
  const freed = at.get(rings.freed);
  if (freed) paintFreed(g, freed, near, palette);
}

export function paintFreed(
  g: Graphics,
  { x, y, r }: Pick<Disc, 'x' | 'y' | 'r'>,
  near: number,
  palette: Palette,
): void {
  const color = palette.crisis.wave.good;
  g.circle(x, y, r + 16 * near).fill({ color, alpha: 0.35 });
  g.circle(x, y, r + 10).stroke({ width: 2.5, color, alpha: near });
}

/** Beside the disc and clear of its name: toward the middle where it does more than was foreseen, outward where less. */
function paintElsewhere(
  g: Graphics,
  { x, y, r }: Disc,
  nearer: boolean,
  { rings, frame }: Picture,
  palette: Palette,
): void {
  const far = Math.max(1, Math.hypot(rings.x - x, rings.y - y));
  const [inX, inY] = [(rings.x - x) / far, (rings.y - y) / far];
  const up = inX > 0 ? -1 : 1;
  const away = r + 7 * frame.scale;
  const to = nearer ? 1 : -1;
  // A quarter turn from the way in, on the upper side.
  chevron(g, x - inY * up * away, y + inX * up * away, inX * to, inY * to, 5.5 * frame.scale).stroke({
    width: 2.2 * frame.scale,
    color: palette.crisis.wave.mixed,
  });
}
