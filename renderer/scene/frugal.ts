import { GlLimitsSystem } from 'pixi.js';

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
