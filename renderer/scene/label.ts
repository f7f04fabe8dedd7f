import { type ColorSource, Sprite, Texture } from 'pixi.js';
import type { Cut, Lettering, Sheet } from './sheet';

let written = 0;
/** How often anything was written so far, in any scene. */
export const writtenSoFar = () => written;

/** A text in white, to be tinted: changing its colour or its place costs nothing, nor does writing what it says. */
export class Label extends Sprite {
  readonly #sheet: Sheet;
  #cut: Cut | null = null;
  #value = '';
  #tint: ColorSource = 0xffffff;
  #how: Lettering | null = null;

  constructor(sheet: Sheet, anchorX: number, anchorY: number) {
    super({ texture: Texture.EMPTY, anchor: { x: anchorX, y: anchorY }, roundPixels: true });
    this.#sheet = sheet;
    this.renderable = false;
  }

  /** What it says; nothing at first. */
  get value(): string {
    return this.#value;
  }

  write(value: string, how: Lettering): void {
    if (value === this.#value && this.#how && alike(how, this.#how)) return;
    written += 1;
    this.#value = value;
    this.#how = how;
    const last = this.#cut;
    this.#cut = value === '' ? null : this.#sheet.take(value, how);
    this.texture = this.#cut?.texture ?? Texture.EMPTY;
    if (last) this.#sheet.leave(last);
    this.renderable = value !== '';
  }

  override get tint(): number {
    return super.tint;
  }

  /** Pixi reads a colour anew each time that it is told one. */
  override set tint(colour: ColorSource) {
    if (colour === this.#tint) return;
    this.#tint = colour;
    super.tint = colour;
  }

  override destroy(): void {
    this.texture = Texture.EMPTY;
    super.destroy();
    if (this.#cut) this.#sheet.leave(this.#cut);
    this.#cut = null;
  }
}

const alike = (a: Lettering, b: Lettering) =>
  a.size === b.size &&
  a.weight === b.weight &&
  a.tracking === b.tracking &&
  a.leading === b.leading &&
  a.align === b.align &&
  Math.round(a.wrap ?? 0) === Math.round(b.wrap ?? 0);
