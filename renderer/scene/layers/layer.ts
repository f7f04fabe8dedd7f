import { type Container, Graphics, type RenderTexture, type Texture } from 'pixi.js';
import type { Palette } from '../../tokens/tokens';
import type { Moment } from '../film/stage';
import { type Label, writtenSoFar } from '../label';
import type { Picture } from '../picture/types';

/** What every layer draws from. */
export interface View extends Moment {
  palette: Palette;
  /** The picture at which the beat comes to rest; what is shown where none plays. */
  rest: Picture;
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

/** What all layers of a scene share. */
export interface Stock {
  /** A text to be written, hung at a share of its width and height. */
  lettering: (anchorX: number, anchorY: number) => Label;
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
export const strokesSoFar = () => strokes + writtenSoFar();

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

/** So many hidden objects a pool keeps for when they are asked for again. */
const RESERVE = 40;

/** Whatever can be kept in reserve: a display object, or several that belong together. */
interface Reserved {
  visible: boolean;
  destroy(options: { children: boolean }): void;
}

/** Things to be seen by id: made when first asked for, hidden when not asked for in a round. */
export class Reserve<T extends Reserved> {
  readonly #made = new Map<string, T>();
  readonly #seen = new Set<string>();
  readonly #make: () => T;

  constructor(make: () => T) {
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

/** Display objects by id, all in one container. */
export class Pool<T extends Container> extends Reserve<T> {
  constructor(parent: Container, make: () => T) {
    super(() => parent.addChild(make()));
  }
}

/**
 * Whether an item stands as it was last drawn: the same item, in the same look, and no beat moves it. Asked once for each
 * item whenever a layer is synced.
 */
export function stillness<T extends { id: string }>(): (item: T, look: string, view: View) => boolean {
  const last = new Map<string, T>();
  let worn = '';
  return (item, look, view) => {
    if (look !== worn) last.clear();
    worn = look;
    if (last.get(item.id) === item && !view.moving.has(item)) return true;
    last.set(item.id, item);
    return false;
  };
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
