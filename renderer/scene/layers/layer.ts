import { type Container, Graphics, Text, type TextStyleFontWeight, type Texture } from 'pixi.js';
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
  sync(view: View): void;
  dispose(): void;
}

/** Textures that all layers share. */
export interface Stock {
  /** A white disc, 32 pixels across. */
  dot: Texture;
}

const drawn = new WeakMap<Graphics, string>();

/** Draw again only when what it shows has changed; `key` names what it shows. */
export function redraw(graphics: Graphics, key: string, draw: (g: Graphics) => void): void {
  if (drawn.get(graphics) === key) return;
  drawn.set(graphics, key);
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
  return text;
}

export function write(text: Text, value: string, how: Lettering): void {
  if (text.text !== value) text.text = value;
  const { style } = text;
  if (style.fontSize !== how.size) style.fontSize = how.size;
  const weight = String(how.weight ?? TYPE.weight.normal) as TextStyleFontWeight;
  if (style.fontWeight !== weight) style.fontWeight = weight;
  const tracking = (how.tracking ?? 0) * how.size;
  if (style.letterSpacing !== tracking) style.letterSpacing = tracking;
  const leading = (how.leading ?? 1.2) * how.size;
  if (style.lineHeight !== leading) style.lineHeight = leading;
  const align = how.align ?? 'center';
  if (style.align !== align) style.align = align;
}

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

  /** Hide whatever was not asked for since the last call. */
  rest(): void {
    for (const [id, one] of this.#made) if (!this.#seen.has(id)) one.visible = false;
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
