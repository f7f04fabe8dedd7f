import { Container, Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { BACK } from '../film/stage';
import { MOST_TICKS } from '../film/travel';
import type { Tick } from '../film/types';
import type { Label } from '../label';
import { ease, type Point } from '../layout/geometry';
import { tieOf } from '../layout/plates';
import type { Gathered } from '../picture/more';
import { LINE, linkOf, type platesOf, spotsOf, type TickPlate, type TickSight } from '../picture/ticks';
import { type Layer, Pool, redraw, type Stock, skin, tenth, type View } from './layer';

class Running extends Container {
  readonly plate = new Graphics();
  /** At the foot of the plate: grows as the number runs. */
  readonly run = new Graphics();
  readonly digits: Label;
  readonly field: Label;

  constructor({ lettering }: Stock) {
    super();
    this.digits = lettering(0, 0.5);
    this.field = lettering(0, 0.5);
    this.addChild(this.plate, this.run, this.field, this.digits);
  }
}

type Plates = ReturnType<typeof platesOf>;
const NONE: readonly Gathered[] = [];
const linkAt = (place: number) => `${place}`;
const leaderAt = (place: number) => `${place} leader`;

/**
 * Numbers beside whatever they belong to: what they were and what they come to, and a line that runs; what ties pairs, and
 * plates to what they are about, lies under the discs. `find` places the plates of a beat, `filmOf` gives what plays;
 * `left` tells the numbers of the moment that found no room.
 */
export function ticksLayer(
  stock: Stock,
  find: (ticks: readonly Tick[], view: View) => Plates,
  filmOf: () => TickSight['film'] | null,
): Layer & { left(): readonly Gathered[] } {
  const node = new Container();
  const under = new Container();
  const pool = new Pool(node, () => new Running(stock));
  const ties = new Pool(under, () => new Graphics());
  // All that a beat can need, so that a scene holds no more after its thousandth film than after its first.
  for (let i = 0; i < MOST_TICKS; i++) {
    ties.get(linkAt(i));
    ties.get(leaderAt(i));
  }
  ties.rest();
  let found: (Plates & { beat: View['beat']; rest: View['rest'] }) | null = null;
  let left = NONE;
  return {
    node,
    under,
    left: () => left,
    sync(view) {
      const { beat, share, picture, rest } = view;
      const film = filmOf();
      const start = beat?.kind === 'leave' ? BACK : view.routes.length > 0 ? 0.45 : 0.1;
      left = NONE;
      if (beat && film && share > start && picture.house.camera < 0.05) {
        // Plates stay where they first found room, though what they belong to may move a little.
        if (found?.beat !== beat || found.rest !== rest) found = { beat, rest, ...find(beat.ticks, view) };
        left = found.left;
        const part = (share - start) / (1 - start);
        found.shown.forEach((one, i) => {
          const running = pool.get(String(i));
          show(running, one, part, view);
          const link = linkOf(one.tick, picture);
          if (link) paintLink(ties.get(linkAt(i)), link, one, running.alpha, view);
          const spot = spotsOf(one.tick, picture, film)[one.spot];
          const line = spot && tieOf(spot, one.box);
          if (line) paintLeader(ties.get(leaderAt(i)), line, running.alpha, view);
        });
      }
      pool.rest();
      ties.rest();
    },
    dispose() {
      node.destroy({ children: true });
      under.destroy({ children: true });
    },
  };
}

function show(
  one: Running,
  { tick, field, text, box, digits, isBelow }: TickPlate,
  part: number,
  view: View,
): void {
  const { palette } = view;
  const { frame } = view.picture;
  const { small: size, tiny } = frame.font;
  const { w, h } = box;
  const change = tick.after - tick.before;
  const colour = change < 0 ? palette.bad : palette.good;
  one.digits.write(text, { size, weight: TYPE.weight.strong });
  one.digits.tint = palette.ink;
  one.field.write(field, { size: tiny, align: 'left', leading: (size * LINE) / tiny });
  one.field.tint = palette.muted;
  const look = `${skin(palette)} ${tenth(size)} ${tenth(w)} ${tenth(h)} ${change < 0}`;
  redraw(one.plate, look, (g) => {
    g.roundRect(-w / 2, -h / 2, w, h, size * 0.5)
      .fill({ color: palette.raised, alpha: 0.96 })
      .stroke({ width: 1, color: palette.edge, alpha: 0.7 });
    g.rect(-w / 2 + size * 0.3, -h / 2 + size * 0.45, 2.5, h - size * 0.9).fill(colour);
  });
  const long = w - size;
  redraw(one.run, look, (g) => g.rect(0, h / 2 - size * 0.19, long, 1.5).fill(colour));
  one.run.x = -long / 2;
  one.run.scale.x = ease(part * 1.4);
  const line = size * LINE;
  one.field.x = -w / 2 + size * 0.3 + 7;
  one.field.y = isBelow ? -line / 2 : 0;
  one.digits.x = isBelow ? one.field.x : w / 2 - digits - size * 0.5;
  // On the last line, whether or not the field ends there.
  const lines = field.split('\n').length + (isBelow ? 1 : 0);
  one.digits.y = ((lines - 1) * line) / 2;
  one.position.set(Math.round(box.x + w / 2), Math.round(box.y + h / 2));
  one.alpha = Math.min(1, part * 5, (1 - part) * 6);
}

/** A number of a pair is tied to both: under the discs, with a knot at either end, for those between have no part in it. */
function paintLink(
  g: Graphics,
  points: readonly Point[],
  { tick }: TickPlate,
  alpha: number,
  view: View,
): void {
  const { palette, picture } = view;
  const [start] = points;
  const end = points.at(-1);
  if (!start || !end) return;
  const color = tick.after < tick.before ? palette.bad : palette.good;
  const { scale } = picture.frame;
  const key = `${skin(palette)} ${color} ${tenth(start.x)} ${tenth(start.y)} ${tenth(end.x)} ${tenth(end.y)}`;
  redraw(g, key, () => {
    g.moveTo(start.x, start.y);
    for (const point of points) g.lineTo(point.x, point.y);
    g.stroke({ width: 1.8 * scale, color, alpha: 0.8 });
    for (const { x, y } of [start, end]) g.circle(x, y, 3.2 * scale).fill(color);
  });
  g.alpha = alpha;
}

/** From what a number belongs to, to a plate that stands off. */
function paintLeader(
  g: Graphics,
  { from, to }: NonNullable<ReturnType<typeof tieOf>>,
  alpha: number,
  view: View,
): void {
  const { palette, picture } = view;
  const key = `${skin(palette)} ${tenth(from.x)} ${tenth(from.y)} ${tenth(to.x)} ${tenth(to.y)}`;
  redraw(g, key, () => {
    g.moveTo(from.x, from.y).lineTo(to.x, to.y);
    g.stroke({ width: 1.2, color: palette.ink, alpha: 0.75 });
    g.circle(from.x, from.y, 2 * picture.frame.scale).fill({ color: palette.ink, alpha: 0.75 });
  });
  g.alpha = alpha;
}
