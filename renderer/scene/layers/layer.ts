import {
  type Container,
  Graphics,
  type RenderTexture,
  Text,
  type TextStyleFontWeight,
  type Texture,
} from 'pixi.js';
import type { Palette } from '../../tokens/tokens';
import { TYPE } from '../../tokens/tokens';
import type { Moment } from '../film/stage';

/** What every layer draws from. */
export interface View extends Moment {
  palette: Palette;
  /** Shapes that are scaled meanwhile are drawn afresh: the picture stands still. */
  exact: boolean;
  reduced: boolean;
}

/** One part of the picture. `sync` brings its display objects in line; nothing is made anew that did not change. */
export interface Layer {
  node: Container;
  /** What of it lies under the discs. */
  under?: Container;
  /**
   * What of the picture it draws, as `Blend.live` names it. While a beat leaves all of it alone, the layer is not
   * synced. Left out by layers that also follow the time.
   */
  reads?: readonly string[];
  sync(view: View): void;
  dispose(): void;
}

/** Textures that all layers share. */
export interface Stock {
  /** A white disc, 32 pixels across. */
  dot: Texture;
  /** Paints a container into a texture. */
  paint: (container: Container, target: RenderTexture) => void;
  /** Pixels of the drawing per CSS pixel, and whether edges are smoothed. */
  resolution: number;
  antialias: boolean;
}

const drawn = new WeakMap<Graphics, string>();

let strokes = 0;
/** How often anything was drawn or written so far: whoever keeps a copy knows by it when the copy is old. */
export const strokesSoFar = () => strokes;

/** Draw again only when what it shows has changed; `key` names what it shows. */
export function redraw(graphics: Graphics, key: string, draw: (g: Graphics) => void): void {
  if (drawn.get(graphics) === key) return;
  drawn.set(graphics, key);
  strokes += 1;
  graphics.clear();
  draw(graphics);
}

const keyed = new WeakMap<Palette, number>();
let palettes = 0;
/** A short name of a palette for the keys of drawings. */
export function skin(palette: Palette): number {
  const known = keyed.get(palette);
  if (known !== undefined) return known;
  palettes += 1;
  keyed.set(palette, palettes);
  return palettes;
}

export interface Lettering {
  size: number;
  weight?: number;
  tracking?: number;
  leading?: number;
  align?: 'left' | 'center' | 'right';
}

/** A text in white, to be tinted: changing its colour costs nothing. */
export function lettering(anchorX: number, anchorY: number): Text {
  const text = new Text({ text: '', style: { fontFamily: TYPE.family, fill: 0xffffff }, roundPixels: true });
  text.anchor.set(anchorX, anchorY);
  // Until something is written there is nothing to paint, nor to keep a texture of.
  text.renderable = false;
  return text;
}

const written = new WeakMap<Text, Lettering & { value: string }>();

export function write(text: Text, value: string, how: Lettering): void {
  const { size, weight = TYPE.weight.normal, tracking = 0, leading = 1.2, align = 'center' } = how;
  const last = written.get(text);
  if (last?.value !== value) {
    strokes += 1;
    text.text = value;
    text.renderable = value !== '';
  }
  const same =
    last?.size === size &&
    last.weight === weight &&
    last.tracking === tracking &&
    last.leading === leading &&
    last.align === align;
  if (same && last) {
    last.value = value;
    return;
  }
  strokes += 1;
  text.style.fontSize = size;
  text.style.fontWeight = String(weight) as TextStyleFontWeight;
  text.style.letterSpacing = tracking * size;
  text.style.lineHeight = leading * size;
  text.style.align = align;
  written.set(text, { value, size, weight, tracking, leading, align });
}

/** Break a text into lines of at most this width. */
export function wrapTo(text: Text, width: number): void {
  if (!text.style.wordWrap) text.style.wordWrap = true;
  if (Math.abs(text.style.wordWrapWidth - width) > 0.5) text.style.wordWrapWidth = width;
}

/** So many hidden objects a pool keeps for when they are asked for again. */
const RESERVE = 40;

/** Display objects by id: made when first asked for, hidden when not asked for in a round. */
export class Pool<T extends Container> {
  readonly #made = new Map<string, T>();
  readonly #seen = new Set<string>();
  readonly #parent: Container;
  readonly #make: () => T;

  constructor(parent: Container, make: () => T) {
    this.#parent = parent;
    this.#make = make;
  }

  get(id: string): T {
    this.#seen.add(id);
    const known = this.#made.get(id);
    if (known) {
      known.visible = true;
      return known;
    }
    const made = this.#make();
    this.#made.set(id, made);
    this.#parent.addChild(made);
    return made;
  }

  /** Hide whatever was not asked for since the last call; what gathers beyond a reserve is given up. */
  rest(): void {
    let spare = this.#made.size - this.#seen.size - RESERVE;
    for (const [id, one] of this.#made) {
      if (this.#seen.has(id)) continue;
      one.visible = false;
      if (spare <= 0) continue;
      spare -= 1;
      this.#made.delete(id);
      one.destroy({ children: true });
    }
    this.#seen.clear();
  }
}

export const drawing = () => new Graphics();

let fine = true;
/** While things move, drawings are kept until they are visibly out of date; a settled picture is drawn exactly. */
export function keepFine(exact: boolean): void {
  fine = exact;
}

/** A number for the key of a drawing: to the nearest step while things move, as it is when they are settled. */
export const grain = (value: number, step = 1) => (fine ? value : Math.round(value / step) * step);
export const tenth = (value: number) => grain(value, 0.1);
export const percent = (values: readonly number[]) => {
  let key = '';
  for (const value of values) key += `${fine ? value : Math.round(value * 100)},`;
  return key;
};
