import { ORDERS } from '@shared/world/ids';
import { Container, Graphics } from 'pixi.js';
import { along, type Routed } from '../film/routes';
import { ease, type Point } from '../layout/geometry';
import { drawing, type Layer, Pool, redraw, skin, type View } from './layer';
import { orderShape } from './shapes';

const TRAIL = 5;
/** A policy is on its way until here, as a share of its beat. */
const ARRIVES = 0.5;

/** Policies on their way from where they were ordered to where they bite. */
export function travellersLayer(): Layer {
  const node = new Container();
  const ways = new Pool(node, drawing);
  const shapes = new Pool(node, drawing);
  const bites = new Pool(node, () => new Graphics().circle(0, 0, 20).stroke({ width: 3, color: 0xffffff }));
  const spot: Point = { x: 0, y: 0 };
  return {
    node,
    sync(view) {
      view.routes.forEach((route, i) => {
        leave(route, i, view);
        if (view.share < ARRIVES) walk(route, i, view);
        else bite(route, i, view);
      });
      ways.rest();
      shapes.rest();
      bites.rest();
    },
    dispose: () => node.destroy({ children: true }),
  };

  /** The way so far: who acts, and on whom, can still be seen when the policy has arrived. */
  function leave(route: Routed, index: number, view: View): void {
    const gone = ease(Math.min(1, view.share / ARRIVES));
    const last = route.reach[route.reach.length - 1] ?? 0;
    const g = ways.get(String(index));
    const colour = (view.picture.house.camera > 0.5 ? view.palette.crisis.orders : view.palette.orders)[
      route.order
    ];
    redraw(g, `${skin(view.palette)} ${gone.toFixed(2)} ${route.order} ${route.n}`, (graphics) => {
      const [start] = route.points;
      if (!start) return;
      graphics.circle(start.x, start.y, 5 * view.picture.frame.scale).fill(colour);
      graphics.moveTo(start.x, start.y);
      route.points.forEach((point, i) => {
        if ((route.reach[i] ?? 0) <= gone * last) graphics.lineTo(point.x, point.y);
      });
      along(route, gone, spot);
      graphics.lineTo(spot.x, spot.y).stroke({ width: 2.2 * view.picture.frame.scale, color: colour });
    });
    g.alpha = 0.6 * Math.min(1, (1 - view.share) * 4);
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
    const end = route.points[route.points.length - 1];
    const share = (view.share - ARRIVES) / (1 - ARRIVES);
    if (!end || share >= 1) return;
    const g = bites.get(`${index}`);
    g.position.set(end.x, end.y);
    g.scale.set((0.5 + share) * view.picture.frame.scale);
    g.tint = view.palette.orders[route.order];
    g.alpha = 1 - ease(share);
  }
}
