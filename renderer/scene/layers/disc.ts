import { ORDERS } from '@shared/world/ids';
import type { Graphics } from 'pixi.js';
import type { Disc } from '../picture/types';
import type { View } from './layer';
import { filled, middleOf, orderShape, rim } from './shapes';

/** Does its name stand inside it? */
export const inside = (disc: Disc, r: number) =>
  disc.labelAlpha > 0.5 && Math.abs(disc.labelDx) < 1 && Math.abs(disc.labelDy) < r;

/** A state around 0, 0 with a radius, as it looks in the house or in the dark of a crisis. */
export function paintDisc(g: Graphics, disc: Disc, r: number, palette: View['palette'], dark: boolean): void {
  const colours = dark ? palette.crisis.orders : palette.orders;
  const ground = dark ? palette.crisis.disc : palette.house.disc;
  const width = Math.max(2.2, Math.min(6.5, r * 0.2));
  const line = dark ? palette.crisis.line : palette.house.wall;
  if (disc.marked > 0.2) {
    const target = disc.marked > 0.75;
    const bad = dark ? palette.crisis.wave.bad : palette.house.fire;
    const colour = target ? bad : dark ? palette.crisis.text : palette.ink;
    g.circle(0, 0, r + 4).stroke({ width: 2, color: colour });
    if (target) g.circle(0, 0, r + 7.5).stroke({ width: 1, color: colour });
  }
  if (disc.hollow > 0.5) {
    g.circle(0, 0, r).fill({ color: ground, alpha: 0.55 });
    for (let i = 0; i < 8; i++) {
      g.beginPath();
      g.arc(0, 0, r - width / 2, (i * Math.PI) / 4, (i * Math.PI) / 4 + 0.5).stroke({
        width: 1.6,
        color: line,
      });
    }
    if (disc.seat) orderShape(g, disc.seat, 0, 0, Math.max(2, r * 0.28)).fill(colours[disc.seat]);
    return;
  }
  g.circle(0, 0, r).fill(ground);
  const inner = r - width;
  const level = Math.max(0, Math.min(1, disc.legitimacy / 100));
  const fill = dark ? palette.crisis.rings[4] : palette.house.legitimacy;
  filled(g, inner, level).fill({ color: fill, alpha: disc.failed > 0.5 ? 0.35 : 1 });
  rim(g, disc.mix, colours, r - width / 2, width, disc.failed > 0.5 ? 0.5 : 1);
  g.circle(0, 0, r).stroke({ width: 1, color: line, alpha: 0.55 });
  const named = inside(disc, r);
  // The shape of its largest share rides on the rim; the middle belongs to whoever steers it.
  const at = middleOf(disc.mix, ORDERS.indexOf(disc.lead));
  orderShape(g, disc.lead, (r - width / 2) * Math.cos(at), (r - width / 2) * Math.sin(at), width * 0.5 + 1.6)
    .fill(colours[disc.lead])
    .stroke({ width: 1.2, color: ground });
  if (disc.seat)
    orderShape(g, disc.seat, 0, named ? -r * 0.3 : 0, Math.max(3, Math.min(11, r * 0.3))).fill(
      colours[disc.seat],
    );
  if (disc.failed > 0.5)
    g.moveTo(-r * 0.2, -r)
      .lineTo(r * 0.15, -r * 0.3)
      .lineTo(-r * 0.2, r * 0.2)
      .lineTo(r * 0.2, r)
      .stroke({ width: 1.8, color: dark ? palette.crisis.text : palette.house.crack });
}
