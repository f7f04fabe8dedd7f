import { ORDERS } from '@shared/world/ids';
import { Container, Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { asideAt, standsAside } from '../picture/deeds';
import type { Disc } from '../picture/types';
import {
  drawing,
  grain,
  type Layer,
  lettering,
  Pool,
  percent,
  redraw,
  skin,
  type View,
  write,
} from './layer';
import { filled, middleOf, orderShape, rim } from './shapes';

/** How far a disc may be scaled before it is drawn afresh. */
const STRETCH = 1.25;

/** States as discs: area is power, rim the mix of orders, level of the fill domestic legitimacy. */
export function discsLayer(): Layer {
  const node = new Container();
  const shadows = new Container();
  const bodies = new Container({ sortableChildren: true });
  const names = new Container();
  const stems = drawing();
  node.addChild(shadows, stems, bodies, names);
  const shadow = new Pool(shadows, () => new Graphics().ellipse(0, 0, 10, 3.2).fill(0xffffff));
  const body = new Pool(bodies, drawing);
  const name = new Pool(names, () => lettering(0.5, 0.5));
  const drawnAt = new WeakMap<Graphics, number>();
  return {
    node,
    reads: ['discs', 'rings', 'house.camera'],
    sync({ picture, palette, exact }) {
      const { camera } = picture.house;
      const dark = camera > 0.5;
      const stemmed: Disc[] = [];
      const aside = dark ? asideAt(picture.rings) : 1;
      for (const disc of picture.discs) {
        if (disc.r < 0.5) continue;
        const meant = disc.id === picture.rings.aim || disc.marked > 0.2;
        const lit = disc.alpha * (meant || !standsAside(disc.place) ? 1 : aside);
        const under = shadow.get(disc.id);
        under.position.set(disc.x + disc.r * 0.18, disc.y + disc.r * 0.94);
        under.scale.set(disc.r / 10);
        under.tint = palette.house.shadow;
        under.alpha = 0.22 * disc.alpha * (1 - camera) * (1 - disc.hollow);

        const g = body.get(disc.id);
        const last = drawnAt.get(g) ?? 0;
        const stretch = last > 0 ? disc.r / last : 0;
        const r = exact || stretch > STRETCH || stretch < 1 / STRETCH ? disc.r : last;
        const look = `${skin(palette)} ${dark} ${r} ${grain(disc.legitimacy, 2)} ${percent(disc.mix)} ${disc.lead} ${disc.seat} ${grain(disc.hollow, 0.25)} ${grain(disc.failed, 0.25)} ${grain(disc.marked, 0.25)} ${inside(disc, disc.r)}`;
        redraw(g, look, (graphics) => paintDisc(graphics, disc, r, palette, dark));
        drawnAt.set(g, r);
        g.scale.set(disc.r / r);
        g.position.set(disc.x, disc.y);
        g.zIndex = disc.hollow > 0.5 ? 100000 : disc.y;
        g.alpha = lit;

        const text = name.get(disc.id);
        write(text, disc.text, {
          size: picture.frame.font.small,
          weight: disc.power > 45 ? TYPE.weight.medium : TYPE.weight.normal,
        });
        text.tint = dark ? palette.crisis.text : palette.ink;
        text.alpha = lit * disc.labelAlpha;
        text.visible = text.alpha > 0.01;
        text.position.set(disc.x + disc.labelDx, disc.y + disc.labelDy);
        if (!text.visible || (disc.stemDx === 0 && disc.stemDy === 0)) continue;
        stemmed.push(disc);
      }
      shadow.rest();
      body.rest();
      const at = stemmed.map(
        (one) =>
          `${grain(one.x)} ${grain(one.y)} ${grain(one.stemDx)} ${grain(one.stemDy)} ${grain(one.labelAlpha * one.alpha, 0.1)}`,
      );
      redraw(stems, `${skin(palette)} ${dark} ${at.join()}`, (g) => {
        for (const { x, y, stemDx, stemDy, labelAlpha, alpha } of stemmed)
          g.moveTo(x, y)
            .lineTo(x + stemDx, y + stemDy)
            .stroke({
              width: 1,
              color: dark ? palette.crisis.line : palette.muted,
              alpha: labelAlpha * alpha,
            });
      });
      name.rest();
    },
    dispose: () => node.destroy({ children: true }),
  };
}

/** Does its name stand inside it? */
const inside = (disc: Disc, r: number) =>
  disc.labelAlpha > 0.5 && Math.abs(disc.labelDx) < 1 && Math.abs(disc.labelDy) < r;

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
