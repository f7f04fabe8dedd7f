import { GlLimitsSystem, TexturePool } from 'pixi.js';

/** Textures that share a drawing call: each more costs every pixel, each less costs calls. */
const AT_ONCE = 2;

/**
 * Let the renderers made from now on draw with few textures at a time. Pixi's shader else asks of every pixel which
 * of sixteen textures it belongs to: a graphics card does not mind, but where a processor draws it takes three
 * times as long. Returns what undoes it.
 */
export function sampleFewTextures(): () => void {
  const usual = GlLimitsSystem.prototype.contextChange;
  GlLimitsSystem.prototype.contextChange = function (this: GlLimitsSystem) {
    usual.call(this);
    this.maxBatchableTextures = AT_ONCE;
  };
  return () => {
    GlLimitsSystem.prototype.contextChange = usual;
  };
}

/** No texture of a text is narrower or lower than this, in pixels of the drawing. */
const NARROWEST = 128;
const LOWEST = 32;
const usualSize = TexturePool.getOptimalSize;

/**
 * Let nearly all texts be painted into textures of one size. Pixi takes the next power of two and keeps what a text
 * leaves behind for the next one of the same size: where names give way to codes and back, texts change size all
 * the time, and every size would gather as many textures as it ever needed at once, turn by turn.
 */
export function fewSizesOfText(): void {
  TexturePool.getOptimalSize = (width, height, resolution) => {
    const size = usualSize.call(TexturePool, width, height, resolution);
    return { width: Math.max(size.width, NARROWEST), height: Math.max(size.height, LOWEST) };
  };
}
