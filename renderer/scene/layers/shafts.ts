import { Container, Sprite } from 'pixi.js';
import { leanAt } from '../layout/frame';
import type { Layer, Stock, View } from './layer';

/** Most dots that a shaft holds. */
const MOST = 28;

/**
 * What passes between the storeys: as many dots as there is to pass. They stand still until a beat carries
 * something through.
 */
export function shaftsLayer(stock: Stock): Layer {
  const node = new Container();
  const make = () =>
    Array.from({ length: MOST }, () => node.addChild(new Sprite({ texture: stock.dot, anchor: 0.5 })));
  const left = make();
  const right = make();
  return {
    node,
    sync(view) {
      const { house, frame } = view.picture;
      const run = view.beat && !view.reduced ? view.share : 0;
      line(left, view, house.down, frame.shafts.left, view.palette.house.down, view.beat?.down ? run : 0);
      line(right, view, house.up, frame.shafts.right, view.palette.house.up, view.beat?.up ? -run : 0);
    },
    dispose: () => node.destroy({ children: true }),
  };
}

function line(
  dots: readonly Sprite[],
  view: View,
  value: number,
  x: number,
  colour: string,
  run: number,
): void {
  const { frame, house } = view.picture;
  const { top, bottom } = frame.shafts;
  const count = (Math.max(0, Math.min(100, value)) / 100) * MOST;
  const pitch = (bottom - top) / Math.max(1, Math.ceil(count));
  // A whole number of steps, so that the dots come to rest where they began.
  const moved = run * pitch * 4;
  const height = bottom - top;
  dots.forEach((dot, i) => {
    dot.visible = i < count;
    if (!dot.visible) return;
    const down = ((((i + 0.5) * pitch + moved) % height) + height) % height;
    const y = top + down;
    dot.position.set(x + leanAt(frame, house.lean, y), y);
    dot.scale.set((Math.max(5, 7 * frame.scale) / 32) * Math.sqrt(Math.min(1, count - i)));
    dot.tint = colour;
    dot.alpha = 0.85;
  });
}
