import { Container, Graphics } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { BACK } from '../film/stage';
import type { Tick } from '../film/types';
import type { Label } from '../label';
import { ease, type Measure, type Point, type Rect } from '../layout/geometry';
import { placePlates, type Spared } from '../layout/plates';
import { wayAmong } from '../layout/ways';
import type { Disc, Item, Picture } from '../picture/types';
import { word } from '../words';
import { discsById } from './arcs';
import { figures } from './figures';
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

/** What a running number needs besides the picture: where its subject stands, and whose number it is. */
export interface TickSight {
  /** Where its plate would stand; `r` is the radius of the disc that it stands above, 0 for anything else. */
  standing: (tick: Tick, view: View) => (Point & { r: number }) | undefined;
  fieldOf: (tick: Tick) => string;
  measure: Measure;
  /** What plates may not cover. */
  keptFree: (view: View) => readonly Rect[];
  /** What they cover only where every other place covers more; most of all the states that the numbers are about. */
  spared: (view: View, states: ReadonlySet<string>) => readonly Spared[];
  /** The states that a number is about. */
  statesOf: (tick: Tick) => readonly string[];
}

/** So many plates are shown in the smallest house, and one for so much of its width, in sizes of their text. */
const FEWEST = 4;
const WIDE = 11;

interface Placed extends Point {
  tick: Tick;
  field: string;
  text: string;
  w: number;
  /** Room of the digits. */
  digits: number;
}

/** The two states that a number of a pair is about; null for any other number. */
function pairOf(tick: Tick, picture: Picture): [Disc, Disc] | null {
  if (tick.on !== 'dyad') return null;
  const discs = discsById(picture.discs);
  const [a, b] = tick.id.split('~').map((id) => discs.get(id));
  return a && b ? [a, b] : null;
}

const links = new WeakMap<Tick, { key: string; way: readonly Point[] }>();
/** The way between the two states that a number is about, around all others; null for any other number. */
export function linkOf(tick: Tick, picture: Picture): readonly Point[] | null {
  const pair = pairOf(tick, picture);
  if (!pair) return null;
  const key = pair.map(({ x, y }) => `${Math.round(x / 3)} ${Math.round(y / 3)}`).join();
  const known = links.get(tick);
  if (known?.key === key) return known.way;
  const way = wayAmong(...pair, picture.discs, picture.frame.floor);
  links.set(tick, { key, way });
  return way;
}

