import { Container, type Graphics } from 'pixi.js';
import { clamp, ease, type Point } from '../layout/geometry';
import { clearance } from '../layout/labelSpots';
import { ANGLES_OFF } from '../picture/elsewhere';
import type { Disc, Picture, RingsPicture } from '../picture/types';
import { discsById } from './arcs';
import { STRUCK } from './deeds';
import { drawing, grain, type Layer, redraw, skin, type View } from './layer';
import { chevron, star } from './shapes';

type Palette = View['palette'];
type Elsewhere = RingsPicture['elsewhere'][number];

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
      const moved = rings.elsewhere.flatMap((one) => {
        const disc = at.get(one.id);
        return disc?.place ? [{ disc, one }] : [];
      });
      const key = moved.map(({ disc }) => `${disc.id} ${grain(disc.x)} ${grain(disc.y)}`).join();
      redraw(elsewhere, `${skin(palette)} ${key}`, (g) => {
        for (const { disc, one } of moved) paintElsewhere(g, disc, one, picture, palette);
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

/** Beside the disc and clear of names: toward the middle where it does more than was foreseen, outward where less. */
function paintElsewhere(
  g: Graphics,
  { x, y, r, marked }: Disc,
  { nearer, dx, dy }: Elsewhere,
  { rings, frame: { scale } }: Picture,
  palette: Palette,
): void {
  const far = Math.max(1, Math.hypot(rings.x - x, rings.y - y)) * (nearer ? 1 : -1);
  const off = r + clearance(marked) + ANGLES_OFF * scale;
  const spot = { x: x + dx * off, y: y + dy * off };
  paintAngles(g, spot, (rings.x - x) / far, (rings.y - y) / far, 8 * scale, nearer, palette);
}

/** Two angles for more than was foreseen, one for less, around a place and along a direction of length 1. */
export function paintAngles(
  g: Graphics,
  { x, y }: Point,
  dx: number,
  dy: number,
  size: number,
  nearer: boolean,
  { crisis }: Palette,
): void {
  const tips = nearer ? [0.1, 0.9] : [0.5];
  const line = size * 0.26;
  // Upon a dark seam, so that no line of a ring runs into them.
  for (const [width, color] of [
    [line + 2.4, crisis.ground],
    [line, crisis.wave.mixed],
  ] as const) {
    for (const tip of tips) chevron(g, x + dx * size * tip, y + dy * size * tip, dx, dy, size);
    g.stroke({ width, color, cap: 'round', join: 'round' });
  }
}
