// Pixi sets texts only where it is told to bring its typesetter along.
import 'pixi.js/text';
import {
  Container,
  Rectangle,
  type Renderer,
  RenderTexture,
  Sprite,
  TextStyle,
  type TextStyleFontWeight,
  Texture,
} from 'pixi.js';
import { TYPE } from '../tokens/tokens';
import { type Shelves, shelves } from './layout/shelves';

/** How a text is set. Sizes are in CSS pixels; tracking and leading in multiples of the size. */
export interface Lettering {
  size: number;
  weight?: number;
  tracking?: number;
  leading?: number;
  align?: 'left' | 'center' | 'right';
  /** Lines are broken to be no wider than this. */
  wrap?: number;
}

/** A text as it stands on the sheet, for as many labels as say it. */
export interface Cut {
  readonly key: string;
  readonly texture: Texture;
  users: number;
}

/** Pixels of the sheet at first; it grows when what is in use would fill more than half of it. */
const WIDTH = 2048;
const HEIGHT = 512;
/** Pixels that stay empty beside every text. */
const GUTTER = 1;
/** So many texts wait to be printed together: each takes a texture of its own until it is on the sheet. */
const AT_ONCE = 8;
/** So many texts that nobody says any more are known by heart, for when they are said again. */
const REMEMBERED = 100;

/**
 * Every text of a scene stands on one sheet, so that a layer with all its names is drawn at one call, and a name that is
 * said again costs nothing. What is no longer said stands there until the sheet is full; then whatever is in use moves
 * to the other side of it.
 */
export class Sheet {
  readonly #cuts = new Map<string, Cut>();
  readonly #styles = new Map<string, TextStyle>();
  /** Set, but not yet on the sheet. */
  readonly #waiting = new Map<Cut, Texture>();
  /** Said by nobody, longest first. */
  readonly #idle = new Set<Cut>();
  readonly #renderer: Renderer;
  readonly #resolution: number;
  #front: RenderTexture;
  #back: RenderTexture;
  #room: Shelves;