/** Numbers beside whatever they belong to: what they were and what they come to, and a line that runs; what ties pairs lies under the discs. */
export function ticksLayer(stock: Stock, sight: TickSight): Layer {
  const node = new Container();
  const under = new Container();
  const pool = new Pool(node, () => new Running(stock));
  const ties = new Pool(under, () => new Graphics());
  let placed: { beat: View['beat']; picture: View['picture']; at: Placed[] } | null = null;
  return {
    node,
    under,
    sync(view) {
      const { beat, share, picture } = view;
      const start = beat?.kind === 'leave' ? BACK : view.routes.length > 0 ? 0.45 : 0.1;
      if (beat && share > start && picture.house.camera < 0.05) {
        // Plates stay where they first found room, though what they belong to may move a little.
        if (placed?.beat !== beat || placed.picture !== picture)
          placed = { beat, picture, at: place(beat.ticks, view, sight) };
        const part = (share - start) / (1 - start);
        placed.at.forEach((one, i) => {
          const running = pool.get(String(i));
          show(running, one, part, view);
          const link = linkOf(one.tick, picture);
          if (link) paintLink(ties.get(String(i)), link, one, running.alpha, view);
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

/** The digits stand after the name of the field; the greatest changes find room first. */
function place(ticks: readonly Tick[], view: View, sight: TickSight): Placed[] {
  const { frame } = view.picture;
  const size = frame.font.small;
  // The greatest come first; a small house has room for fewer, the lists beside it tell the others.
  const most = Math.max(FEWEST, Math.floor(frame.width / (size * WIDE)));
  const wanted = ticks.slice(0, most).flatMap((tick) => {
    const spot = sight.standing(tick, view);
    if (!spot) return [];
    const owner = ownerOf(tick, sight.statesOf(tick), view.picture);
    const name = sight.fieldOf(tick);
    const field = owner === undefined ? name : word('tick.of', { owner, field: name });
    const text = figures(tick);
    const digits = sight.measure(text, size, TYPE.weight.strong);
    const w = sight.measure(field, frame.font.tiny) + digits + size * 1.6 + 14;
    const { x, y, r } = spot;
    const others = r > 0 ? aroundDisc(spot, w, size) : [];
    return [{ id: `${tick.on}:${tick.id}`, tick, field, text, w, digits, h: size * 1.7, x, y, others }];
  });
  const states = new Set(ticks.flatMap((tick) => sight.statesOf(tick)));
  const spared = sight.spared(view, states);
  const at = placePlates(wanted, frame.width, frame.height, sight.keptFree(view), spared);
  return wanted.flatMap((one) => {
    const spot = at.get(one.id);
    const { tick, field, text, w, digits } = one;
    return spot ? [{ tick, field, text, w, digits, ...spot }] : [];
  });
}

/** The other places at a disc for a plate that would stand above it: below it and to either side. */
function aroundDisc({ x, y, r }: Point & { r: number }, w: number, size: number): Point[] {
  const middle = y + r + size;
  const aside = r + 4 + w / 2;
  return [
    { x: x + aside, y: middle },
    { x: x - aside, y: middle },
    { x, y: middle + r + size },
  ];
}

/** Whose number it is, by the name in the picture; both names of a pair, and of a seat the state that it steers. */
function ownerOf(tick: Tick, states: readonly string[], picture: Picture): string | undefined {
  const pair = pairOf(tick, picture);
  if (pair) return pair.map(({ label }) => label).join('–');
  if (tick.on === 'seat') return picture.discs.find(({ id }) => id === states[0])?.label;
  const { on, id } = tick;
  const items = {
    state: picture.discs,
    institution: picture.pillars,
    movement: picture.crowds,
    corporation: picture.towers,
    people: picture.plaques,
    order: picture.marks,
  };
  const among: readonly Item[] = on in items ? items[on as keyof typeof items] : [];
  return among.find((item) => item.id === id)?.label;
}

function show(one: Running, { tick, field, text, w, digits, x, y }: Placed, part: number, view: View): void {
  const { palette } = view;
  const { frame } = view.picture;
  const size = frame.font.small;
  const change = tick.after - tick.before;
  one.digits.write(text, { size, weight: TYPE.weight.strong });
  one.digits.tint = palette.ink;
  one.field.write(field, { size: frame.font.tiny });
  one.field.tint = palette.muted;
  redraw(one.plate, `${skin(palette)} ${tenth(size)} ${tenth(w)} ${change < 0}`, (g) => {
    g.roundRect(-w / 2, -size * 0.85, w, size * 1.7, size * 0.5)
      .fill({ color: palette.raised, alpha: 0.96 })
      .stroke({ width: 1, color: palette.edge, alpha: 0.7 });
    g.rect(-w / 2 + size * 0.3, -size * 0.4, 2.5, size * 0.8).fill(change < 0 ? palette.bad : palette.good);
  });
  const long = w - size;
  redraw(one.run, `${skin(palette)} ${tenth(size)} ${tenth(long)} ${change < 0}`, (g) =>
    g.rect(0, size * 0.66, long, 1.5).fill(change < 0 ? palette.bad : palette.good),
  );
  one.run.x = -long / 2;
  one.run.scale.x = ease(part * 1.4);
  one.field.x = -w / 2 + size * 0.3 + 7;
  one.digits.x = w / 2 - digits - size * 0.5;
  one.position.set(Math.round(x), Math.round(y));
  one.alpha = Math.min(1, part * 5, (1 - part) * 6);
}

/** A number of a pair is tied to both: under the discs, with a knot at either end, for those between have no part in it. */
function paintLink(g: Graphics, points: readonly Point[], { tick }: Placed, alpha: number, view: View): void {
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
