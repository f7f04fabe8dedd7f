import { BitmapText, Container, Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import type { Tick } from '../film/types';
import { ease, lerp, type Point } from '../layout/geometry';
import { type Layer, Pool, redraw, skin, tenth, type View } from './layer';

class Running extends Container {
  readonly plate = new Graphics();
  readonly digits: BitmapText;

  constructor(font: string) {
    super();
    this.digits = new BitmapText({ text: '', style: { fontFamily: font, fontSize: 13 } });
    this.digits.anchor.set(0.5);
    this.addChild(this.plate, this.digits);
  }
}

/** Numbers that run beside whatever they belong to, from what they were to what they are. */
export function ticksLayer(font: string, standing: (tick: Tick, view: View) => Point | undefined): Layer {
  const node = new Container();
  const pool = new Pool(node, () => new Running(font));
  return {
    node,
    sync(view) {
      const { beat, share } = view;
      const start = view.routes.length > 0 ? 0.45 : 0.1;
      if (beat && share > start && view.picture.house.camera < 0.05)
        for (const tick of spaced(beat.ticks, view, standing)) {
          const one = pool.get(`${tick.tick.on}:${tick.tick.id}`);
          const part = (share - start) / (1 - start);
          show(one, tick.tick, tick.at, part, view);
        }
      pool.rest();
    },
    dispose: () => node.destroy({ children: true }),
  };
}

/** Where numbers would cover one another, only the greater change is shown. */
function spaced(ticks: readonly Tick[], view: View, standing: (tick: Tick, view: View) => Point | undefined) {
  const size = view.picture.frame.font.small;
  const kept: { tick: Tick; at: Point }[] = [];
  for (const tick of ticks) {
    const at = standing(tick, view);
    if (!at) continue;
    const near = kept.some(
      (one) => Math.abs(one.at.x - at.x) < size * 6.2 && Math.abs(one.at.y - at.y) < size * 1.9,
    );
    if (!near) kept.push({ tick, at });
  }
  return kept;
}

function show(one: Running, tick: Tick, at: Point, part: number, view: View): void {
  const { palette } = view;
  const { frame } = view.picture;
  const size = frame.font.small;
  const now = lerp(tick.before, tick.after, ease(part * 1.4));
  const change = tick.after - tick.before;
  const sign = change < 0 ? '−' : '+';
  const text = `${Math.round(now)}  ${sign}${Math.round(Math.abs(change) * 10) / 10}`;
  if (one.digits.text !== text) one.digits.text = text;
  if (one.digits.style.fontSize !== size) one.digits.style.fontSize = size;
  one.digits.tint = palette.ink;
  const half = size * 2.9;
  redraw(one.plate, `${skin(palette)} ${tenth(size)} ${change < 0}`, (g) => {
    g.roundRect(-half, -size * 0.85, half * 2, size * 1.7, size * 0.5)
      .fill({ color: palette.raised, alpha: 0.96 })
      .stroke({ width: 1, color: palette.edge, alpha: 0.7 });
    g.rect(-half + size * 0.25, -size * 0.4, 2.5, size * 0.8).fill(change < 0 ? palette.bad : palette.good);
  });
  const x = Math.max(half + 2, Math.min(frame.width - half - 2, at.x));
  const y = Math.max(size + 2, at.y);
  one.digits.x = size * 0.2;
  one.position.set(Math.round(x), Math.round(y));
  one.alpha = Math.min(1, part * 5, (1 - part) * 6);
}

/** Digits of the running numbers, cut once at a size that fits the canvas. */
export const TICK_FONT = {
  name: 'Worldhouse digits',
  chars: '0123456789+−-. ',
  weight: TYPE.weight.strong,
} as const;