  constructor(renderer: Renderer, resolution: number) {
    this.#renderer = renderer;
    this.#resolution = resolution;
    const side = () =>
      RenderTexture.create({ width: WIDTH / resolution, height: HEIGHT / resolution, resolution });
    this.#front = side();
    this.#back = side();
    this.#room = shelves(WIDTH, HEIGHT);
    // Both sides are there from the first, so that a scene never comes to hold more than it did.
    for (const one of [this.#front, this.#back]) this.#print([], one, true);
  }

  /** A text set in white. It is on the sheet once `flush` was called. Every `take` asks for one `leave`. */
  take(value: string, how: Lettering): Cut {
    const set = settingOf(how);
    const key = `${set} ${value}`;
    const known = this.#cuts.get(key);
    if (known) {
      known.users += 1;
      this.#idle.delete(known);
      return known;
    }
    const r = this.#resolution;
    // Not as one of Pixi's own texts: of those it keeps the name of every one that was ever said.
    const type = this.#renderer.canvasText.getTexture({
      text: value,
      style: this.#styleOf(set, how),
      resolution: r,
    });
    const frame = this.#place(Math.round(type.frame.width * r), Math.round(type.frame.height * r));
    const texture = new Texture({ source: this.#front.source, frame, dynamic: true });
    const cut = { key, texture, users: 1 };
    this.#cuts.set(key, cut);
    this.#waiting.set(cut, type);
    if (this.#waiting.size >= AT_ONCE) this.flush();
    return cut;
  }

  /** One for all texts that are set alike: Pixi remembers each style for as long as what was set in it. */
  #styleOf(setting: string, how: Lettering): TextStyle {
    const style = this.#styles.get(setting) ?? styleOf(how);
    this.#styles.set(setting, style);
    return style;
  }

  leave(cut: Cut): void {
    cut.users -= 1;
    if (cut.users > 0) return;
    this.#idle.add(cut);
    for (const oldest of this.#idle) {
      if (this.#idle.size <= REMEMBERED) break;
      this.#forget(oldest);
    }
  }

  #forget(cut: Cut): void {
    this.#idle.delete(cut);
    this.#cuts.delete(cut.key);
    this.#discard(cut);
    cut.texture.destroy();
  }

  /** It needs to wait no more. */
  #discard(cut: Cut): void {
    const set = this.#waiting.get(cut);
    if (set) this.#renderer.canvasText.returnTexture(set);
    this.#waiting.delete(cut);
  }

  /** Paint what was taken since the last time. To be called before anything is drawn from the sheet. */
  flush(): void {
    if (this.#waiting.size === 0) return;
    const copies = [...this.#waiting].map(
      ([{ texture }, set]) => new Sprite({ texture: set, x: texture.frame.x, y: texture.frame.y }),
    );
    this.#print(copies, this.#front, false);
    for (const cut of [...this.#waiting.keys()]) this.#discard(cut);
  }

  /** Paints sprites and is done with them. */
  #print(sprites: Sprite[], target: RenderTexture, clear: boolean): void {
    const container = new Container({ children: sprites });
    this.#renderer.render({ container, target, clear });
    container.destroy({ children: true });
  }

  dispose(): void {
    for (const cut of [...this.#waiting.keys()]) this.#discard(cut);
    for (const { texture } of this.#cuts.values()) texture.destroy();
    for (const style of this.#styles.values()) style.destroy();
    this.#front.destroy(true);
    this.#back.destroy(true);
  }

  #place(w: number, h: number): Rectangle {
    const spot = this.#room.place(w + GUTTER, h + GUTTER) ?? this.#turn(w + GUTTER, h + GUTTER);
    const r = this.#resolution;
    return new Rectangle(spot.x / r, spot.y / r, w / r, h / r);
  }

  /** Move to the other side whatever is in use, so that there is room for one more; returns where that stands. */
  #turn(w: number, h: number) {
    for (const cut of [...this.#idle]) this.#forget(cut);
    const r = this.#resolution;
    const cuts = [...this.#cuts.values()].sort((a, b) => b.texture.frame.height - a.texture.frame.height);
    const sizes = cuts.map(({ texture: { frame } }) => ({
      w: Math.round(frame.width * r) + GUTTER,
      h: Math.round(frame.height * r) + GUTTER,
    }));
    const filled = sizes.reduce((sum, size) => sum + size.w * size.h, w * h);
    let [width, height] = [this.#front.source.pixelWidth, this.#front.source.pixelHeight];
    while (w > width) width *= 2;
    while (h > height || filled > (width * height) / 2) height *= 2;
    for (;;) {
      const room = shelves(width, height);
      const spots = sizes.map((size) => room.place(size.w, size.h));
      const own = room.place(w, h);
      if (own && spots.every((spot) => spot !== null)) {
        this.#room = room;
        this.#move(
          cuts,
          spots.map(({ x, y }) => ({ x: x / r, y: y / r })),
          width / r,
          height / r,
        );
        return own;
      }
      height *= 2;
    }
  }

  #move(
    cuts: readonly Cut[],
    spots: readonly { x: number; y: number }[],
    width: number,
    height: number,
  ): void {
    const [from, to] = [this.#front, this.#back];
    to.resize(width, height, this.#resolution);
    const copies: Sprite[] = [];
    const loose: Texture[] = [];
    for (const [i, cut] of cuts.entries()) {
      const { texture } = cut;
      const spot = spots[i] ?? { x: 0, y: 0 };
      if (!this.#waiting.has(cut)) {
        const old = new Texture({ source: from.source, frame: texture.frame });
        loose.push(old);
        copies.push(new Sprite({ texture: old, x: spot.x, y: spot.y }));
      }
      texture.frame.x = spot.x;
      texture.frame.y = spot.y;
    }
    this.#print(copies, to, true);
    for (const one of loose) one.destroy();
    this.#front = to;
    this.#back = from;
    for (const { texture } of cuts) {
      texture.source = to.source;
      texture.update();
    }
  }
}

function settingOf(how: Lettering): string {
  const { size, weight = TYPE.weight.normal, tracking = 0, leading = 1.2, align = 'center', wrap = 0 } = how;
  return `${size} ${weight} ${tracking} ${leading} ${align} ${Math.round(wrap)}`;
}

function styleOf(how: Lettering): TextStyle {
  const { size, weight = TYPE.weight.normal, tracking = 0, leading = 1.2, align = 'center', wrap = 0 } = how;
  return new TextStyle({
    fontFamily: TYPE.family,
    fill: 0xffffff,
    fontSize: size,
    fontWeight: String(weight) as TextStyleFontWeight,
    letterSpacing: tracking * size,
    lineHeight: leading * size,
    align,
    wordWrap: wrap > 0,
    wordWrapWidth: Math.round(wrap),
  });
}
