import { ORDERS } from '@shared/world/ids';
import { Container, Graphics } from 'pixi.js';
import { along, type Routed } from '../film/routes';
import { ease, type Point } from '../layout/geometry';
import { drawing, type Layer, Pool, redraw, skin, type View } from './layer';
import { arrowhead, orderShape } from './shapes';

const TRAIL = 5;
/** A policy is on its way until here, as a share of its beat. */
const ARRIVES = 0.5;
/** Radius of the ripple where a policy bites, before it is scaled. */
const RIPPLE = 20;

/** Policies on their way from where they were ordered to where they bite; the ways lie under the discs. */
export function travellersLayer(): Layer {
  const node = new Container();
  const under = new Container();
  const ways = new Pool(under, drawing);
  const shapes = new Pool(node, drawing);
  const signs = new Pool(node, drawing);
  const bites = new Pool(node, () =>
    new Graphics().circle(0, 0, RIPPLE).stroke({ width: 3, color: 0xffffff }),
  );
  const spot: Point = { x: 0, y: 0 };
  return {
    node,
    under,
    sync(view) {
      view.routes.forEach((route, i) => {
        leave(route, i, view);
        if (view.share < ARRIVES) walk(route, i, view);
        else bite(route, i, view);
      });
      ways.rest();
      signs.rest();
      shapes.rest();
      bites.rest();
    },
    dispose() {
      node.destroy({ children: true });
      under.destroy({ children: true });
    },
  };

  /** The way so far, and a ring around whom it reached: who acts, and on whom, can still be seen on arrival. */
  function leave(route: Routed, index: number, view: View): void {
    const gone = ease(Math.min(1, view.share / ARRIVES));
    const last = route.reach[route.reach.length - 1] ?? 0;
    const g = ways.get(String(index));
    const { scale } = view.picture.frame;
    const colour = (view.picture.house.camera > 0.5 ? view.palette.crisis.orders : view.palette.orders)[
      route.order
    ];
    redraw(g, `${skin(view.palette)} ${gone.toFixed(2)} ${route.order} ${route.n}`, (graphics) => {
      const [start] = route.points;
      if (!start) return;
      graphics.circle(start.x, start.y, 4 * scale).fill(colour);
      const so = route.points.filter((_, i) => (route.reach[i] ?? 0) <= gone * last);
      along(route, gone, spot);
      so.push({ ...spot });
      graphics.moveTo(start.x, start.y);
      for (const point of so) graphics.lineTo(point.x, point.y);
      graphics.stroke({ width: 2.2 * scale, color: colour, join: 'round' });
      const { x, y, r } = route.end;
      // Whom it will reach is ringed from the first: nobody on the way can be taken for it.
      if (r > 0)
        graphics.circle(x, y, r + 6 * scale).stroke({ width: (gone < 1 ? 1.2 : 2.2) * scale, color: colour });
      if (gone < 1) return;
      arrowhead(graphics, route.points, 6 * scale).fill(colour);
    });
    g.alpha = 0.75 * Math.min(1, (1 - view.share) * 4);
    const sign = signs.get(String(index));
    redraw(sign, `${skin(view.palette)} ${route.change} ${scale}`, (graphics) =>
      paintChange(graphics, 0, 0, 6.5 * scale, route.change, view.palette),
    );
    const corner = (route.end.r + 6 * scale) * 0.72;
    sign.position.set(route.end.x + corner, route.end.y - corner);
    sign.alpha = Math.min(1, (1 - view.share) * 4);
  }

  function walk(route: Routed, index: number, view: View): void {
    const size = Math.max(5, 7 * view.picture.frame.scale);
    for (let i = 0; i < TRAIL; i++) {
      const share = ease(view.share / ARRIVES - i * 0.035);
      if (share <= 0) continue;
      along(route, share, spot);
      const g = shapes.get(`${ORDERS.indexOf(route.order)}:${index}:${i}`);
      redraw(g, `${skin(view.palette)} ${route.order} ${size}`, (graphics) =>
        orderShape(graphics, route.order, 0, 0, size)
          .fill(view.palette.orders[route.order])
          .stroke({ width: 1.5, color: view.palette.surface }),
      );
      g.position.set(spot.x, spot.y);
      g.scale.set(1 - i * 0.15);
      g.alpha = i === 0 ? 1 : 0.4 * (1 - i / TRAIL);
    }
  }

  function bite(route: Routed, index: number, view: View): void {
    const share = (view.share - ARRIVES) / (1 - ARRIVES);
    if (share >= 1) return;
    const { x, y, r } = route.end;
    const { scale } = view.picture.frame;
    const g = bites.get(`${index}`);
    g.position.set(x, y);
    g.scale.set((0.5 + share) * scale + r / RIPPLE);
    g.tint = view.palette.orders[route.order];
    g.alpha = 1 - ease(share);
  }
}

/** A plus where a number rises, a minus where it falls. */
export function paintChange(
  g: Graphics,
  x: number,
  y: number,
  r: number,
  change: Routed['change'],
  palette: View['palette'],
): void {
  if (change === 0) return;
  g.circle(x, y, r)
    .fill(change > 0 ? palette.good : palette.bad)
    .stroke({ width: 1.2, color: palette.raised });
  const a = r * 0.55;
  g.moveTo(x - a, y).lineTo(x + a, y);
  if (change > 0) g.moveTo(x, y - a).lineTo(x, y + a);
  g.stroke({ width: 1.8, color: palette.raised });
}
