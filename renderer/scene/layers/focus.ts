import type { World } from '@shared/world/world';
import { Container } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { beside, type Spot } from '../layout/beside';
import type { Rect } from '../layout/geometry';
import { wayAmong } from '../layout/ways';
import { tiesOf } from '../picture/arcs';
import type { Picture } from '../picture/types';
import type { SceneRef, Trend } from '../types';
import { discsById, paintArc } from './arcs';
import { drawing, type Layer, redraw, type Stock, skin, tenth, type View } from './layer';
import { trendRows } from './trends';

interface Named extends Spot {
  label: string;
  round: boolean;
}

/** What is pointed out: a frame around it, a plate with its name and its figures, and for a state its ties. */
export function focusLayer(
  stock: Stock,
  about: (picture: Picture, ref: SceneRef, withTrends: boolean) => string[],
  namesIn: (picture: Picture) => readonly Rect[],
): Layer & {
  point(ref: SceneRef | null, world: World | null, trends: readonly Trend[]): void;
  /** Where the plate stands; null for none. */
  box(): Rect | null;
} {
  const node = new Container();
  const ties = drawing();
  const mark = drawing();
  const plate = drawing();
  const name = stock.lettering(0, 0);
  const rest = stock.lettering(0, 0);
  const rows = trendRows(stock);
  node.addChild(ties, mark, plate, name, rest, rows.node);
  let ref: SceneRef | null = null;
  let trends: readonly Trend[] = [];
  let box: Rect | null = null;
  let world: World | null = null;
  return {
    node,
    point(next, of, known) {
      ref = next;
      world = of;
      trends = known;
    },
    box: () => box,
    sync(view) {
      box = null;
      const spot = ref ? spotOf(view.picture, ref) : null;
      node.visible = spot !== null;
      if (!spot || !ref) return;
      const { palette, picture } = view;
      const { font, scale } = picture.frame;
      const dark = picture.house.camera > 0.5;
      const color = dark ? palette.crisis.text : palette.focus;
      const at = `${skin(palette)} ${dark} ${ref.on} ${ref.id} ${tenth(spot.x)} ${tenth(spot.y)} ${tenth(spot.w)} ${tenth(spot.h)}`;
      redraw(mark, at, (g) => {
        const gap = 4 * scale;
        if (spot.round) g.circle(spot.x, spot.y, spot.w + gap);
        else
          g.roundRect(
            spot.x - spot.w - gap,
            spot.y - spot.h - gap,
            2 * (spot.w + gap),
            2 * (spot.h + gap),
            4,
          );
        g.stroke({ width: 2.5, color });
      });
      // In a crisis the places say who stands with whom.
      ties.visible = ref.on === 'state' && !dark;
      if (ties.visible) redraw(ties, `${at} ${world?.turn}`, (g) => paintTies(g, view, ref, world));
      name.write(spot.label, { size: font.body, weight: TYPE.weight.strong, align: 'left' });
      // In a crisis the reasons for a place are told instead.
      const told = rows.sync(dark ? [] : trends, view);
      const lines = about(picture, ref, told.h > 0);
      rest.write(lines.join('\n'), { size: font.small, align: 'left', leading: 1.35 });
      rest.visible = lines.length > 0;
      const pad = 9;
      const figures = lines.length > 0 ? rest.height + 2 : 0;
      const w = Math.max(name.width, lines.length > 0 ? rest.width : 0, told.w) + 2 * pad;
      const h = font.body * 1.25 + figures + (told.h > 0 ? told.h + 4 : 0) + 2 * pad - 4;
      box = beside(spot, w, h, picture.frame, namesIn(picture));
      const { x, y } = box;
      name.tint = palette.ink;
      rest.tint = palette.ink;
      name.position.set(x + pad, y + pad - 2);
      rest.position.set(x + pad, y + pad + font.body * 1.25);
      rows.node.position.set(x + pad, y + pad + font.body * 1.25 + figures + 4);
      redraw(plate, `${at} ${tenth(x)} ${tenth(y)} ${tenth(w)} ${tenth(h)}`, (g) => {
        g.roundRect(x, y, w, h, 6)
          .fill({ color: palette.raised, alpha: 0.97 })
          .stroke({ width: 1, color: palette.edge });
      });
    },
    dispose: () => node.destroy({ children: true }),
  };
}

function paintTies(
  g: ReturnType<typeof drawing>,
  view: View,
  ref: SceneRef | null,
  world: World | null,
): void {
  if (!ref || !world || ref.on !== 'state') return;
  const discs = discsById(view.picture.discs);
  const from = discs.get(ref.id);
  if (!from) return;
  for (const tie of tiesOf(world, ref.id)) {
    const to = discs.get(tie.to);
    if (!to) continue;
    const { discs: all, frame } = view.picture;
    paintArc(g, tie.kind, wayAmong(from, to, all, frame.floor), view.palette, frame.scale);
  }
}

function spotOf(picture: Picture, ref: SceneRef): Named | null {
  const find = <T extends { id: string }>(list: readonly T[]) => list.find((one) => one.id === ref.id);
  switch (ref.on) {
    case 'state': {
      const one = find(picture.discs);
      return one ? { label: one.label, x: one.x, y: one.y, w: one.r, h: one.r, round: true } : null;
    }
    case 'institution': {
      const one = find(picture.pillars);
      return one
        ? spotAt(one.label, one.x, one.base - one.height / 2, one.width * 0.6, one.height / 2)
        : null;
    }
    case 'movement': {
      const one = find(picture.crowds);
      return one
        ? spotAt(one.label, one.x, one.y - one.height * 0.4, one.width * 0.45, one.height * 0.45)
        : null;
    }
    case 'corporation': {
      const one = find(picture.towers);
      return one ? spotAt(one.label, one.x, one.y - one.height / 2, one.width / 2, one.height / 2) : null;
    }
    case 'people': {
      const one = find(picture.plaques);
      return one ? spotAt(one.label, one.x + one.w / 2, one.y + one.h / 2, one.w / 2, one.h / 2) : null;
    }
    case 'order': {
      const one = find(picture.marks);
      return one ? spotAt(one.label, one.x, one.y, 10, 10) : null;
    }
    default:
      return null;
  }
}

const spotAt = (label: string, x: number, y: number, w: number, h: number): Named => ({
  label,
  x,
  y,
  w,
  h,
  round: false,
});
